import { lawRules } from '../../building-blocks/law-rules.ts'
import type { OpinionEvent } from '../events.ts'
import type { OpinionContext } from '../opinion-context.ts'

export const { refuses, finds } = lawRules<OpinionContext, OpinionEvent>()
