import { CallerError } from '../errors.ts'
import type { Environment } from '../kernel/environment.ts'
import type { ProvisionLine, Quantity } from '../law/provision.ts'
import type { AnyDuty, AnyProcess } from '../process/process.ts'

/**
 * A profile speaks of duties and rules by name, and may tighten a legal limit, never loosen it.
 *
 * @throws CallerError `invalid-profile` for a name that nobody has, which would tighten nothing; for a limit that is
 *   looser than the one the law sets now, with that line and its citation in `detail`. Numbers of different units are
 *   not compared here: day by day the earlier one holds.
 */
export function checkProfile(processes: readonly AnyProcess[], { profile, law }: Environment): void {
  checkNames(processes, profile)
  for (const { id, duties } of processes)
    for (const [name, duty] of Object.entries(duties)) {
      const own = profile.limits?.[`${id}/${name}`]
      const line = law.provisions.get(duty.provision)?.lines.at(-1)
      if (own !== undefined && line !== undefined && loosens(duty, own, line))
        throw loose(`${id}/${name}`, own, line)
    }
}

function checkNames(processes: readonly AnyProcess[], profile: Environment['profile']): void {
  const names = (of: (process: AnyProcess) => object) =>
    new Set(processes.flatMap((process) => Object.keys(of(process)).map((name) => `${process.id}/${name}`)))
  const [duties, rules] = [names(({ duties: own }) => own), names(({ rules: own }) => own)]
  const strange = [
    ...Object.keys(profile.limits ?? {}).filter((id) => !duties.has(id)),
    ...(profile.refuse ?? []).filter((id) => !rules.has(id)),
  ]
  if (strange.length > 0)
    throw new CallerError(
      'invalid-profile',
      `the profile names ${strange.join(', ')}, which no process of this engine has; write "process/duty" or "process/rule"`,
      { names: strange },
    )
}

/** More time to do something, or less time beforehand, at rest, or less often. */
function loosens(duty: AnyDuty, own: Quantity, { limit, unread, repealed }: ProvisionLine): boolean {
  if (
    limit === undefined ||
    limit === null ||
    unread === true ||
    repealed === true ||
    own.unit !== limit.unit
  )
    return false
  return duty.kind === 'by' && duty.direction === 'after' ? own.value > limit.value : own.value < limit.value
}

function loose(duty: string, own: Quantity, line: ProvisionLine): CallerError {
  const { limit, citation } = line
  return new CallerError(
    'invalid-profile',
    `the profile sets ${own.value} ${own.unit} for "${duty}", looser than the ${limit?.value} ${limit?.unit} of ${placeOf(line)}; a profile may tighten a limit, not loosen it`,
    { duty, own, limit, ...(citation !== undefined && { citation }) },
  )
}

function placeOf({ citation, from }: ProvisionLine): string {
  if (citation === undefined) return `the line of ${from}`
  const { instrument, article, clause, point } = citation
  const place = [article && `art. ${article}`, clause && `clause ${clause}`, point && `point ${point}`]
  return `${place.filter((part) => part !== undefined).join(', ')}, ${instrument}`
}
