import { mergedBy } from './merged.ts'
import type { Piece } from './merged.ts'
import type { Statements } from './statements.ts'

/** Numbers of cases with one of the traits, after a case, for which everything else holds too. */
export function casesWith(
  sql: Statements,
  traits: readonly number[],
  after: number,
  others: readonly Piece[],
  limit: number,
): readonly number[] {
  const ask = (condition: Piece) => ({
    text: [
      `select distinct t.number from civicflow_case_traits t where t.trait ${condition.text} and t.number > ?`,
      ...others.map(({ text }) => text),
    ].join(' and '),
    values: [...condition.values, after, ...others.flatMap(({ values }) => values)],
  })
  const { text, values } = mergedBy(traits, ask, '1', limit)
  return sql.all<{ number: number }>(text, ...values).map(({ number }) => number)
}

/** The case `t` has this trait. */
export function has(trait: number): Piece {
  const text = 'exists (select 1 from civicflow_case_traits x where x.number = t.number and x.trait = ?)'
  return { text, values: [trait] }
}

/** The case `t` has one of these traits. */
export function hasOneOf(traits: readonly number[]): Piece {
  const text = `exists (select 1 from civicflow_case_traits a
    where a.number = t.number and a.trait in (select value from json_each(?)))`
  return { text, values: [JSON.stringify(traits)] }
}
