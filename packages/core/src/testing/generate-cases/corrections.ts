import type { CorrectionCommand } from '../../kernel/correct.ts'
import type { AnyCommand } from '../../process/schema.ts'
import { weightOf } from './line.ts'
import type { Ready, When } from './deciding.ts'
import type { Member } from './member.ts'
import { payloadsOf } from './payloads.ts'
import type { PlannedCorrection } from './step.ts'
import { dayIn, MINUTES_OF_DAY, type Moment } from './working-time.ts'

/** A fact as it was put on record. */
export interface Recorded {
  /** Of its step. */
  readonly key: string
  readonly revision: number
  readonly ready: Ready
  readonly when: When
}

/** A correction with the words for it. */
export interface Correcting {
  readonly correction: PlannedCorrection
  readonly reason: string
}

const WRONG_DAY = 'The day was put down wrongly'
const BY_MISTAKE = 'It was put on record by mistake'
const LEFT_OUT = 'It was left out when it happened'
const SOME_EVENTS = 4
const SHORTLY = 10

/** What could be found wrong with a fact, the likelier first; it is not known yet whether the case takes it. */
export function* correctionsOf(member: Member, fact: Recorded): Generator<Correcting> {
  const { random } = member
  const earlier = onOtherDay(member, fact)
  const ways: readonly Correcting[] = [
    ...(earlier === undefined ? [] : [{ correction: { replace: earlier }, reason: WRONG_DAY }]),
    { correction: 'void', reason: BY_MISTAKE },
  ]
  if (random.chance(1 / 3)) yield* leftOut(member, fact)
  yield* random.chance(1 / 3) ? ways.toReversed() : ways
}

/** A correction as an engine takes it. */
export function correctionOf(correction: PlannedCorrection, revision: number): CorrectionCommand {
  if (correction === 'void') return { void: revision }
  return 'replace' in correction
    ? { replace: revision, event: correction.replace }
    : { insertBefore: revision, event: correction.insertBefore }
}

/** The same fact a working day or more earlier. */
function onOtherDay({ line, random }: Member, { ready, when }: Recorded): AnyCommand | undefined {
  const day = line.time.after(dayIn(when.occurred), -1 - random.below(2))
  if (day === undefined) return undefined
  const moment = day * MINUTES_OF_DAY + (when.occurred % MINUTES_OF_DAY)
  return { ...ready.command, occurredOn: line.time.local(moment) }
}

/** Facts that could have been shortly before another one. */
function* leftOut(member: Member, { when }: Recorded): Generator<Correcting> {
  const { line, random } = member
  const { process } = line
  const events = [...process.plan.keys()].filter(
    (event) =>
      event !== process.opening && weightOf(line, event) > 0 && process.authority[event]?.onlyTold !== true,
  )
  const occurred: Moment = when.occurred - SHORTLY
  const occasion = { ...member, day: dayIn(occurred) }
  for (let turn = 0; turn < SOME_EVENTS; turn += 1) {
    const type = random.pick(events)
    const sample = type === undefined ? undefined : random.pick(process.samples[type] ?? [])
    if (type === undefined || sample === undefined) continue
    const [payload] = payloadsOf(occasion, type, sample)
    if (payload !== undefined)
      yield {
        correction: { insertBefore: { ...payload, type, occurredOn: line.time.local(occurred) } },
        reason: LEFT_OUT,
      }
  }
}
