import { lawRules } from '../../building-blocks/law-rules.ts'
import type { ProgrammeEvent } from '../events.ts'
import type { ProgrammeContext } from '../programme-context.ts'

export const { refuses, finds } = lawRules<ProgrammeContext, ProgrammeEvent>()
