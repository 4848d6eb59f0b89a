import type { ClaimedDelivery, Deliver, Position, Wait } from '@civicflow/core'

/** What a handler does with a delivery. `takes-and-fails`: it sends, and comes to grief before it can say so. */
export type Turn = 'takes' | 'fails' | 'takes-and-fails' | 'hangs'

/** A delivery as a handler got it, and what it did with it. */
export interface Handed {
  readonly id: string
  readonly case: string
  readonly message: string
  readonly to: readonly string[]
  readonly attempt: number
  readonly follows: string | null
  readonly withdrawn: boolean
  readonly turn: Turn | 'lost'
  /** The last entry there was by then. */
  readonly position: Position
}

/** What a worker that is never heard of again had claimed, and handed to its handler. */
export function lostWith(
  { case: of, effect, attempts, follows }: ClaimedDelivery,
  position: Position,
): Handed {
  const { id, message, to, withdrawn = false } = effect
  return { id, case: of, message, to, attempt: attempts, follows, withdrawn, turn: 'lost', position }
}

/** A handler that does what a plan says by turns, and the waiting that goes with it: time runs out where one hangs, and only there. */
export function handlerOf(
  handed: Handed[],
  now: () => { readonly turns: readonly Turn[]; readonly position: Position },
): { readonly deliver: Deliver; readonly wait: Wait } {
  const waiting = new Set<() => void>()
  // As soon as everything that is handed over together has been.
  const timeRunsOut = () => queueMicrotask(() => waiting.forEach((end) => end()))
  return {
    deliver: ({ id, case: of, message, to, attempt, follows = null, withdrawn = false }) => {
      const { turns, position } = now()
      const turn = turns[handed.length % turns.length] ?? 'takes'
      handed.push({ id, case: of, message, to, attempt, follows, withdrawn, turn, position })
      if (turn === 'fails' || turn === 'takes-and-fails') throw new Error('no line')
      if (turn !== 'hangs') return
      timeRunsOut()
      return new Promise(() => {})
    },
    wait: (_ms, signal) =>
      new Promise((resolve) => {
        const end = () => {
          waiting.delete(end)
          resolve()
        }
        waiting.add(end)
        signal.addEventListener('abort', end, { once: true })
      }),
  }
}
