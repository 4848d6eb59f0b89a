import { signedProgramme } from '../signed-programme.ts'
import { coordinationProgrammeConfiguration } from './configuration.ts'

/** One co-ordination programme or plan that the Front signs with agencies (chương trình phối hợp). */
export const coordinationProgramme = signedProgramme(coordinationProgrammeConfiguration)
