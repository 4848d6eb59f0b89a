import { type CaseId, type Fact, factsIn, type StoredCase } from '@civicflow/core'
import * as fc from 'fast-check'
import { clear, reworded } from './amend.ts'
import { actorOf, anyNumber } from './facts.ts'
import { payloadFor } from './payloads.ts'
import { seldom } from './seldom.ts'
import { dayBefore, type PartyName, type ProcessName, processes, TENANT, type View } from './view.ts'

/** Which correction of a case: the numbers choose among what there is when it is sent. */
export const anyCorrection = fc.record({
  /** Counted from the last fact. */
  fact: fc.oneof(
    { weight: 3, arbitrary: fc.nat({ max: 6 }) },
    { weight: 1, arbitrary: fc.constant('first') },
  ),
  /** What is named instead, whatever it is. */
  entry: seldom(fc.constantFrom(0, 1, 2, 3, 5, 8, 99, -1, 1.5)),
  how: fc.constantFrom('void', 'replace', 'replace', 'replace', 'insertBefore'),
  /** What of the fact stays as it was; `most`: all but words and the panel. */
  keeps: fc.constantFrom('all', 'most', 'most', 'most', 'type', 'nothing'),
  pick: anyNumber,
  n: anyNumber,
  daysBefore: fc.constantFrom(0, 0, 1, 5, 30),
})
export type CorrectionChoice = typeof anyCorrection extends fc.Arbitrary<infer Choice> ? Choice : never

/** A correction as it is chosen. */
export interface ChosenCorrection {
  readonly case: CaseId
  readonly revision: number
  readonly by: PartyName
  readonly correction: object
}

/** A correction of one of the facts of a case, or of what is none. */
export async function correctionFor(
  view: View,
  known: StoredCase,
  choice: CorrectionChoice,
): Promise<ChosenCorrection> {
  const facts = factsIn((await view.store.entries(TENANT, known.case)).map(({ entry }) => entry))
  const place = choice.fact === 'first' ? 0 : facts.length - 1 - (choice.fact % facts.length)
  const fact = facts[place]
  const named = choice.entry ?? fact?.revision ?? 1
  const event = await eventFor(view, known, facts, place, choice)
  const correction = {
    void: { void: named },
    replace: { replace: named, event },
    insertBefore: { insertBefore: named, event },
  }[choice.how]
  const by = actorOf(choice.how === 'void' ? (fact?.event.type ?? '') : event.type)
  return { case: known.case, revision: known.revision, by, correction: correction ?? {} }
}

async function eventFor(
  view: View,
  known: StoredCase,
  facts: readonly Fact[],
  place: number,
  { how, keeps, pick, n, daysBefore }: CorrectionChoice,
): Promise<{ readonly type: string; readonly occurredOn: string }> {
  const was = facts[place]?.event
  const again = how === 'replace' && keeps !== 'nothing' ? was : undefined
  if (again !== undefined && keeps !== 'type') return keeps === 'all' ? clear(again) : reworded(again, n)
  const types = [...processes[known.process as ProcessName].plan.keys()]
  const near = facts.slice(Math.max(0, place - 1), place + 1).map(({ event }) => event.type)
  const some = pick % 2 === 0 ? near : types
  const type = again?.type ?? some[pick % some.length] ?? ''
  const occurredOn =
    was !== undefined && how === 'insertBefore' ? was.occurredOn : dayBefore(view, daysBefore)
  const payload = await payloadFor(view, known, type, n)
  const before = facts.slice(0, place).filter(({ event }) => event.type === type).length
  return { ...payload, ...(type === 'statement.taken' && { number: 1 + before }), type, occurredOn }
}
