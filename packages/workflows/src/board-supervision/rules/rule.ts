import { lawRules } from '../../building-blocks/law-rules.ts'
import type { BoardSupervisionContext } from '../board-supervision-context.ts'
import type { BoardSupervisionEvent } from '../events.ts'

export const { refuses, finds } = lawRules<BoardSupervisionContext, BoardSupervisionEvent>()
