import { heldSession } from '../held-session.ts'
import { congressConfiguration } from './configuration.ts'

/** One congress of a Front committee or an organisation (đại hội). */
export const congress = heldSession(congressConfiguration)
