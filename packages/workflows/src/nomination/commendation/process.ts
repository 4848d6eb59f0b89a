import { nomination } from '../nomination.ts'
import { commendationConfiguration } from './configuration.ts'

/** One round of commendation: certificates, and what is proposed to higher levels (giấy khen, bằng khen, Kỷ niệm chương). */
export const commendation = nomination(commendationConfiguration)
