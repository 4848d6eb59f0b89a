import { heldSession } from '../held-session.ts'
import { peoplesDelegatesConferenceConfiguration } from './configuration.ts'

/** One conference of people’s delegates (hội nghị đại biểu nhân dân). */
export const peoplesDelegatesConference = heldSession(peoplesDelegatesConferenceConfiguration)
