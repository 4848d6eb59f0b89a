import { drive } from '../drive.ts'
import { emergencyDriveConfiguration } from './configuration.ts'

/** One appeal for help in an epidemic, a disaster or an accident (vận động ủng hộ khẩn cấp). */
export const emergencyDrive = drive(emergencyDriveConfiguration)
