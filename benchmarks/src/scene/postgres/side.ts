import type { Send } from '../../contest.ts'

/** One of those who are compared. */
export interface Side {
  /** So many callers, each of whom goes through one piece of work after the other. */
  readonly callers: (count: number) => readonly Send[]
  /** Statements sent so far, where they are counted. */
  readonly statements?: () => number
  readonly close: () => Promise<void>
}

/** Callers of pieces of work, such as the commands of a meeting; what one has begun no other one does. */
export function callersOf(work: (turn: number) => readonly Send[]): Side['callers'] {
  let turns = 0
  return (count) =>
    Array.from({ length: count }, (): Send => {
      let left: readonly Send[] = []
      return async () => {
        const [next, ...rest] = left.length > 0 ? left : work(turns++)
        left = rest
        await next?.()
      }
    })
}
