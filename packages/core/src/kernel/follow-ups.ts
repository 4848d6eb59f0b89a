import type { CrossedEntry, Effect, Entry } from '../journal/entry.ts'
import type { Fact } from '../journal/facts.ts'
import type { Content } from './decide.ts'
import type { Deadline } from './deadline.ts'
import type { Deadlines } from './deadlines.ts'
import { type JudgedFact, judgedBefore, notAmong } from './judge-facts.ts'

/** What has to be sent after what was sent: for each fact that sends otherwise now, and for one that never was. */
export function followUps(
  old: readonly JudgedFact[],
  now: readonly JudgedFact[],
  voided: Fact | undefined,
): readonly Omit<Effect, 'id'>[] {
  const drafts = now.flatMap(({ fact, taken }) =>
    differences(fact, judgedBefore(old, fact)?.contents ?? [], taken?.contents ?? []),
  )
  const withdrawn =
    voided === undefined ? [] : differences(voided, judgedBefore(old, voided)?.contents ?? [], [])
  return [...withdrawn, ...drafts]
}

function differences(
  { revision, sent }: Fact,
  then: readonly Content[],
  now: readonly Content[],
): readonly Omit<Effect, 'id'>[] {
  return Array.from({ length: Math.max(then.length, now.length) }, (_, index) => index).flatMap(
    (index): readonly Omit<Effect, 'id'>[] => {
      const [was, is, earlier] = [then[index], now[index], sent[index]]
      const corrects = earlier === undefined ? {} : { corrects: earlier.id }
      if (is === undefined)
        return was === undefined || earlier === undefined
          ? []
          : [{ ...was, ...corrects, withdrawn: true, fact: revision }]
      return was !== undefined && notAmong([is], [was]).length === 0
        ? []
        : [{ ...is, ...corrects, fact: revision }]
    },
  )
}

/**
 * Takes back what was told of a deadline that the correction makes kept in time, or no longer passed; tells again what
 * was so taken back when the correction undoes that.
 */
export function noticesAnew(
  entries: readonly Entry[],
  before: Deadlines,
  after: Deadlines,
): readonly Omit<Effect, 'id'>[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'crossed') return []
    const [held, holds] = [before, after].map((deadlines) => isMissed(deadlines[entry.duty], entry))
    if (held === holds) return []
    return entry.effects.map(({ id, ...content }) => ({
      ...content,
      corrects: lastSentAfter(id, entries),
      ...(held && { withdrawn: true as const }),
    }))
  })
}

function isMissed(deadline: Deadline | undefined, { revision, day }: CrossedEntry): boolean {
  return deadline?.crossed === revision && !(deadline.met !== undefined && deadline.met.on <= day)
}

/** Of an effect and those that correct it, one after the other, the last. */
function lastSentAfter(id: string, entries: readonly Entry[]): string {
  let last = id
  for (const entry of entries)
    if ('effects' in entry) last = entry.effects.find(({ corrects }) => corrects === last)?.id ?? last
  return last
}
