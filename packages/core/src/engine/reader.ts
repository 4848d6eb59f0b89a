import { areaAudience, partyAudience } from '../kernel/project.ts'
import type { Environment } from '../kernel/environment.ts'
import type { CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { IsoDay } from '../time/day.ts'
import type { Party } from '../who/party.ts'
import { type Delegation, isInForce, type Office, type Register } from '../who/register.ts'

/**
 * The audiences a party belongs to on a day: its body and its office, those they took over from, those it stands in for
 * by delegation, and the areas of its office's scope with those they took over from. A delegation of some events lets
 * their processes' cases be seen, and no others. None where the person does not hold the office.
 *
 * @param process whose cases are to be seen; without it, audiences to which every case is open
 */
export function audiencesFor(
  environment: Environment,
  party: Party,
  on: IsoDay,
  process?: string,
): readonly string[] {
  const { register } = environment
  const areas = (officeOf(register, party, on)?.scope ?? []).flatMap((area) => [
    area,
    ...register.predecessors(area),
  ])
  const ids = actsAs(environment, party, on, process)
  return [...new Set([...ids.map(partyAudience), ...areas.map(areaAudience)])]
}

/** May somebody with these audiences see a case in this state? */
export function maySee(
  process: AnyProcess,
  { areas, context }: CaseState,
  audiences: readonly string[],
): boolean {
  const mine = new Set(audiences)
  if (areas.some((area) => mine.has(areaAudience(area)))) return true
  return Object.values(process.parties(context)).some(
    (ids) => ids?.some((id) => mine.has(partyAudience(id))) === true,
  )
}

/** The bodies and offices a party acts as: its own, and those that gave it their acts; in a process, or in every one. */
export function actsAs(
  { register }: Environment,
  party: Party,
  on: IsoDay,
  process?: string,
): readonly string[] {
  const office = officeOf(register, party, on)
  if (office === undefined) return []
  const givers = register
    .delegationsTo(office.id)
    .filter((row) => isInForce(row, on) && isOf(row, process))
    .map(({ giver }) => giver)
  return [...new Set([office.id, ...givers].flatMap((id) => sideOf(register, id, on)))]
}

function officeOf(register: Register, { person, office }: Party, on: IsoDay): Office | undefined {
  return register.officesOf(person, on).find(({ id }) => id === office)
}

/** Does a delegation give something of a process, or, where none is asked for, of every process? */
function isOf({ events }: Delegation, process: string | undefined): boolean {
  return events?.some((event) => process !== undefined && event.startsWith(`${process}/`)) ?? true
}

/** A body or an office with its body, and the bodies it took over from. */
function sideOf(register: Register, id: string, on: IsoDay): readonly string[] {
  const body = register.office(id, on)?.body ?? id
  return [id, body, ...register.bodyPredecessors(body)]
}

/** The roles by whose acts, or records of them, a case of a process goes on. */
export function rolesThatAct({ plan }: AnyProcess): readonly string[] {
  const lines = [...plan.values()].map(({ authority }) => authority)
  return [...new Set(lines.flatMap(({ actor, recordedBy = [] }) => [...actor, ...recordedBy]))]
}
