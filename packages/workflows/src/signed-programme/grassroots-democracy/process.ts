import { signedProgramme } from '../signed-programme.ts'
import { grassrootsDemocracyConfiguration } from './configuration.ts'

/** How democracy at the grassroots is steered and reviewed in one place (thực hiện dân chủ ở cơ sở). */
export const grassrootsDemocracy = signedProgramme(grassrootsDemocracyConfiguration)
