import type { SQLInputValue } from 'node:sqlite'

/** A piece of SQL with its values. */
export interface Piece {
  readonly text: string
  readonly values: readonly SQLInputValue[]
}

/** More keys than these are not merged, but collected and sorted. */
const MOST_MERGED = 64

/**
 * One question for every key, merged in the order of the columns, each row once. SQLite reads the merged indexes
 * side by side and stops at the limit; `in` with several keys would collect everything and sort it.
 *
 * @param ask makes the question, `select distinct …` without `order by`, from the condition on the key
 * @param order columns by place: `1, 2`
 */
export function mergedBy(
  keys: readonly number[],
  ask: (condition: Piece) => Piece,
  order: string,
  limit: number,
): Piece {
  const conditions =
    keys.length > MOST_MERGED
      ? [{ text: 'in (select value from json_each(?))', values: [JSON.stringify(keys)] }]
      : keys.map((key) => ({ text: '= ?', values: [key] }))
  const arms = conditions.map(ask)
  return {
    text: `${arms.map(({ text }) => text).join(' union ')} order by ${order} limit ?`,
    values: [...arms.flatMap(({ values }) => values), limit],
  }
}
