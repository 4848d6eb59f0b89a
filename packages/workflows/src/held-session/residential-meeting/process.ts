import { heldSession } from '../held-session.ts'
import { residentialMeetingConfiguration } from './configuration.ts'

/** One monthly meeting of a Front working board (sinh hoạt Ban Công tác Mặt trận). */
export const residentialMeeting = heldSession(residentialMeetingConfiguration)
