import { lawRules } from '../../building-blocks/law-rules.ts'
import type { PlanEvent } from '../events.ts'
import type { PlanContext } from '../plan-context.ts'

export const { refuses, finds } = lawRules<PlanContext, PlanEvent>()
