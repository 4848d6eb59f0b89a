import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- whoever writes the SQL knows the row it gives
type One = <Row>(text: string, ...values: readonly SQLInputValue[]) => Row | undefined
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the same
type All = <Row>(text: string, ...values: readonly SQLInputValue[]) => readonly Row[]

/** SQL on one connection; every text is prepared once. */
export interface Statements {
  /** The first row. */
  readonly one: One
  readonly all: All
  /** Writes, and gives the row id of what was inserted last. */
  readonly run: (text: string, ...values: readonly SQLInputValue[]) => number
  /** Writes, and tells whether there was anything to write. */
  readonly changed: (text: string, ...values: readonly SQLInputValue[]) => boolean
}

// Questions are written for as many traits and lists as they name; more forms than these are rare.
const MOST_KEPT = 500

/** Rows as objects and numbers, whatever a host's connection gives by default. */
function plain(statement: StatementSync): StatementSync {
  statement.setReadBigInts(false)
  statement.setReturnArrays(false)
  return statement
}

export function statementsOn(database: DatabaseSync): Statements {
  const kept = new Map<string, StatementSync>()
  const prepared = (text: string) => {
    const statement = kept.get(text) ?? plain(database.prepare(text))
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(text, statement)
    return statement
  }
  return {
    // The tables are strict and ours alone, so a row has the shape its SQL says.
    one: ((text, ...values) => prepared(text).get(...values)) as One,
    all: ((text, ...values) => prepared(text).all(...values)) as All,
    run: (text, ...values) => Number(prepared(text).run(...values).lastInsertRowid),
    changed: (text, ...values) => prepared(text).run(...values).changes !== 0,
  }
}
