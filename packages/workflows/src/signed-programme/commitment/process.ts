import { signedProgramme } from '../signed-programme.ts'
import { commitmentConfiguration } from './configuration.ts'

/** Commitments that units sign to the theme of a year (ký cam kết thực hiện chủ đề năm). */
export const commitment = signedProgramme(commitmentConfiguration)
