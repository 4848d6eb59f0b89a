import { type GuardTree, shapeOf } from '../../machine/transitions.ts'
import type { AnyProcess } from '../../process/process.ts'
import { markdownTable } from '../markdown.ts'
import { sharing } from './uses.ts'

/** A named guard of a machine, with the events whose way it decides; none where it is asked without an event. */
export interface NamedGuard {
  readonly guard: string
  /** In Vietnamese. */
  readonly label?: string
  readonly events: readonly string[]
}

/** The guards of a process's machine, each once, in the order the machine asks them. */
export function namedGuards({ machine, labels }: AnyProcess): readonly NamedGuard[] {
  const asked = new Map<string, Set<string>>()
  for (const { event, guard: tree } of shapeOf(machine).transitions)
    for (const guard of namesIn(tree)) {
      const events = asked.get(guard) ?? new Set()
      asked.set(guard, event === undefined ? events : events.add(event))
    }
  return [...asked].map(([guard, events]) => {
    const label = labels.guards[guard]?.vi
    return { guard, events: [...events], ...(label !== undefined && { label }) }
  })
}

function namesIn(tree: GuardTree | undefined): readonly string[] {
  if (tree === undefined) return []
  return 'guard' in tree ? [tree.guard] : tree.of.flatMap(namesIn)
}

/** The guards of all processes. */
export function guardTable(processes: readonly AnyProcess[]): string {
  const rows = processes.flatMap((process) =>
    namedGuards(process).map(
      ({ guard, label = '', events }) =>
        [
          process.labels.process.vi,
          label,
          events.length === 0
            ? 'ngay khi đến bước đó'
            : events.map((event) => process.labels.events[event]?.vi ?? event).join('; '),
          `\`${guard}\``,
        ] as const,
    ),
  )
  return markdownTable(['Quy trình', 'Điều kiện', 'Khi ghi nhận', 'Mã'], sharing(rows))
}
