import { canonicalJson } from '../../journal/digest.ts'
import type { Case } from '../../process/case.ts'
import type { AnyProcess } from '../../process/process.ts'
import type { Subject } from './subject.ts'

/** The text under which the walk keeps a case: its states, and what else tells its ways from another's. */
export function keyOf({ process, options }: Subject, kase: Case): string {
  const { value, context } = kase.state
  return canonicalJson([
    value,
    options.waysOf === undefined ? outlineOf(context, wordsOf(process)) : options.waysOf(kase),
  ])
}

const known = new WeakMap<AnyProcess, ReadonlySet<string>>()

function wordsOf(process: AnyProcess): ReadonlySet<string> {
  const words =
    known.get(process) ??
    new Set(Object.values(process.labels.values).flatMap((labels) => Object.keys(labels)))
  known.set(process, words)
  return words
}

/** `{ mode: 'open', title: 'Roads', voters: 12 }` → `{ mode: 'open', title: 'text', voters: 'many' }` */
function outlineOf(value: unknown, words: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return value === '' || words.has(value) ? value : 'text'
  if (typeof value === 'number') return value > 1 ? 'many' : value
  if (Array.isArray(value))
    return [
      amount(value.length),
      [...new Set(value.map((item) => canonicalJson(outlineOf(item, words))))].toSorted(),
    ]
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, outlineOf(part, words)]))
}

function amount(count: number): number | 'many' {
  return count > 1 ? 'many' : count
}
