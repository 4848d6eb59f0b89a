import type { SQLInputValue } from 'node:sqlite'
import type { Statements } from './statements.ts'

/** A piece of SQL with its values. */
export interface Piece {
  readonly text: string
  readonly values: readonly SQLInputValue[]
}

/** More keys than these are not merged, but collected and sorted. */
const MOST_MERGED = 64

/** How many rows are looked at to learn which of several keys is rarer. */
const GLANCE = 1000

/**
 * One question for every key, merged in the order of the columns, each row once. SQLite reads the merged indexes
 * side by side and stops at the limit; `in` with several keys would collect everything and sort it.
 *
 * @param ask makes the question from the condition on the key; `select …` without `order by`
 */
export function mergedBy(
  keys: readonly number[],
  ask: (is: Piece) => Piece,
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

/**
 * How rare the cases with a trait are, after a case: the number of the thousandth of them, infinity where there are
 * fewer. What reaches further with as many is rarer.
 */
export function rarity(sql: Statements, trait: number, after: number): number {
  const text = `select number from civicflow_case_traits where trait = ? and number > ?
    order by number limit 1 offset ${GLANCE - 1}`
  return sql.one<{ number: number }>(text, trait, after)?.number ?? Infinity
}

/** How rare the cases with any of these traits are: as rare as the most frequent. */
export function rarityOfAny(sql: Statements, traits: readonly number[], after: number): number {
  return Math.min(...traits.map((trait) => rarity(sql, trait, after)))
}

/** The case `t` has one of these traits. */
export function hasOneOf(traits: readonly number[]): Piece {
  const text = `exists (select 1 from civicflow_case_traits a
    where a.number = t.number and a.trait in (select value from json_each(?)))`
  return { text, values: [JSON.stringify(traits)] }
}

/** The case `t` has this trait. */
export function has(trait: number): Piece {
  const text = 'exists (select 1 from civicflow_case_traits x where x.number = t.number and x.trait = ?)'
  return { text, values: [trait] }
}

/** Numbers of cases with one of the traits, after a case, for which everything else holds too. */
export function casesWith(
  sql: Statements,
  traits: readonly number[],
  after: number,
  others: readonly Piece[],
  limit: number,
): readonly number[] {
  const ask = (is: Piece) => ({
    text: [
      `select t.number from civicflow_case_traits t where t.trait ${is.text} and t.number > ?`,
      ...others.map(({ text }) => text),
    ].join(' and '),
    values: [...is.values, after, ...others.flatMap(({ values }) => values)],
  })
  const { text, values } = mergedBy(traits, ask, '1', limit)
  return sql.all<{ number: number }>(text, ...values).map(({ number }) => number)
}
