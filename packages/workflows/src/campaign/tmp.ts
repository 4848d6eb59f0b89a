import type { Labels } from '@civicflow/core'
import type { FieldValue } from '../../../core/src/process/schema.ts'
import type * as z from 'zod'
import type { campaignEvents } from './events.ts'
import type { campaignMachine } from './machine.ts'
type P = { [T in keyof typeof campaignEvents]: z.output<(typeof campaignEvents)[T]> }[keyof typeof campaignEvents]
export const a: FieldValue<P, 'track'> = 'zzz'
export const b: FieldValue<z.output<(typeof campaignEvents)['campaign.opened']>, 'track'> = 'zzz'
type W = Labels<typeof campaignEvents, typeof campaignMachine, never, never, never>
export const c: W['values']['track'] = {}
export const d: keyof W['values'] = 'zz'
