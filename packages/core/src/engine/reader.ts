import { areaAudience, partyAudience } from '../kernel/project.ts'
import type { Environment } from '../kernel/environment.ts'
import type { CaseState } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { IsoDay } from '../time/day.ts'
import type { Party } from '../who/party.ts'

/**
 * The audiences a party belongs to on a day: its body and its office, those they took over from, and the areas of its
 * office's scope with those they took over from. None where the person does not hold the office.
 */
export function audiencesFor({ register }: Environment, party: Party, on: IsoDay): readonly string[] {
  const office = register.officesOf(party.person, on).find(({ id }) => id === party.office)
  if (office === undefined) return []
  const bodies = [office.body, ...register.bodyPredecessors(office.body)]
  const areas = (office.scope ?? []).flatMap((area) => [area, ...register.predecessors(area)])
  return [...new Set([partyAudience(office.id), ...bodies.map(partyAudience), ...areas.map(areaAudience)])]
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

/** The bodies and offices a party acts as. */
export function actsAs({ register }: Environment, party: Party, on: IsoDay): readonly string[] {
  const office = register.officesOf(party.person, on).find(({ id }) => id === party.office)
  return office === undefined ? [] : [office.body, ...register.bodyPredecessors(office.body), office.id]
}

/** The roles by whose acts, or records of them, a case of a process goes on. */
export function rolesThatAct({ plan }: AnyProcess): readonly string[] {
  const lines = [...plan.values()].map(({ authority }) => authority)
  return [...new Set(lines.flatMap(({ actor, recordedBy = [] }) => [...actor, ...recordedBy]))]
}
