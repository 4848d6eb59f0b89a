import { type Case, chain, type CaseState, decide, type Entry } from '@civicflow/core'
import { factsOf, type MeetingFact, type Place, proposalOf } from './meeting.ts'
import { voterMeeting } from '@civicflow/workflows'
import { circumstances } from './world.ts'

/** One fact of a meeting: the case it was recorded on (none for the first), and what came of it. */
export interface Step {
  readonly before: Case | undefined
  readonly command: MeetingFact
  readonly entry: Entry & { readonly kind: 'fact' }
  readonly next: CaseState
}

/** A meeting run from its proposal to its signed minutes, without a store. @throws Error where a fact is refused. */
export function runMeeting(id: string, place: Place, petitions: number): readonly Step[] {
  const steps: Step[] = []
  let kase: Case | undefined
  for (const command of [proposalOf(place), ...factsOf(place, petitions)]) {
    const step = decided(id, kase, command)
    steps.push(step)
    kase = caseAfter(step)
  }
  return steps
}

/** Decides one fact as it would be recorded. */
export function decided(id: string, before: Case | undefined, command: MeetingFact): Step {
  const decision = decide(voterMeeting, id, before, command, circumstances)
  if (!decision.accepted) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refused)}`)
  return { before, command, entry: chain(decision.entry).entry as Step['entry'], next: decision.next }
}

function caseAfter({ entry, next }: Step): Case {
  const { case: id, process, version, revision, hash: head, recordedAt } = entry
  return { id, process, version, revision, head, recordedAt, state: next }
}
