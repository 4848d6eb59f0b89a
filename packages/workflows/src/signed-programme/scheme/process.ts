import { signedProgramme } from '../signed-programme.ts'
import { schemeConfiguration } from './configuration.ts'

/** One scheme of a Party committee and how it is carried out (đề án); it is issued by one body, not signed by several. */
export const scheme = signedProgramme(schemeConfiguration)
