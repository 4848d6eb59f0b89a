import { heldSession } from '../held-session.ts'
import { briefingConfiguration } from './configuration.ts'

/** One quarterly briefing of a Party committee with the Front and organisations (giao ban). */
export const briefing = heldSession(briefingConfiguration)
