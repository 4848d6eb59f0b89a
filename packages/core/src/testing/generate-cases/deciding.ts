import type { Circumstances } from '../../kernel/circumstances.ts'
import { decide, type Decision } from '../../kernel/decide.ts'
import { CLOSED } from '../../kernel/closed.ts'
import { snapshotOf } from '../../kernel/examine.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Case, Figures } from '../../process/case.ts'
import type { AnyCommand } from '../../process/schema.ts'
import type { Party } from '../../who/party.ts'
import { recordingsOf } from '../process-suite/recordings.ts'
import type { Payload } from '../process-suite/subject.ts'
import type { Line } from './line.ts'
import type { Moment } from './working-time.ts'

/** When something happened, and when it is put on record. */
export interface When {
  readonly occurred: Moment
  readonly recorded: Moment
}

/** A command that the kernel accepts. */
export interface Ready {
  readonly command: AnyCommand
  readonly by: Party
  /** How many rules it would break. */
  readonly breaches: number
  readonly closes: boolean
  readonly decision: Decision & { readonly accepted: true }
}

/** A payload decided for everybody who can record it, until it is accepted; else the last reasons. */
export function decidedFor(
  line: Line,
  kase: Case | undefined,
  counters: Figures,
  event: string,
  payload: Payload,
  when: When,
): Ready | readonly Refusal[] {
  const { process, environment, time, given } = line
  const subject = {
    process,
    options: { environment, ...(given.recordings !== undefined && { recordings: given.recordings }) },
    recordedAt: time.instant(when.recorded),
    now: time.local(when.recorded),
  }
  const occurredOn = time.local(when.occurred)
  let refused: readonly Refusal[] = []
  for (const { by, actor } of recordingsOf(subject, event, payload, kase)) {
    const command: AnyCommand = { ...payload, type: event, occurredOn, actor }
    const decision = decide(process, kase?.id ?? '', kase, command, circumstances(line, by, when, counters))
    if (decision.accepted) return readyFrom(line, command, by, decision)
    refused = decision.refused
    if (!refused.some(({ code }) => OF_PERSONS.has(code))) break
  }
  return refused
}

/** Another person may be accepted where one was refused for this. */
const OF_PERSONS: ReadonlySet<Refusal['code']> = new Set([
  'not-in-office',
  'unknown-actor',
  'not-authorised',
  'not-on-behalf',
  'delegation-not-in-force',
  'outside-area',
  'same-actor',
  'both-offices',
  'rule',
  'guard',
])

/** Under what a command is decided; sealed values tell nothing of what they hold. */
export function circumstances(
  { environment, time }: Line,
  by: Party,
  { recorded }: When,
  counters: Figures,
): Circumstances {
  return {
    environment,
    by,
    recordedAt: time.instant(recorded),
    now: time.local(recorded),
    seal: (subject) => ({ subject, sealed: '' }),
    counters,
  }
}

function readyFrom({ process }: Line, command: AnyCommand, by: Party, decision: Ready['decision']): Ready {
  return {
    command,
    by,
    decision,
    breaches: decision.entry.findings.filter(({ code }) => code === 'rule').length,
    closes: snapshotOf(process, decision.next).tags.includes(CLOSED),
  }
}
