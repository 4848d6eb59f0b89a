import { heldSession } from '../held-session.ts'
import { governmentBuildingOpinionsConfiguration } from './configuration.ts'

/** One round of opinions for building the government (góp ý xây dựng chính quyền). */
export const governmentBuildingOpinions = heldSession(governmentBuildingOpinionsConfiguration)
