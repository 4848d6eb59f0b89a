import { heldSession } from '../held-session.ts'
import { questionSessionConclusionConfiguration } from './configuration.ts'

/** One question session of a People’s Council, with what its chair’s conclusion asks of whom (kết luận sau chất vấn). */
export const questionSessionConclusion = heldSession(questionSessionConclusionConfiguration)
