import type { EventPlan } from '../process/process.ts'
import type { IsoDay } from '../time/day.ts'
import { type Delegation, isInForce, type Office, type Register } from '../who/register.ts'

/** What the delegations from a giver to an office say of an event on a day: one that gives it, or the nearest that does not. */
export type Delegated =
  | { readonly under: Delegation }
  | { readonly notInForce: Delegation }
  | { readonly uncovered: Delegation }

/**
 * Looks for the delegation by which the holder of an office may record an event of a giver's on a day: of several the one
 * with the smallest id. Of those for other days the last one that had begun is told, else the first one to come.
 */
export function delegatedTo(
  register: Register,
  { id: taker }: Office,
  giver: string,
  { process }: EventPlan,
  event: string,
  on: IsoDay,
): Delegated | undefined {
  const given = register.delegationsTo(taker).filter((row) => row.giver === giver)
  const covering = given.filter((row) => covers(row, process, event))
  const under = covering.find((row) => isInForce(row, on))
  if (under !== undefined) return { under }
  const byDay = covering.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const notInForce = byDay.findLast(({ from }) => from <= on) ?? byDay[0]
  if (notInForce !== undefined) return { notInForce }
  const uncovered = given.find((row) => isInForce(row, on))
  return uncovered && { uncovered }
}

/** The delegations by which the holder of an office may record an event for others on a day. */
export function delegationsOf(
  register: Register,
  { id: taker }: Office,
  { process }: EventPlan,
  event: string,
  on: IsoDay,
): readonly Delegation[] {
  return register.delegationsTo(taker).filter((row) => isInForce(row, on) && covers(row, process, event))
}

function covers({ events }: Delegation, process: string, event: string): boolean {
  return events?.includes(`${process}/${event}`) ?? true
}
