import { CallerError } from '../errors.ts'
import type { Position, Page } from './port.ts'
import type { IsoDay } from '../time/day.ts'

/** Where a row stands in a queue. */
export interface QueuePlace {
  readonly day: IsoDay
  readonly opened: Position
  readonly item: string
}

const BEFORE_ALL = '0'
const QUEUE_CURSOR = /^(\d{4}-\d{2}-\d{2})~(\d{1,15})~(.*)$/su

/** The page of the first `limit` rows; `next` is there when `rows` holds one more. */
export function pageOf<Row>(rows: readonly Row[], limit: number, cursor: (row: Row) => string): Page<Row> {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return rows.length > limit && last !== undefined ? { rows: page, next: cursor(last) } : { rows: page }
}

/** The cursor after a case. */
export function caseCursor(place: { readonly opened: Position }): string {
  return String(place.opened)
}

/** The place a case cursor stands for; 0 where there is none. @throws CallerError for a text that is no cursor. */
export function openedAfter(cursor: string = BEFORE_ALL): Position {
  if (!/^\d{1,15}$/.test(cursor)) throw noCursor(cursor)
  return Number(cursor)
}

/** The cursor after a row of a queue. */
export function queueCursor(place: QueuePlace): string {
  return `${place.day}~${place.opened}~${place.item}`
}

/** The place a queue cursor stands for, if there is one. @throws CallerError for a text that is no cursor. */
export function queuePlaceAfter(cursor: string | undefined): QueuePlace | undefined {
  if (cursor === undefined) return undefined
  const [, day, opened, item] = QUEUE_CURSOR.exec(cursor) ?? []
  if (day === undefined || opened === undefined || item === undefined) throw noCursor(cursor)
  return { day, opened: Number(opened), item }
}

function noCursor(cursor: string): CallerError {
  return new CallerError(
    'invalid-argument',
    'This is no place to go on from; give `next` of the page before, of the same question.',
    { after: cursor },
  )
}
