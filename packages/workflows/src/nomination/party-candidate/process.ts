import { nomination } from '../nomination.ts'
import { partyCandidateConfiguration } from './configuration.ts'

/** One round in which outstanding people are presented to the Party (giới thiệu quần chúng ưu tú cho Đảng). */
export const partyCandidate = nomination(partyCandidateConfiguration)
