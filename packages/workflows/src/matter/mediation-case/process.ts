import { matter } from '../matter.ts'
import { mediationCaseConfiguration } from './configuration.ts'

/** One matter between people that is mediated at the grassroots (vụ việc hòa giải ở cơ sở). */
export const mediationCase = matter(mediationCaseConfiguration)
