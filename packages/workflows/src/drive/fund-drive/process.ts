import { drive } from '../drive.ts'
import { fundDriveConfiguration } from './configuration.ts'

/** One drive for the Fund “For the poor” (Quỹ “Vì người nghèo”). */
export const fundDrive = drive(fundDriveConfiguration)
