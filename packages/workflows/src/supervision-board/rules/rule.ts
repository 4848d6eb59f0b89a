import { lawRules } from '../../building-blocks/law-rules.ts'
import type { BoardContext } from '../board-context.ts'
import type { BoardEvent } from '../events.ts'

export const { refuses, finds } = lawRules<BoardContext, BoardEvent>()
