import { heldSession } from '../held-session.ts'
import { citizenReceptionConfiguration } from './configuration.ts'

/** One session of receiving citizens (buổi tiếp công dân). */
export const citizenReception = heldSession(citizenReceptionConfiguration)
