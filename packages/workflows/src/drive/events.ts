import * as z from 'zod'
import { area, body, day, documentReference, type EventOf, narrative, searchable } from '@civicflow/core'
import { keysOf } from '../building-blocks/configured-words.ts'
import { areaLevels } from '../law/levels.ts'
import type { Configuration } from './configuration.ts'
import { amount, auditResults, forms, howMany, number, receiptLine } from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()

/** What is put on record of one drive. Money is in đồng, goods by their stated value in đồng. */
export function eventsOf<Kind extends string>({ kinds, roles }: Configuration<string, Kind>) {
  return {
    'drive.launched': z.strictObject({
      title: searchable(),
      area: area(),
      level: z.enum(areaLevels),
      organiser: body(roles.organiser.kinds),
      auditor: body(roles.auditor.kinds).optional(),
      informed: z.array(body(roles.informed.kinds)).max(50),
      begins: day(),
      /** The last day on which anything is received, where one was set. */
      until: day().optional(),
      document,
    }),
    'drive.extended': z.strictObject({ until: day(), reason, document }),
    'drive.cancelled': z.strictObject({ reason }),
    'receipts.recorded': z.strictObject({ receipts: z.array(receiptLine).min(1).max(500), document }),
    /** What was received went back to whoever gave it, in part or whole. */
    'receipt.returned': z.strictObject({ receipt: number, amount, reason, document }),
    /** Of all receipts up to then. */
    'receipts.published': z.strictObject({ where: searchable(), document }),
    'allocation.made': z.strictObject({
      allocation: number,
      kind: z.enum(keysOf(kinds)),
      form: z.enum(forms),
      amount,
      /** To whom, and for what; no personal names. */
      text: narrative(),
      households: howMany,
      people: howMany,
      document,
    }),
    /** What was allocated came back, in part or whole. */
    'allocation.returned': z.strictObject({ allocation: number, amount, reason, document }),
    'receiving.ended': z.strictObject({ document }),
    'drive.settled': z.strictObject({ document }),
    'drive.audited': z.strictObject({ result: z.enum(auditResults), text: narrative().optional(), document }),
    'settlement.reopened': z.strictObject({ reason }),
    'drive.reported': z.strictObject({ document }),
    'drive.closed': z.strictObject({}),
  }
}

/** The events of a drive that is spent on these kinds of things. */
export type DriveEvents<Kind extends string> = ReturnType<typeof eventsOf<Kind>>

/** The events of any drive; one name stands for its kinds. */
export type AnyDriveEvents = DriveEvents<'kind'>
export type DriveEvent = EventOf<AnyDriveEvents>
export type DriveEventType = keyof AnyDriveEvents
/** One of the events, by its type. */
export type DriveFact<Type extends DriveEventType> = Extract<DriveEvent, { type: Type }>
