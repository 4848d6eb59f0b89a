import { accepted } from '../../engine/outcome.ts'
import { type Agenda, agendaOf } from './agenda.ts'
import { correctionOf, correctionsOf, type Recorded } from './corrections.ts'
import type { Ready, When } from './deciding.ts'
import { changedBy, type Family, familyOf, note, send, type TimedStep, type World } from './family.ts'
import type { Member } from './member.ts'
import { nextFact, type NextFact } from './next-fact.ts'
import { openingOf } from './opening.ts'
import { refusedIn } from './refused-attempt.ts'
import { foundWrong, lookedAtAgain } from './timing.ts'
import type { Moment } from './working-time.ts'

/** A family while it is carried on, with what somebody means to do in it. */
interface Going {
  readonly family: Family
  readonly agenda: Agenda<(at: Moment) => Promise<void> | void>
}

/** What is done, in its order, in a case that somebody opens at a moment and in those that come of it. */
export async function familySteps(
  world: World,
  number: number,
  opensAt: Moment,
): Promise<readonly TimedStep[]> {
  const going: Going = { family: familyOf(world, number), agenda: agendaOf() }
  await open(going, opensAt)
  for (let due = going.agenda.next(); due !== undefined; due = going.agenda.next()) await due.item(due.at)
  return going.family.steps
}

/** @throws CallerError where no sample opens a case, or what it would set off is refused. */
async function open(going: Going, moment: Moment): Promise<void> {
  const { family } = going
  const { line, ready, when } = openingOf(family, moment)
  const { command, by } = ready
  const outcome = await send(family, when.recorded, by, (as) => as.open(line.process, command))
  const { case: id, opened: opens } = accepted(outcome)
  note(family, when.recorded, { kind: 'open', case: id, process: line.process.id, by, command, opens })
  await goOnFrom(going, [id, ...opens], when)
}

/** Means something anew in every case that a step changed. */
async function goOnFrom(going: Going, opened: readonly string[], when: When): Promise<void> {
  for (const member of await changedBy(going.family, opened, when)) goOn(going, member)
}

/** Finds what comes next in a case; it will be done unless the case is changed before. */
function goOn(going: Going, member: Member): void {
  const next = member.fate.stalled ? undefined : nextFact(member)
  if (next === undefined) return
  const { revision } = member.kase
  const isAsSeen = () => revision === member.kase.revision && !member.fate.stalled
  if (next === 'look-again') lookAgain(going, member, isAsSeen)
  else put(going, next.when.recorded, () => (isAsSeen() ? record(going, member, next) : undefined))
}

function lookAgain(going: Going, member: Member, isAsSeen: () => boolean): void {
  put(going, lookedAtAgain(member), (at) => {
    if (!isAsSeen()) return
    member.last = { occurred: at, recorded: at }
    goOn(going, member)
  })
}

const STALLS = 0.2

/** A case that stalls does so now or then, and at the latest before it would be closed. */
function stallsBefore({ fate, random }: Member, { closes }: Ready): boolean {
  return fate.stalls && (closes || random.chance(STALLS))
}

async function record(going: Going, member: Member, { when, ready, candidate }: NextFact): Promise<void> {
  const { family } = going
  const { kase, fate } = member
  const { command, by } = ready
  if (stallsBefore(member, ready)) {
    fate.stalled = true
    return
  }
  const outcome = await send(family, when.recorded, by, (as) => as.record(kase.id, command))
  if (outcome.outcome !== 'accepted') {
    member.last = { ...member.last, recorded: when.recorded }
    lookAgain(going, member, () => kase.revision === member.kase.revision)
    return
  }
  if (candidate.direction.way === 'back') fate.returns = false
  if (candidate.direction.way === 'anew') fate.reopens = false
  const { case: id, opened: opens, revision } = outcome
  const key = note(family, when.recorded, { kind: 'record', case: id, by, command, opens })
  await goOnFrom(going, opens, when)
  tryInVain(family, member, when, by)
  mayBeWrong(going, member, { key, revision, ready, when })
}

/** Somebody tries what has no place in the case. */
function tryInVain(family: Family, member: Member, when: When, by: Ready['by']): void {
  if (!member.random.chance(family.world.habits.refused)) return
  const command = refusedIn(member, when, by)
  if (command !== undefined)
    note(family, when.recorded, { kind: 'refused', case: member.kase.id, by, command })
}

/** Some facts are found to be wrong some days later. */
function mayBeWrong(going: Going, member: Member, fact: Recorded): void {
  if (!member.random.chance(going.family.world.habits.corrected)) return
  put(going, foundWrong(member), (at) => correct(going, member, fact, at))
}

async function correct(going: Going, member: Member, fact: Recorded, at: Moment): Promise<void> {
  const { family } = going
  const { id } = member.kase
  const { by } = fact.ready
  for (const { correction, reason } of correctionsOf(member, fact)) {
    const outcome = await send(family, at, by, (as) =>
      as.correct(id, correctionOf(correction, fact.revision), { reason }),
    )
    if (outcome.outcome !== 'accepted') continue
    const { opened: opens } = outcome
    note(family, at, { kind: 'correct', case: id, by, fact: fact.key, correction, reason, opens })
    await goOnFrom(going, opens, { occurred: member.last.occurred, recorded: at })
    return
  }
}

function put({ family, agenda }: Going, at: Moment, act: (at: Moment) => Promise<void> | void): void {
  if (at <= family.world.time.end) agenda.put(at, act)
}
