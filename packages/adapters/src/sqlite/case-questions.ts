import type { CaseQuery, CaseRow, Page, Position } from '@civicflow/core'
import { casePage, numberAt } from './case-rows.ts'
import { casesWith, has, hasOneOf } from './cases-with.ts'
import { rarityOfAny, rarityOfTrait } from './rarity.ts'
import type { Statements } from './statements.ts'
import { findAudiences, findTraits } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

/** The question `cases`: read along the rarest of what is asked for, and the rest tried on each case. */
export function findCases(
  sql: Statements,
  tenant: TenantRow,
  query: CaseQuery,
  opened: Position,
  glance: number,
): Page<CaseRow> {
  const traits = findTraits(sql, tenant, query.traits)
  const audiences = findAudiences(sql, tenant, query.audiences)
  if (traits.length < query.traits.length || audiences.length === 0) return { rows: [] }
  const after = numberAt(sql, tenant, opened)
  const rarest = rarestOf(sql, traits, after, glance)
  const limit = query.limit + 1
  const numbers =
    rarest === undefined || rarityOfAny(sql, audiences, after, glance) > rarest.rarity
      ? casesWith(sql, audiences, after, traits.map(has), limit)
      : casesWith(sql, [rarest.trait], after, [...traits.map(has), hasOneOf(audiences)], limit)
  return casePage(sql, numbers, query.limit)
}

function rarestOf(sql: Statements, traits: readonly number[], after: number, glance: number) {
  const byRarity = traits.map((trait) => ({ trait, rarity: rarityOfTrait(sql, trait, after, glance) }))
  return byRarity.toSorted((a, b) => (a.rarity < b.rarity ? 1 : -1))[0]
}
