import type { CaseQuery, CaseRow, Page, Paging, Position, StoredCase } from '@civicflow/core'
import { casePage, numberAt, storedCases } from './case-rows.ts'
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
  const after = numberAt(sql, tenant, opened)
  return casePage(sql, numbersOf(sql, tenant, query, after, query.limit + 1, glance), query.limit)
}

/** The question `count`. */
export function countCases(
  sql: Statements,
  tenant: TenantRow,
  query: Asked,
  most: number,
  glance: number,
): number {
  return numbersOf(sql, tenant, query, 0, most, glance).length
}

type Asked = Omit<CaseQuery, keyof Paging>

function numbersOf(
  sql: Statements,
  tenant: TenantRow,
  query: Asked,
  after: number,
  limit: number,
  glance: number,
): readonly number[] {
  const traits = findTraits(sql, tenant, query.traits)
  const audiences = findAudiences(sql, tenant, query.audiences)
  if (traits.length < query.traits.length || audiences.length === 0) return []
  const rarest = rarestOf(sql, traits, after, glance)
  return rarest === undefined || rarityOfAny(sql, audiences, after, glance) > rarest.rarity
    ? casesWith(sql, audiences, after, traits.map(has), limit)
    : casesWith(sql, [rarest.trait], after, [...traits.map(has), hasOneOf(audiences)], limit)
}

/** The question `stored`, of some processes: read along their trait, past the states of all others. */
export function findStoredOf(
  sql: Statements,
  tenant: TenantRow,
  processes: readonly string[],
  opened: Position,
  limit: number,
): readonly StoredCase[] {
  const names = [...new Set(processes)].map((value) => ({ name: 'process', value }))
  const traits = findTraits(sql, tenant, names)
  if (traits.length === 0) return []
  return storedCases(sql, casesWith(sql, traits, numberAt(sql, tenant, opened), [], limit))
}

function rarestOf(sql: Statements, traits: readonly number[], after: number, glance: number) {
  const byRarity = traits.map((trait) => ({ trait, rarity: rarityOfTrait(sql, trait, after, glance) }))
  return byRarity.toSorted((a, b) => (a.rarity < b.rarity ? 1 : -1))[0]
}
