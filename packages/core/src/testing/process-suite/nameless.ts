import type { Finding } from '../../kernel/finding.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { GuardTrace } from '../../machine/guard.ts'
import type { AnyLabels } from '../../process/labels.ts'
import type { AnyProcess } from '../../process/process.ts'

type Kind = Exclude<keyof AnyLabels, 'process' | 'values'>
type Named = readonly [kind: Kind, name: string]

/** The first thing that reasons or findings name and the labels do not. */
export function namelessIn({ labels }: AnyProcess, said: readonly (Refusal | Finding)[]): string | undefined {
  const nameless = said.flatMap(namesIn).find(([kind, name]) => !hasWords(labels[kind][name]))
  return nameless && `${nameless[0]} "${nameless[1]}" has no label`
}

/** Are there words in both languages? */
export function hasWords(label: { readonly vi: string; readonly en: string } | undefined): boolean {
  return label !== undefined && label.vi.trim() !== '' && label.en.trim() !== ''
}

function namesIn(said: Refusal | Finding): readonly Named[] {
  const names: Named[] = []
  if ('rule' in said) names.push(['rules', said.rule])
  if ('duty' in said) names.push(['duties', said.duty])
  if ('event' in said && said.code !== 'unknown-event') names.push(['events', said.event])
  if ('other' in said) names.push(['events', said.other])
  if ('role' in said) names.push(['roles', said.role])
  if ('roles' in said) names.push(...said.roles.map((role): Named => ['roles', role]))
  if ('guards' in said) names.push(...said.guards.flatMap(guardsIn).map((guard): Named => ['guards', guard]))
  if ('states' in said) names.push(...said.states.map((state): Named => ['states', state]))
  return names
}

function guardsIn(trace: GuardTrace): readonly string[] {
  return 'guard' in trace ? [trace.guard] : trace.of.flatMap(guardsIn)
}
