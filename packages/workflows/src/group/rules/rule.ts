import { lawRules } from '../../building-blocks/law-rules.ts'
import type { GroupEvent } from '../events.ts'
import type { GroupContext } from '../group-context.ts'

export const { refuses, finds } = lawRules<GroupContext, GroupEvent>()
