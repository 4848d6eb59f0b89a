import { heldSession } from '../held-session.ts'
import { workingSessionConfiguration } from './configuration.ts'

/** One working session that settles new or hard matters (buổi làm việc giải quyết việc mới, việc khó). */
export const workingSession = heldSession(workingSessionConfiguration)
