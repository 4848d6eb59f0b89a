import { type AnyEvent, type CaseId, type Fact, factsIn, type StoredCase } from '@civicflow/core'
import * as fc from 'fast-check'
import { actorOf, anyNumber } from './facts.ts'
import { payloadFor, SECRET } from './payloads.ts'
import { seldom } from './seldom.ts'
import { dayBefore, type PartyName, type ProcessName, processes, TENANT, type View } from './view.ts'

/** Which correction of a case: the numbers choose among what there is when it is sent. */
export const anyCorrection = fc.record({
  /** Counted from the last fact. */
  fact: fc.nat({ max: 6 }),
  /** What is named instead, whatever it is. */
  entry: seldom(fc.constantFrom(0, 1, 2, 3, 5, 8, 99, -1, 1.5)),
  how: fc.constantFrom('void', 'replace', 'insertBefore'),
  /** What of the fact stays as it was. */
  keeps: fc.constantFrom('type', 'day', 'all', 'nothing'),
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
  const place = facts.length - 1 - (choice.fact % facts.length)
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
  const types = [...processes[known.process as ProcessName].plan.keys()]
  const again = was !== undefined && keeps !== 'nothing' && how === 'replace' ? was : undefined
  const type = again?.type ?? types[pick % types.length] ?? ''
  const onItsDay = was !== undefined && (keeps === 'day' || keeps === 'all' || how === 'insertBefore')
  const occurredOn = onItsDay ? was.occurredOn : dayBefore(view, daysBefore)
  if (again !== undefined && keeps === 'all') return clear(again)
  const payload = await payloadFor(view, known, type, n)
  return { ...payload, ...placed(type, facts.slice(0, place), again), type, occurredOn }
}

/** What of a payload follows from the place it has, or has to stay. */
function placed(type: string, before: readonly Fact[], again: AnyEvent | undefined): object {
  if (type === 'statement.taken')
    return { number: 1 + before.filter(({ event }) => event.type === type).length }
  return again !== undefined && 'item' in again ? { item: again.item } : {}
}

/** An event as it was sent: what it keeps sealed in clear. */
export function clear(event: AnyEvent): AnyEvent {
  return { ...event, ...('name' in event && { name: SECRET }) }
}
