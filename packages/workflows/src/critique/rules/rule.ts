import { lawRules } from '../../building-blocks/law-rules.ts'
import type { CritiqueContext } from '../critique-context.ts'
import type { CritiqueEvent } from '../events.ts'

export const { refuses, finds } = lawRules<CritiqueContext, CritiqueEvent>()
