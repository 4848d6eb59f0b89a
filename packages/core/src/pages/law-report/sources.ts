import { isLaw } from '../../law/evidence.ts'
import type { Law } from '../../law/law.ts'
import type { Provision, ProvisionLine } from '../../law/provision.ts'
import type { AnyProcess } from '../../process/process.ts'
import type { NamedInstrument } from '../named-instrument.ts'
import { namedGuards } from './guards.ts'
import { type Use, usesOf } from './uses.ts'

/**
 * What in some processes and their law stands without a source. Empty where everything has one:
 *
 * - a rule, duty, separation or authority line stands on a provision that the law has; an authority line may name none,
 *   and is then ours by its contract in core
 * - a line of a provision cites an instrument that is known by name, or is not shown as law and says by a note what it is
 * - a guard has words
 */
export function unsourced(
  processes: readonly AnyProcess[],
  law: Law,
  instruments: readonly NamedInstrument[],
): readonly string[] {
  const known = new Set(instruments.map(({ symbol }) => symbol))
  return [
    ...usesOf(processes).flatMap((use) => withoutProvision(use, law)),
    ...[...law.provisions.values()].flatMap((provision) =>
      provision.lines.flatMap((line) => withoutArticle(provision, line, known)),
    ),
    ...processes.flatMap(withoutWords),
  ]
}

function withoutProvision({ process, what, name, provision }: Use, law: Law): readonly string[] {
  const place = `${what} "${name}" of "${process.id}"`
  if (provision === undefined) return what === 'authority' ? [] : [`${place} stands on no provision`]
  return law.provisions.has(provision)
    ? []
    : [`${place} stands on "${provision}", which the law does not have`]
}

function withoutArticle(
  { id }: Provision,
  { from, citation, evidence, note, repealed }: ProvisionLine,
  known: ReadonlySet<string>,
): readonly string[] {
  const place = `the line of ${from} of "${id}"`
  if (citation !== undefined)
    return known.has(citation.instrument) ? [] : [`${place} cites ${citation.instrument}, which has no name`]
  if (repealed === true) return []
  if (isLaw(evidence)) return [`${place} is shown as law and cites no article`]
  return note === undefined ? [`${place} has neither an article nor a note`] : []
}

function withoutWords(process: AnyProcess): readonly string[] {
  return namedGuards(process).flatMap(({ guard, label }) =>
    label === undefined ? [`guard "${guard}" of "${process.id}" has no words`] : [],
  )
}
