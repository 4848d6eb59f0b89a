import type { HandRow } from './hand-rows.ts'
import { type Cell, type Kind, kindsOf, STATEMENT_NAMES, type StatementName } from './statements.ts'

/** What is sent for a command: statements, each with the columns of its rows. */
export type HandCommand = readonly {
  readonly statement: StatementName
  readonly columns: readonly (readonly Cell[])[]
}[]

/** Groups the rows of a command by statement. Rows that others change too are in one order, so that nobody waits in a circle. */
export function handCommand(rows: readonly HandRow[]): HandCommand {
  return STATEMENT_NAMES.flatMap((statement) => {
    const own = rows.filter(([name]) => name === statement).map(([, ...values]) => values)
    const sorted = own.toSorted((one, other) => compare(JSON.stringify(one), JSON.stringify(other)))
    const columns = kindsOf(statement).map((_, place) => sorted.map((values) => values[place] ?? null))
    return own.length === 0 ? [] : [{ statement, columns }]
  })
}

/** Rows that are the same in every copy, so that only the first writes them. */
const SHARED: ReadonlySet<StatementName> = new Set(['trait', 'list', 'audienceSet'])

/** The same command on another case, under another key: places moved on by so many, and names by what is put after them. */
export function copied(command: HandCommand, copy: number, places: number): HandCommand {
  if (copy === 0) return command
  const moved: Readonly<Partial<Record<Kind, (value: Cell) => Cell>>> = {
    place: (value) => Number(value) + copy * places,
    name: (value) => (value === null ? null : `${String(value)}, ${copy}`),
  }
  return command
    .filter(({ statement }) => !SHARED.has(statement))
    .map(({ statement, columns }) => {
      const kinds = kindsOf(statement)
      return {
        statement,
        columns: columns.map((values, place) => {
          const move = moved[kinds[place] ?? 'text']
          return move === undefined ? values : values.map(move)
        }),
      }
    })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
