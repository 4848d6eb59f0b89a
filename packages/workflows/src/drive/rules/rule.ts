import { lawRules } from '../../building-blocks/law-rules.ts'
import type { DriveContext } from '../drive-context.ts'
import type { DriveEvent } from '../events.ts'

export const { refuses, finds } = lawRules<DriveContext, DriveEvent>()
