import { lawRules } from '../../building-blocks/law-rules.ts'
import type { DialogueContext } from '../dialogue-context.ts'
import type { DialogueEvent } from '../events.ts'

export const { refuses, finds } = lawRules<DialogueContext, DialogueEvent>()
