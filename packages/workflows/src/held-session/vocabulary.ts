import * as z from 'zod'
import { day, narrative, personal } from '@civicflow/core'
import type { CalendarPart } from '../building-blocks/calendar-period.ts'

// Words that all held sessions share. No article read here says any of them.

/** How often sessions of one kind are held: once in every such part of the calendar year. */
export const periods = ['month', 'quarter', 'halfYear', 'year'] as const satisfies readonly CalendarPart[]
export type Period = (typeof periods)[number]

/** When an item was put on record: before the session, in it, or once it had ended. */
export type Stage = 'before' | 'during' | 'after'

/** Why an item ends without an answer. */
export const grounds = ['duplicate', 'withdrawn', 'outOfScope', 'notFeasible'] as const

/** The number of an item in its session. */
const itemNumber = z.string().min(1).max(50)

/** Numbers of items of one session, each once. */
export const itemNumbers = z.array(itemNumber).min(1).max(500)

/** One item: an opinion, a question, a task. Who raised it is named only where that person has to be found again. */
export const itemLine = <Kind extends string>(kinds: readonly [Kind, ...Kind[]]) =>
  z.strictObject({
    item: itemNumber,
    kind: z.enum(kinds),
    text: narrative(),
    raisedBy: z
      .strictObject({ raiser: z.string().min(1).max(100), name: personal('raiser').optional() })
      .optional(),
  })

/** The part of the calendar year that a periodic session is held for, by a day in it. */
export const periodLine = (every: readonly [Period, ...Period[]]) =>
  z.strictObject({ every: z.enum(every), within: day() })
