import { lawRules } from '../../building-blocks/law-rules.ts'
import type { SupervisionEvent } from '../events.ts'
import type { SupervisionContext } from '../supervision-context.ts'

export const { refuses, finds } = lawRules<SupervisionContext, SupervisionEvent>()
