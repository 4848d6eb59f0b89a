import { actorOn } from '../../kernel/authority.ts'
import type { Case } from '../../process/case.ts'
import { dayOf } from '../../time/day.ts'
import type { Party } from '../../who/party.ts'
import { textsIn } from './days-in.ts'
import type { Payload, Recording, Subject } from './subject.ts'

/** Who can record an event: as the host says, or as authority and register let expect. */
export function recordingsOf(
  subject: Subject,
  event: string,
  payload: Payload,
  kase: Case | undefined,
): readonly Recording[] {
  const given = subject.options.recordings?.(event, payload, kase)
  if (given !== undefined) return given
  const { process } = subject
  const line = process.authority[event]
  const who = membersOf(subject, payload, kase)
  const actors = [...new Set((line?.actor ?? []).flatMap(who))]
  const others = [...new Set((line?.recordedBy ?? []).flatMap(who))]
  return actors.flatMap((actor) => {
    const by =
      someoneIn(subject, actor) ??
      others.map((other) => someoneIn(subject, other)).find((party) => party !== undefined)
    return by === undefined ? [] : [{ by, actor }]
  })
}

/** How many bodies of a fitting kind are tried where the payload names none. */
const SOME = 3

/** The bodies and offices that have a role; in a case that is not open yet, those that could, the payload's own first. */
function membersOf(
  { process, options, now }: Subject,
  payload: Payload,
  kase: Case | undefined,
): (role: string) => readonly string[] {
  if (kase !== undefined) {
    const parties = process.parties(kase.state.context)
    return (role) => parties[role] ?? []
  }
  const named = new Set(textsIn(payload))
  const { register } = options.environment
  return (role) => {
    const kinds = process.roles[role]?.kinds ?? []
    const fitting = register.table.bodies.filter(
      ({ id, kind }) => kinds.includes(kind) && register.body(id, dayOf(now)) !== undefined,
    )
    const ids = fitting.map(({ id }) => id)
    const own = ids.filter((id) => named.has(id))
    return own.length > 0 ? own : ids.slice(0, SOME)
  }
}

function someoneIn({ options, now }: Subject, id: string): Party | undefined {
  const { register } = options.environment
  const today = dayOf(now)
  const actor = actorOn(register, id, today)
  if (actor === undefined) return undefined
  const office =
    actor.office ??
    register.table.offices.find(
      (row) => row.body === id && register.office(row.id, today)?.holder === row.holder,
    )
  return office === undefined ? undefined : { person: office.holder, office: office.id }
}
