import { lawRules } from '../../building-blocks/law-rules.ts'
import type { CollectionContext } from '../collection-context.ts'
import type { CollectionEvent } from '../events.ts'

export const { refuses, finds } = lawRules<CollectionContext, CollectionEvent>()
