import { openedAfter } from '@civicflow/core'
import type { CaseQuery, CaseRow, CountsQuery, Page, Paging, ValueCount } from '@civicflow/core'
import type { Database, Sql } from './asking.ts'
import { CASE_COLUMNS, type CaseColumns, casePage } from './case-rows.ts'
import { fromColumn } from './column.ts'
import {
  audienceTraits,
  findTraits,
  GLANCE,
  type KnownTrait,
  hasAllOf,
  hasOneOf,
  tenantId,
} from './tenant.ts'

/**
 * Cases with one of the traits $2, all of $3 and, unless there are none, one of $4; after $5, the first $6. Each trait of
 * $2 is read along its cases, no further than to the limit, whatever else it would have.
 */
const WITH: Sql = (s) => `
  select distinct x.opened from unnest($2::integer[]) as driver
  cross join lateral (
    select t.opened from ${s}.case_traits t
    where t.trait = driver and t.opened > $5
      and ${hasAllOf(s, '$3::integer[]', 't.opened')}
      and (cardinality($4::integer[]) = 0 or ${hasOneOf(s, '$4::integer[]', 't.opened')})
    order by t.opened limit $6) x
  order by x.opened limit $6`

const CASES: Sql = (s) => `
  select ${CASE_COLUMNS} from (${WITH(s)}) found
  join ${s}.cases c on c.tenant = ${tenantId(s)} and c.opened = found.opened
  order by c.opened`

const COUNT: Sql = (s) => `select count(*) as cases from (${WITH(s)}) found where $1::text is not null`

/** The question `cases`: read along the rarest of what is asked for, and the rest tried on each case. */
export async function findCases(
  database: Database,
  query: CaseQuery,
  glance = GLANCE,
): Promise<Page<CaseRow>> {
  const after = openedAfter(query.after)
  const way = await wayTo(database, query, after, glance)
  if (way === undefined) return { rows: [] }
  const { ask } = database
  const rows = await ask<CaseColumns>(CASES, query.tenant, ...way, after, query.limit + 1)
  return casePage(rows, query.limit)
}

/** The question `count`. */
export async function countCases(
  database: Database,
  query: Omit<CaseQuery, keyof Paging>,
  most: number,
  glance = GLANCE,
): Promise<number> {
  const way = await wayTo(database, query, 0, glance)
  if (way === undefined) return 0
  const [row] = await database.ask<{ readonly cases: string }>(COUNT, query.tenant, ...way, 0, most)
  return Number(row?.cases ?? 0)
}

/** Which traits are read along, and which are tried: all of the second, one of the third. */
type Way = readonly [readonly number[], readonly number[], readonly number[]]

async function wayTo(
  database: Database,
  query: Omit<CaseQuery, keyof Paging>,
  after: number,
  glance: number,
): Promise<Way | undefined> {
  const asked = [...query.traits, ...audienceTraits(query.audiences)]
  const known = await findTraits(database, query.tenant, asked, after, glance)
  const traits = known.filter(({ place }) => place < query.traits.length)
  const audiences = known.filter(({ place }) => place >= query.traits.length)
  if (traits.length < query.traits.length || audiences.length === 0) return undefined
  const rarest = traits.toSorted((a, b) => (a.reach < b.reach ? 1 : -1))[0]
  return rarest === undefined || reachOfAny(audiences) > rarest.reach
    ? [idsOf(audiences), idsOf(traits), []]
    : [[rarest.id], idsOf(traits.filter(({ id }) => id !== rarest.id)), idsOf(audiences)]
}

/** Having any of the traits is as frequent as the most frequent of them. */
export function reachOfAny(traits: readonly KnownTrait[]): number {
  return Math.min(...traits.map(({ reach }) => reach))
}

export function idsOf(traits: readonly KnownTrait[]): readonly number[] {
  return traits.map(({ id }) => id)
}

const countsOf = (s: string, which: string) => `
  with counted as materialized (
    select t.id, t.value from ${s}.traits t
    where t.tenant = ${tenantId(s)} and t.name = $2 and ${which})
  select n.process, t.value, sum(n.cases) as cases
  from counted t
  join ${s}.counts n on n.trait = t.id
  join ${s}.audience_sets a on a.id = n.audience_set
  where a.audiences && array(
    select x.id from ${s}.traits x
    where x.tenant = ${tenantId(s)} and x.name = 'audience' and x.value = any ($3::text[]))
  group by n.process, t.value having sum(n.cases) > 0
  order by n.process, t.value`

// One that serves for both is planned for a single value, and slow for all.
const COUNTS: Sql = (s) => countsOf(s, '$4::text is null')
const COUNTS_OF_VALUE: Sql = (s) => countsOf(s, 't.value = $4')

/** The question `counts`. */
export async function countValues({ ask }: Database, query: CountsQuery): Promise<readonly ValueCount[]> {
  const rows = await ask<{ readonly [Name in keyof ValueCount]: string }>(
    query.value === undefined ? COUNTS : COUNTS_OF_VALUE,
    query.tenant,
    query.trait,
    query.audiences,
    query.value ?? null,
  )
  return rows.map(({ process, value, cases }) => ({
    process: fromColumn(process),
    value: fromColumn(value),
    cases: Number(cases),
  }))
}
