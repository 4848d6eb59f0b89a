import type { Answer, Call, Written } from './history.ts'
import { firstOutOfTime } from './real-time.ts'

/**
 * What contradicts that the calls on a case took place one after the other, each at a moment between its invocation and
 * its response, in the order of the journal; nothing where they can have. An accepted command takes place where it stands
 * in the journal, a reading or a conflict while the case is at the revision it tells, a repetition at any time after what it
 * repeats.
 *
 * @param journal the case's entries by revision, from 1
 */
export function faultsIn(journal: readonly Written[], calls: readonly Call[]): readonly string[] {
  const known = {
    journal,
    revisions: revisionsByKey(journal),
    mayBeWritten: new Set(keysOf(calls, ['accepted', 'unknown'])),
  }
  const faults = [
    ...doubled(
      journal.flatMap(({ key }) => key ?? []),
      'is written twice',
    ),
    ...doubled(keysOf(calls, ['accepted']), 'is accepted twice'),
    ...calls.flatMap(({ answer }) => faultOf(answer, known)),
  ]
  // Moments are looked for once every call has a place.
  return faults.length > 0 ? faults : firstOutOfTime(journal, calls)
}

interface Known {
  readonly journal: readonly Written[]
  readonly revisions: ReadonlyMap<string, number>
  /** Keys of the commands that some call can have written. */
  readonly mayBeWritten: ReadonlySet<string>
}

function revisionsByKey(journal: readonly Written[]): ReadonlyMap<string, number> {
  return new Map(journal.flatMap(({ key }, place) => (key === undefined ? [] : [[key, place + 1] as const])))
}

function keysOf(calls: readonly Call[], told: readonly Answer['told'][]): readonly string[] {
  return calls.flatMap(({ answer }) => ('key' in answer && told.includes(answer.told) ? [answer.key] : []))
}

function doubled(keys: readonly string[], what: string): readonly string[] {
  const seen = new Set<string>()
  return keys.flatMap((key) => {
    const isSeen = seen.has(key)
    seen.add(key)
    return isSeen ? [`${key} ${what}`] : []
  })
}

/** What is wrong with an answer by itself. */
function faultOf(answer: Answer, known: Known): readonly string[] {
  const { journal, revisions } = known
  switch (answer.told) {
    case 'accepted':
    case 'repeated': {
      const { key, revision } = answer
      return revisions.get(key) === revision ? [] : [`${key} is not at revision ${revision}`]
    }
    case 'read': {
      const { revision, value } = answer
      return journal[revision - 1]?.value === value ? [] : [`${value} is not what revision ${revision} made`]
    }
    case 'conflict':
      return [...unwritten(answer.key, known), ...faultOfConflict(answer, known)]
    case 'not-committed':
      return unwritten(answer.key, known)
    case 'unknown':
      return []
  }
}

function unwritten(key: string, { revisions, mayBeWritten }: Known): readonly string[] {
  return revisions.has(key) && !mayBeWritten.has(key) ? [`${key} is written all the same`] : []
}

/** It names another revision than the expected one, which the case had, and exactly the entries between the two. */
function faultOfConflict(
  { key, expected, revision, since }: Extract<Answer, { readonly told: 'conflict' }>,
  { journal, revisions }: Known,
): readonly string[] {
  if (revision === expected) return [`${key} is in conflict with the revision it expected`]
  if (revision < 1 || revision > journal.length)
    return [`${key} is in conflict with a revision that never was`]
  if (revision >= (revisions.get(key) ?? Number.POSITIVE_INFINITY))
    return [`${key} is in conflict when it is written already`]
  const between = Array.from({ length: Math.max(0, revision - expected) }, (_, n) => expected + 1 + n)
  const isTold = since.length === between.length && since.every((one, place) => one === between[place])
  return isTold ? [] : [`${key} is told other entries than ${expected + 1} to ${revision}`]
}
