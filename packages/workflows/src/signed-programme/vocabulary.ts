import * as z from 'zod'
import { body, day, narrative } from '@civicflow/core'
import type { CalendarPart } from '../building-blocks/calendar-period.ts'

// Words that all signed programmes share. No article read here says any of them.

/** How often a programme is reviewed: once for every such part of the calendar year, or without a rhythm. */
export const rhythms = ['quarter', 'halfYear', 'year', 'none'] as const satisfies readonly (
  | CalendarPart
  | 'none'
)[]
/** A rhythm that there is. */
export type Rhythm = Exclude<(typeof rhythms)[number], 'none'>

/** How a count adds up: what happened in each period is summed; of what stands, the newest is told. */
export type Measure = 'flow' | 'stock'

/** Why a programme ends without another in its place. */
export const endings = ['termOver', 'fulfilled', 'terminated', 'replacedByOther'] as const

/** The number of a task in its programme. */
const taskNumber = z.string().min(1).max(50)

/** Numbers of tasks of one programme, each once. */
export const taskNumbers = z.array(taskNumber).min(1).max(200)

/** One task of a year: what is to be done, by whom, and by when where a day was set. */
export const taskLine = <Kind extends string>(kinds: readonly [Kind, ...Kind[]], owners: readonly string[]) =>
  z.strictObject({
    task: taskNumber,
    kind: z.enum(kinds),
    text: narrative(),
    owner: body(owners),
    dueOn: day().optional(),
  })

/** A year of the calendar. */
export const calendarYear = z.int().min(1900).max(2999)
