import type { AnyEvent } from '@civicflow/core'
import { SECRET, wordsOf } from './payloads.ts'

/** An event as it was sent: what it keeps sealed in clear. */
export function clear(event: AnyEvent): AnyEvent {
  return { ...event, ...('name' in event && { name: SECRET }) }
}

/** An event with other words in it, and another panel where it names one: everything else may follow from it as before. */
export function reworded(event: AnyEvent, n: number): AnyEvent {
  const hearings = 'hearings' in event ? (event.hearings as readonly object[]) : undefined // a round names them
  return {
    ...clear(event),
    ...otherWords(event, n),
    ...(hearings !== undefined && { hearings: hearings.map((one) => ({ ...one, ...otherWords(one, n) })) }),
  }
}

function otherWords(said: object, n: number): object {
  const words = ['title', 'place', 'said', 'answer'].filter((field) => field in said)
  return {
    ...Object.fromEntries(words.map((field) => [field, wordsOf(n)])),
    ...('panel' in said && { panel: n % 3 === 0 ? 'panel' : 'other-panel' }),
  }
}
