import { signedProgramme } from '../signed-programme.ts'
import { coordinationRegulationConfiguration } from './configuration.ts'

/** The regulation by which the Front and the State of one level work together for a term (quy chế phối hợp công tác). */
export const coordinationRegulation = signedProgramme(coordinationRegulationConfiguration)
