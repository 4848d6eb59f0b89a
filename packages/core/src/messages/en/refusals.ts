import type { Ground } from '../../kernel/finding.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { GuardTrace } from '../../machine/guard.ts'
import { unmet } from '../condition.ts'
import { deepest } from '../deepest.ts'
import { byCode, type RefusalWords } from '../messages.ts'
import type { Names } from '../names.ts'
import { readReason } from '../reason.ts'
import { day, number } from './days.ts'
import { shortGround } from './law.ts'
import { field, reason } from './reasons.ts'

const refusals: RefusalWords = {
  'not-found': () =>
    'There is no such case, or none this office may see. Check the id of the case and the office.',
  'unknown-event': ({ event, known }, names) =>
    `This process has no event “${event}”. Choose one of: ${listed(known, (name) => names.event(name).en)}.`,
  malformed: ({ path, reason: why }, names) => reason(readReason(path, why), names),
  'too-long': ({ path, length, limit }, names) =>
    `${field(path, names)} is ${number(length)} characters long, more than ${number(limit)}. Shorten it, or record it in parts.`,
  'too-large': ({ bytes, limit }) =>
    `The record is ${number(Math.ceil(bytes / 1024))} KiB large, more than ${number(limit / 1024)} KiB. Record it in parts, or keep papers elsewhere and refer to them.`,
  'no-such-day': ({ value }) =>
    `“${value}” is no day that exists. Write it as year-month-day, such as 2025-09-12.`,
  'not-yet': ({ occurredOn, now }) =>
    `The act is dated ${day(occurredOn)}, which is still to come; now it is ${day(now)}. Record it once it has happened, or mend the day.`,
  'not-in-office': ({ person, office, on }, names) =>
    `The recorder (“${person}”) does not hold the office “${names.actor(office, on).en}” on ${day(on)}. Choose an office that is held, or bring the register up to date.`,
  'unknown-actor': ({ actor, on }, names) =>
    actor === ''
      ? 'It is not said whose act this is. Name the body or office.'
      : `The register has no body or office “${names.actor(actor, on).en}” on ${day(on)}. Check the id and the day, or bring the register up to date.`,
  'not-authorised': ({ event, actor, roles, ground }, names) =>
    `${the(event, names)} is an act of: ${anyOf(roles, names)}${resting(ground)}; ${names.actor(actor).en} has no such role in this case. Name the right body, or let it record this itself.`,
  'not-on-behalf': ({ event, actor, recorder, roles, uncovered }, names) =>
    `${names.actor(recorder).en} may not record ${the(event, names)} for ${names.actor(actor).en}${uncovered === undefined ? '' : `; ${uncovered.document.en} does not cover it`}. Let ${roles.length === 0 ? 'that body itself' : `that body itself or ${anyOf(roles, names)}`} record it.`,
  'delegation-not-in-force': ({ event, delegation: { giver, taker, from, until, document }, on }, names) =>
    `Under ${document.en}, ${names.actor(giver, from).en} delegated to ${names.actor(taker, from).en} from ${day(from)} to ${day(until)}; on ${day(on)} the delegation ${on < from ? 'has not begun' : 'has ended'}, so ${the(event, names)} cannot be recorded under it. Let the giver record it, or bring the register up to date with a new paper.`,
  recused: ({ person, on, revision }) =>
    `The person “${person}” has been recused from this case since ${day(on)} (why: see entry ${revision}), and neither records nor acts in it. Let somebody else do this.`,
  'already-recused': ({ person, on, revision }) =>
    `The person “${person}” has been recused from this case since ${day(on)} (entry ${revision}). There is nothing more to record.`,
  'unknown-person': ({ person, on }) =>
    `The register knows no office that the person “${person}” holds on ${day(on)}. Check the id and the day, or bring the register up to date.`,
  'no-role': ({ actor, roles }, names) =>
    `${names.actor(actor).en} has no role that acts in this case. Let this decide who has one: ${anyOf(roles, names)}.`,
  'outside-area': ({ area, actor }, names) =>
    `${names.area(area).en} lies outside the area of ${names.actor(actor).en}. Choose another area, or let the body in charge of it open the case.`,
  'unknown-area': ({ area, on }, names) =>
    `The register has no area “${names.area(area, on).en}” on ${day(on)}. Choose an area that exists on that day (it may have been merged), or bring the register up to date.`,
  'wrong-kind': ({ role, body, kinds }, names) =>
    `${names.actor(body).en} cannot have the role “${names.role(role).en}”. Choose a body of one of these kinds: ${listed(kinds, (kind) => names.kind(kind).en)}.`,
  'same-actor': ({ event, other, ground }, names) =>
    `${the(event, names)} and ${the(other, names)} must be acts of two different parties${resting(ground)}. Let another body or office do this.`,
  'both-offices': ({ event, other, ground }, names) =>
    `The recorder holds offices on both sides of ${the(event, names)} and ${the(other, names)}, which must be kept apart${resting(ground)}. Let somebody else record it.`,
  'out-of-place': ({ event, states }, names) =>
    `${the(event, names)} cannot be recorded while the case is at ${stateNames(states, names)}. See what may be done at this step.`,
  ended: ({ states }, names) =>
    `The case has ended (${stateNames(states, names)}); nothing more can be recorded in it. For something new, open another case.`,
  guard: ({ event, guards }, names) =>
    `${the(event, names)} cannot be recorded yet; this does not hold: ${conditions(guards, names)}. See to it first.`,
  'half-taken': ({ event, by, notBy, guards }, names) =>
    `${the(event, names)} must fit every part of the case: ${stateNames(by, names)} is ready, ${stateNames(notBy, names)} is not${guards.length === 0 ? '' : ` (needed: ${conditions(guards, names)})`}. Complete that part first.`,
  'already-open': ({ event }, names) =>
    `The case is open; ${the(event, names)} is recorded only once. For something else, open a new case.`,
  rule: ({ rule, ground }, names) =>
    `This does not hold: “${names.rule(rule).en}”${resting(ground)}. Mend what is to be recorded and send it again.`,
  'only-told': ({ event }, names) =>
    `${the(event, names)} comes about with the corresponding act in the linked case and is not recorded alone. Record that act in the linked case.`,
  told: ({ process, event, reasons }, names) =>
    `The linked case${process === '' ? '' : ` (${names.process(process).en})`} cannot take ${the(event, names.of(process))}: ${reasons.map((each) => refusal(each, names.of(process))).join(' ')}`,
  'own-case': ({ event }, names) =>
    `${the(event, names)} cannot name the case it is recorded in. Choose another case.`,
  'nothing-to-correct': ({ revision, why }) =>
    ({
      'no-fact': `The case has no fact under entry ${revision}. Choose one from the history of the case.`,
      voided: `The fact of entry ${revision} was voided. If it did happen, insert it again as a new one.`,
      opening: `The fact of entry ${revision} opened this case and cannot be voided. Replace it, or end the case by its process.`,
    })[why],
  'told-fact': ({ revision, by }) =>
    `The fact of entry ${revision} came about by one of another case (“${by.case}”, entry ${by.revision}). Correct it there; this case follows.`,
  'no-longer-fits': ({ revision, event, occurredOn, reasons }, names) =>
    `After this correction ${the(event, names)} of ${day(occurredOn)} (entry ${revision}) would no longer fit: ${reasons.map((each) => refusal(each, names)).join(' ')} Correct that one first.`,
  'no-place-in-version': ({ version }) =>
    `The case went over to version ${version} of its process, where it would have no place after this correction. Record what is right as a new fact.`,
  'still-follows': ({ revision, cases }) =>
    `From the fact of entry ${revision} followed ${number(cases.length)} other ${cases.length === 1 ? 'case' : 'cases'}, opened or told, that would not follow from it any more. A case once opened stays: record there what became of it. What was only told elsewhere is put right by voiding this fact and recording it anew (${cases.slice(0, 5).join(', ')}).`,
  opening: ({ process, index, reasons }, names) =>
    `Case ${index + 1} to be opened along (${names.process(process).en}) was refused: ${reasons.map((each) => refusal(each, names.of(process))).join(' ')}`,
}

/** Why a command was not accepted, and what to do next. */
export const refusal = byCode<Refusal>(refusals)

function the(event: string, names: Names): string {
  return `“${names.event(event).en}”`
}

function stateNames(paths: readonly string[], names: Names): string {
  return listed(deepest(paths), (path) => `“${names.state(path).en}”`)
}

function anyOf(roles: readonly string[], names: Names): string {
  return roles.map((role) => names.role(role).en).join(' or ')
}

function conditions(guards: readonly GuardTrace[], names: Names): string {
  return unmet(guards, {
    must: (guard) => `“${names.guard(guard).en}”`,
    mustNot: (guard) => `not “${names.guard(guard).en}”`,
    and: ' and ',
    or: ' or ',
  })
}

function resting(ground: Ground | undefined): string {
  return ground === undefined ? '' : ` (${shortGround(ground)})`
}

function listed(ids: readonly string[], nameOf: (id: string) => string): string {
  return ids.map(nameOf).join(', ')
}
