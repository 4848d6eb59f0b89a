import { lawRules } from '../../building-blocks/law-rules.ts'
import type { InspectionEvent } from '../events.ts'
import type { InspectionContext } from '../inspection-context.ts'

export const { refuses, finds } = lawRules<InspectionContext, InspectionEvent>()
