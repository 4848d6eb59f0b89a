import { heldSession } from '../held-session.ts'
import { publicSentimentReportConfiguration } from './configuration.ts'

/** One round of hearing what people feel and ask for (nắm bắt tâm tư, nguyện vọng của Nhân dân). */
export const publicSentimentReport = heldSession(publicSentimentReportConfiguration)
