import { lastDay } from '../../kernel/deadlines.ts'
import { type DayNumber, toDayNumber } from '../../time/day.ts'
import { daysIn } from '../process-suite/days-in.ts'
import type { Candidate, Owed } from './candidates.ts'
import type { When } from './deciding.ts'
import { paceOf, USUAL_PACE } from './line.ts'
import type { Member } from './member.ts'
import type { Random } from './random.ts'
import { dayIn, earlyOn, inOffice, type Moment, soonAfter } from './working-time.ts'

/** Working days between two facts, as they mostly are. */
const USUAL: readonly number[] = [1, 1, 2, 2, 3, 3, 3, 4, 5, 7, 9, 12]
/** Working days after a last day. */
const TOO_LATE: readonly number[] = [1, 1, 2, 2, 3, 4, 5, 8, 12]
/** Working days between a fact and its record, where it is put on record later. */
const LATER: readonly number[] = [1, 1, 1, 2, 2, 3, 5, 8]
const MINUTES_TO_RECORD = 15
const LOOKS_LEAST = 5
const LOOKS_MORE = 10

/** After everything that a plan holds. */
const NEVER: Moment = Number.POSITIVE_INFINITY

/** When somebody means to do something. */
export function meantFor(member: Member, { event, owed }: Candidate): Moment {
  const meant = owed.flatMap((one) => intended(member, one) ?? [])
  const first = Math.min(...meant, NEVER)
  const moment = meant.length === 0 || first <= member.last.occurred ? paced(member, event) : first
  return notTooEarly(member, event, moment)
}

/**
 * Today and later, on the days that the case knows: early, or soon; for what was set for a day. Not for today where it
 * learnt of today only now, as of the day on which something just happened.
 */
export function setDays(member: Member): readonly Moment[] {
  const { kase, last, line, random, learnt } = member
  const today = dayIn(last.occurred)
  const days = daysIn(kase.state.context).map(toDayNumber)
  return days
    .filter((day) => day > today || (day === today && (learnt.get(day) ?? today) < today))
    .filter((day) => day <= dayIn(line.time.end))
    .map((day) => (day === today ? soonAfter(last.occurred, random) : earlyOn(day, random)))
    .toSorted((one, other) => one - other)
}

/** When a fact is put on record: at once, or some days later; never before the one before it. */
export function recordedFor({ line, habits, last, random }: Member, occurred: Moment): When {
  const soon = Math.max(occurred + random.below(MINUTES_TO_RECORD), last.recorded + 1)
  const later = random.chance(habits.recordedLater)
    ? line.time.after(dayIn(soon), random.pick(LATER) ?? 1)
    : undefined
  return { occurred, recorded: later === undefined ? soon : inOffice(later, random) }
}

/** When somebody looks at a case again in which there was nothing to do. */
export function lookedAtAgain({ line, last, random }: Member): Moment {
  return officeOn(line.time.after(dayIn(last.recorded), LOOKS_LEAST + random.below(LOOKS_MORE)), random)
}

/** When it is found that something was put on record wrongly. */
export function foundWrong({ line, last, random }: Member): Moment {
  return officeOn(line.time.after(dayIn(last.recorded), random.pick(USUAL) ?? USUAL_PACE), random)
}

function officeOn(day: DayNumber | undefined, random: Random): Moment {
  return day === undefined ? NEVER : inOffice(day, random)
}

function paced({ line, last, random }: Member, event: string): Moment {
  const pace = paceOf(line, event)
  if (pace === 0) return soonAfter(last.occurred, random)
  const usual = random.pick(USUAL) ?? USUAL_PACE
  return officeOn(line.time.after(dayIn(last.occurred), Math.ceil((usual * pace) / USUAL_PACE)), random)
}

/** What was once meant for a deadline stays meant as long as its day stands. */
function intended(member: Member, { duty, deadline }: Owed): Moment | undefined {
  const key = `${duty}/${deadline.generation}`
  const known = member.intended.get(key) ?? intention(member, duty, deadline)
  if (known !== undefined) member.intended.set(key, known)
  return known
}

function intention(member: Member, name: string, deadline: Owed['deadline']): Moment | undefined {
  const { line, last, habits, random } = member
  const duty = line.process.duties[name]
  const due = duty === undefined ? undefined : lastDay(duty, deadline)
  if (due === undefined) return undefined
  const today = dayIn(last.occurred)
  const left = line.time.between(today, toDayNumber(due))
  const late = random.chance(habits.late)
  if (late) return afterLastDay(member, toDayNumber(due), deadline.anchor)
  if (left < 0) return undefined
  // People begin with what is due soon: the later of two days.
  const day = line.time.after(today, Math.max(random.below(left + 1), random.below(left + 1)))
  return day === today ? soonAfter(last.occurred, random) : officeOn(day, random)
}

/** Late, but where the term is counted backwards not after the day itself. */
function afterLastDay({ line, random }: Member, due: DayNumber, anchor: string | undefined): Moment {
  const day = line.time.after(due + 1, (random.pick(TOO_LATE) ?? 1) - 1)
  const limit = anchor === undefined ? undefined : toDayNumber(anchor)
  return officeOn(limit !== undefined && limit > due ? Math.min(day ?? limit, limit) : day, random)
}

/** Not before what has to last has lasted. */
function notTooEarly({ line, kase, random }: Member, event: string, moment: Moment): Moment {
  let earliest = moment
  for (const { name, duty } of line.process.dutyPlans) {
    if ((duty.kind !== 'notBefore' && duty.kind !== 'lasts') || !duty.metBy.includes(event)) continue
    const deadline = kase.state.deadlines[name]
    if (deadline?.status !== 'due' || deadline.met !== undefined) continue
    const day = line.time.after(toDayNumber(deadline.day), 0)
    if (day !== undefined && day > dayIn(earliest)) earliest = inOffice(day, random)
  }
  return earliest
}
