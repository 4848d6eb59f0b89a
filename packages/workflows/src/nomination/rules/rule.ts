import { lawRules } from '../../building-blocks/law-rules.ts'
import type { NominationEvent } from '../events.ts'
import type { RoundContext } from '../round-context.ts'

export const { refuses, finds } = lawRules<RoundContext, NominationEvent>()
