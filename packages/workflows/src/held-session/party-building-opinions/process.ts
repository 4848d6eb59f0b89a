import { heldSession } from '../held-session.ts'
import { partyBuildingOpinionsConfiguration } from './configuration.ts'

/** One round of opinions for Party building (góp ý xây dựng Đảng). */
export const partyBuildingOpinions = heldSession(partyBuildingOpinionsConfiguration)
