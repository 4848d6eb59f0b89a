import { lawRules } from '../../building-blocks/law-rules.ts'
import type { SessionEvent } from '../events.ts'
import type { SessionContext } from '../session-context.ts'

export const { refuses, finds } = lawRules<SessionContext, SessionEvent>()
