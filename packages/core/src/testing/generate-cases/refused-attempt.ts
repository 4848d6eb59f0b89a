import { decide } from '../../kernel/decide.ts'
import { snapshotOf } from '../../kernel/examine.ts'
import type { AnyCommand } from '../../process/schema.ts'
import type { Party } from '../../who/party.ts'
import { circumstances, type When } from './deciding.ts'
import type { Member } from './member.ts'

/** A command of somebody who knows the case, of an event that has no place in it now; `undefined` where all have. */
export function refusedIn(
  { line, kase, counters, random }: Member,
  when: When,
  by: Party,
): AnyCommand | undefined {
  const { process, directions, time } = line
  const placed = directions(snapshotOf(process, kase.state))
  const type = random.pick([...process.plan.keys()].filter((event) => !placed.has(event)))
  const sample = type === undefined ? undefined : random.pick(process.samples[type] ?? [])
  if (type === undefined || sample === undefined) return undefined
  const command: AnyCommand = { ...sample, type, occurredOn: time.local(when.occurred) }
  const decision = decide(process, kase.id, kase, command, circumstances(line, by, when, counters))
  return decision.accepted ? undefined : command
}
