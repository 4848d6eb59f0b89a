import type { Statements } from './statements.ts'

/**
 * How many rows are looked at to learn which of several conditions is rarer.
 *
 * A condition's rarity, after a case, is the number of the last of so many cases that fulfil it, infinity where
 * there are fewer: with as many cases, the rarer one reaches further. A question is read along the rarest.
 */
export const GLANCE = 1000

/** How rare a trait is, after a case. */
export function rarityOfTrait(sql: Statements, trait: number, after: number, glance: number): number {
  const text = `select number from civicflow_case_traits where trait = ? and number > ?
    order by number limit 1 offset ?`
  return sql.one<{ number: number }>(text, trait, after, glance - 1)?.number ?? Infinity
}

/** How rare having any of these traits is: as rare as the most frequent of them. */
export function rarityOfAny(
  sql: Statements,
  traits: readonly number[],
  after: number,
  glance: number,
): number {
  return Math.min(...traits.map((trait) => rarityOfTrait(sql, trait, after, glance)))
}
