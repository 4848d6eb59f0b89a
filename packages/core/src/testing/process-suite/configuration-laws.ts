import { allowed } from '../../kernel/allowed.ts'
import { actorOn } from '../../kernel/authority.ts'
import { isOpen } from '../../kernel/deadlines.ts'
import { dayOf } from '../../time/day.ts'
import { type Attempt, followingOf, textOf } from './attempt.ts'
import type { Subject } from './subject.ts'
import type { Configuration } from './walk.ts'

/** Something that is true of every configuration; says what speaks against it. */
export interface ConfigurationLaw {
  readonly name: string
  readonly against: (subject: Subject, configuration: Configuration) => string | undefined
}

/** Laws of a case as it stands, after everything was tried on it. */
export const configurationLaws: readonly ConfigurationLaw[] = [
  { name: 'no event is withheld of which a sample is accepted', against: withholdsRightly },
  { name: 'whoever holds the ball, and whoever owes, is somebody', against: knowsWho },
]

function withholdsRightly(
  { process }: Subject,
  { kase, attempts, paths }: Configuration,
): string | undefined {
  // What only another case can tell is nobody's to record.
  const accepted = attempts.filter(
    (tried) => followingOf(tried) !== undefined && tried.circumstances.toldBy === undefined,
  )
  for (const [first, ...others] of Map.groupBy(accepted, readerAndCount).values()) {
    if (first === undefined) continue
    const { withheld } = allowed(process, kase, first.circumstances)
    const wrong = [first, ...others].find(({ command }) =>
      withheld.some(({ event }) => event === command.type),
    )
    if (wrong !== undefined)
      return `"${wrong.command.type}" is withheld from ${readerOf(wrong)} in ${paths.join(', ')}, and accepted`
  }
  return undefined
}

function readerAndCount(tried: Attempt): string {
  return `${readerOf(tried)} ${textOf(tried.circumstances.counters)}`
}

function readerOf({ circumstances: { by } }: Attempt): string {
  return 'office' in by ? by.office : by.system
}

/** Who holds the ball or owes something, and is nobody; `undefined` where all are somebody. */
export function knowsWho(
  { process, options, now }: Subject,
  { kase, paths }: Pick<Configuration, 'kase' | 'paths'>,
): string | undefined {
  const parties = process.parties(kase.state.context)
  const isSomebody = (role: string) =>
    (parties[role] ?? []).some((id) => actorOn(options.environment.register, id, dayOf(now)) !== undefined)
  const holding = paths.flatMap((path) => (process.holds[path] ?? []).map((role) => [path, role] as const))
  const nobody = holding.find(([, role]) => !isSomebody(role))
  if (nobody !== undefined) return `nobody is "${nobody[1]}", who holds the ball in "${nobody[0]}"`
  for (const [name, deadline] of Object.entries(kase.state.deadlines)) {
    const duty = process.duties[name]
    if (duty === undefined) return `the deadline "${name}" is of no duty`
    if (isOpen(duty, deadline) && !isSomebody(duty.owes))
      return `nobody is "${duty.owes}", who owes "${name}" in ${paths.join(', ')}`
  }
  return undefined
}
