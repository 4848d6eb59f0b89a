import { nomination } from '../nomination.ts'
import { legalAccessStandardConfiguration } from './configuration.ts'

/** One year's recognition of communes that meet the standard of access to law (chuẩn tiếp cận pháp luật). */
export const legalAccessStandard = nomination(legalAccessStandardConfiguration)
