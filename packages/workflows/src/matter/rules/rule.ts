import { lawRules } from '../../building-blocks/law-rules.ts'
import type { MatterEvent } from '../events.ts'
import type { MatterContext } from '../matter-context.ts'

export const { refuses, finds } = lawRules<MatterContext, MatterEvent>()
