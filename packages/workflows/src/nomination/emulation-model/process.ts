import { nomination } from '../nomination.ts'
import { emulationModelConfiguration } from './configuration.ts'

/** One year of an emulation movement: models registered, carried out, recognised (mô hình “Dân vận khéo”). */
export const emulationModel = nomination(emulationModelConfiguration)
