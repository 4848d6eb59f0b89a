import { COUNTED_TRAITS } from '@civicflow/core'
import type { SQLInputValue } from 'node:sqlite'
import type { Write } from '../hand-written.ts'
import type { Cell, StatementName } from './statements.ts'

/** A row to write: which statement, and its values. */
export type HandRow = readonly [statement: StatementName, ...values: readonly Cell[]]

/** What is known of the rows so far. */
interface Known {
  /** Positions at which cases were opened, by their numbers. */
  readonly opened: Map<number, number>
  readonly traits: Map<string, number>
  readonly counts: Map<string, number>
  readonly effects: Map<string, string>
  position: number
}

type Values = readonly (SQLInputValue | undefined)[]

const TENANT = 1
const COUNTED: ReadonlySet<string> = new Set(COUNTED_TRAITS)

/**
 * Turns the rows of a SQLite file, command by command, into those of a PostgreSQL schema: cases go by the position at which
 * they were opened, and counts by what is added to them.
 */
export function handRows(): (writes: readonly Write[]) => readonly HandRow[] {
  const known: Known = {
    opened: new Map(),
    traits: new Map(),
    counts: new Map(),
    effects: new Map(),
    position: 0,
  }
  return (writes) => writes.flatMap(([name, ...values]) => translations[name](known, values))
}

const translations: Readonly<Record<Write[0], (known: Known, values: Values) => readonly HandRow[]>> = {
  tenant: () => [],
  position: (known, [position]) => {
    const entries = Number(position) - known.position
    known.position = Number(position)
    return [['position', TENANT, entries]]
  },
  open: (
    known,
    [number, process, version, revision, head, at, state, summary, , id, opened, parent, set],
  ) => {
    known.opened.set(Number(number), Number(opened))
    const values = [opened, id, process, version, revision, head, at, parent, set, summary, state]
    return [['open', TENANT, ...values.map(cell)]]
  },
  change: (known, [revision, head, at, state, summary, number]) => [
    ['change', openedOf(known, number), ...[revision, head, at, summary, state].map(cell)],
  ],
  entry: (known, [, position, number, revision, body]) => [
    ['entry', TENANT, cell(position), openedOf(known, number), cell(revision), cell(body)],
  ],
  trait: (known, [id, , name, value]) => {
    known.traits.set(`${textIn(name)} ${textIn(value)}`, Number(id))
    return [['trait', cell(id), TENANT, cell(name), cell(value), COUNTED.has(textIn(name))]]
  },
  caseTrait: (known, [trait, number]) => [['caseTrait', TENANT, cell(trait), openedOf(known, number)]],
  noCaseTrait: (known, [trait, number]) => [['noCaseTrait', cell(trait), openedOf(known, number)]],
  audienceSet: (_, [set, , audiences]) => [
    ['audienceSet', cell(set), TENANT, textIn(audiences).replace('[', '{').replace(']', '}')],
  ],
  setWithAudience: () => [],
  moved: (known, [set, number]) => [['moved', openedOf(known, number), cell(set)]],
  counted: (known, [set, name, process, value, cases]) => counted(known, [set, name, process, value], cases),
  count: (known, [cases, ...key]) => counted(known, key, cases),
  uncounted: (known, key) => counted(known, key, 0),
  list: (_, [id, , list]) => [['list', cell(id), TENANT, cell(list)]],
  queued: (known, values) => [['queued', TENANT, ...queueRow(known, values)]],
  notQueued: (known, values) => [['notQueued', ...queueRow(known, values)]],
  text: (known, [id, revision, words]) => [
    ['text', TENANT, openedOf(known, Math.floor(Number(id) / 2 ** 20)), cell(revision), cell(words)],
  ],
  textIndex: () => [],
  effect: (known, [, id, body]) => {
    known.effects.set(textIn(id), textIn(body))
    return []
  },
  delivery: (known, [, number, id, at]) => [
    [
      'delivery',
      TENANT,
      openedOf(known, number),
      cell(id),
      known.effects.get(textIn(id)) ?? '',
      'pending',
      cell(at),
    ],
  ],
  counter: (_, [, id, name, value]) => [['counter', TENANT, cell(id), cell(name), cell(value)]],
  receipt: (_, [, ...values]) => [['receipt', TENANT, ...values.map(cell)]],
}

/** A count is changed by what is added to it, and taken away where that leaves nothing. */
function counted(
  known: Known,
  [set, name, process, value]: Values,
  cases: SQLInputValue | undefined,
): readonly HandRow[] {
  const trait = known.traits.get(`${textIn(name)} ${textIn(value)}`) ?? 0
  const key = [cell(set), cell(process), trait] as const
  const before = known.counts.get(key.join(' ')) ?? 0
  known.counts.set(key.join(' '), Number(cases))
  const changed: HandRow = ['count', ...key, Number(cases) - before]
  return cases === 0 ? [changed, ['uncounted', ...key]] : [changed]
}

function queueRow(known: Known, [list, day, number, item]: Values): readonly Cell[] {
  return [cell(list), cell(day), openedOf(known, number), cell(item)]
}

function openedOf({ opened }: Known, number: SQLInputValue | undefined): number {
  return opened.get(Number(number)) ?? 0
}

/** Rows hold texts, numbers and nothing else. */
function cell(value: SQLInputValue | undefined): Cell {
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

function textIn(value: SQLInputValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
