import { dayNumber, dayOf, type IsoDay } from '../../time/day.ts'

/** The days a value names anywhere in it, each once, in the order they stand. */
export function daysIn(value: unknown): IsoDay[] {
  return [...new Set(textsIn(value).filter(isDay).map(dayOf))]
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text) && dayNumber(dayOf(text)) !== undefined
}

/** Every text anywhere in a value. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
