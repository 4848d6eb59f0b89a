import { nomination } from '../nomination.ts'
import { beneficiaryReviewConfiguration } from './configuration.ts'

/** One review of those a policy is for, by the social-policy council of a commune (Hội đồng chính sách họp xét). */
export const beneficiaryReview = nomination(beneficiaryReviewConfiguration)
