import type { AnyProcess, Separation } from '../../process/process.ts'

/** What of a process stands on a provision. */
export interface Use {
  readonly process: AnyProcess
  readonly what: 'rule' | 'duty' | 'authority' | 'separation'
  /** The id of the rule, duty or event; of a separation both events. */
  readonly name: string
  /** In Vietnamese. */
  readonly label: string
  readonly provision?: string
}

/** Everything in some processes that stands on a provision, or should. */
export function usesOf(processes: readonly AnyProcess[]): readonly Use[] {
  return processes.flatMap((process) => [
    ...named(process, 'rule', process.rules, process.labels.rules),
    ...named(process, 'duty', process.duties, process.labels.duties),
    ...named(process, 'authority', process.authority, process.labels.events),
    ...process.separations.map((separation) => separationUse(process, separation)),
  ])
}

type Cited = Readonly<Record<string, { readonly provision?: string }>>
type Words = AnyProcess['labels']['rules']

function named(process: AnyProcess, what: Use['what'], all: Cited, words: Words): readonly Use[] {
  return Object.entries(all).map(([name, { provision }]) => ({
    process,
    what,
    name,
    label: words[name]?.vi ?? name,
    ...(provision !== undefined && { provision }),
  }))
}

function separationUse(process: AnyProcess, { first, second, provision }: Separation): Use {
  const label = (event: string) => process.labels.events[event]?.vi ?? event
  return {
    process,
    what: 'separation',
    name: `${first}, ${second}`,
    label: `${label(first)} – ${label(second)}`,
    ...(provision !== undefined && { provision }),
  }
}

const WORDS = {
  rule: 'quy tắc',
  duty: 'nghĩa vụ',
  authority: 'quyền ghi nhận',
  separation: 'không cùng một bên',
} as const

/** Uses as a cell of a table: a line for each process, in it the kinds in their order. Processes of one definition mostly share theirs. */
export function usesCell(uses: readonly Use[]): string {
  const lines = [...new Set(uses.map(({ process }) => process))].map((process) => {
    const own = uses.filter((use) => use.process === process)
    const kinds = (['rule', 'duty', 'authority', 'separation'] as const).flatMap((what) => {
      const labels = own.filter((use) => use.what === what).map(({ label }) => `“${label}”`)
      return labels.length === 0 ? [] : [`${WORDS[what]} ${labels.join(', ')}`]
    })
    return [process.labels.process.vi, kinds.join('; ')] as const
  })
  return sharing(lines)
    .map(([processes, text]) => `*${processes}*: ${text}`)
    .join('<br>')
}

/** Names of what says the same, together: `[['a', 'x'], ['b', 'x']]` → `[['a; b', 'x']]` */
export function sharing<Rest extends readonly string[]>(
  lines: readonly (readonly [name: string, ...rest: Rest])[],
): readonly (readonly [names: string, ...rest: Rest])[] {
  const alike = Map.groupBy(lines, ([, ...rest]) => JSON.stringify(rest))
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const [name, ...rest] = first
    return [[[name, ...others.map(([other]) => other)].join('; '), ...rest] as const]
  })
}
