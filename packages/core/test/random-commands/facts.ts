import type { CaseId, StoredCase } from '@civicflow/core'
import * as fc from 'fast-check'
import { payloadFor } from './payloads.ts'
import { dayBefore, type PartyName, type ProcessName, processes, type View } from './view.ts'

export const anyNumber = fc.nat({ max: 60 })

/** Which fact of a case: the numbers choose among what there is when it is sent. */
export const anyFact = fc.record({
  pick: anyNumber,
  n: anyNumber,
  daysBefore: fc.constantFrom(0, 0, 0, 1, 5, 30),
  /** Not the same once more, where the case can go on. */
  onward: fc.constantFrom(true, true, false),
})
export type FactChoice = typeof anyFact extends fc.Arbitrary<infer Choice> ? Choice : never

/** A command as it is chosen. */
export interface ChosenFact {
  readonly case: CaseId
  readonly revision: number
  readonly by: PartyName
  readonly command: { readonly type: string; readonly occurredOn: string }
}

const PANELS = new Set(['hearing.begun', 'hearing.adjourned', 'costs.settled'])

/** Whose act an event mostly is. */
export function actorOf(type: string): PartyName {
  return PANELS.has(type) ? 'panel' : 'office'
}

/** A fact that a case can take next, as far as is known; now and then any of its process's, or on another's behalf. */
export async function factFor(view: View, known: StoredCase, choice: FactChoice): Promise<ChosenFact> {
  const type = await typeFor(view, known, choice)
  const payload = await payloadFor(view, known, type, choice.n)
  const { panel } = known.state.context as { readonly panel?: string }
  const onBehalf = PANELS.has(type) && panel !== undefined && choice.n % 4 === 1
  return {
    case: known.case,
    revision: known.revision,
    by: onBehalf ? 'office' : actorOf(type),
    command: {
      type,
      occurredOn: dayFor(view, known, type, choice),
      ...payload,
      ...(onBehalf && { actor: panel }),
    },
  }
}

/** Hearings begin on the day they were called for, also where that is yet to come. */
function dayFor(view: View, { state }: StoredCase, type: string, { daysBefore, onward }: FactChoice): string {
  const { day } = state.context as { readonly day?: string }
  const waits = type === 'hearing.begun' && day !== undefined && (onward || day <= dayBefore(view, 0))
  return waits ? day : dayBefore(view, daysBefore)
}

const STAYING = new Set(['hearing.moved', 'notice.posted', 'file.reopened', 'docket.closed', 'round.closed'])

async function typeFor(
  { as }: View,
  { case: id, process }: StoredCase,
  { pick, onward }: FactChoice,
): Promise<string> {
  const both = await Promise.all([as('office').allowed(id), as('panel').allowed(id)])
  const possible = [...new Set(both.flatMap((answer) => answer?.allowed.map(({ event }) => event) ?? []))]
  const leading = onward ? possible.filter((type) => !STAYING.has(type)) : []
  const all = [...processes[process as ProcessName].plan.keys()]
  const types = [leading, possible].find((some) => some.length > 0 && pick % 9 > 0) ?? all
  return types[pick % types.length] ?? ''
}
