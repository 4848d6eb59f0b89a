import { COUNTED_TRAITS } from '@civicflow/core'
import type { CountsQuery, Trait, ValueCount } from '@civicflow/core'
import type { Statements } from './statements.ts'
import { findAudiences } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

/** Cases that are counted together: those of one process with the same audiences. */
export interface CountedWith {
  readonly audienceSet: number
  readonly process: string
}

/** What a commit does to the counts, summed up so that each is written once. */
export interface Tally {
  /** So many cases more have a trait; one that is not counted is left out. */
  readonly add: (place: CountedWith, trait: Trait, cases: 1 | -1) => void
  readonly write: (sql: Statements) => void
}

interface Count extends CountedWith, Trait {
  readonly cases: number
}

const COUNTED: ReadonlySet<string> = new Set(COUNTED_TRAITS)

export function emptyTally(): Tally {
  const counts = new Map<string, Count>()
  return {
    add: ({ audienceSet, process }, { name, value }, cases) => {
      if (!COUNTED.has(name)) return
      const key = JSON.stringify([audienceSet, name, process, value])
      const before = counts.get(key)?.cases ?? 0
      counts.set(key, { audienceSet, name, process, value, cases: before + cases })
    },
    write: (sql) => {
      for (const count of counts.values()) change(sql, count)
    },
  }
}

function change(sql: Statements, { audienceSet, name, process, value, cases }: Count): void {
  const key = [audienceSet, name, process, value] as const
  if (cases > 0) sql.run(MORE, ...key, cases)
  if (cases < 0 && sql.one<{ left: number }>(FEWER, cases, ...key)?.left === 0) sql.run(NONE, ...key)
}

const KEY = 'audience_set = ? and name = ? and process = ? and value = ?'
const MORE = `insert into civicflow_counts (audience_set, name, process, value, cases) values (?, ?, ?, ?, ?)
  on conflict do update set cases = cases + excluded.cases`
const FEWER = `update civicflow_counts set cases = cases + ? where ${KEY} returning cases as left`
const NONE = `delete from civicflow_counts where ${KEY}`

const COUNTED_NAMES = `(${COUNTED_TRAITS.map((name) => `'${name}'`).join(', ')})`

/** The counted traits a case has. */
export function countedTraitsOf(sql: Statements, number: number): readonly Trait[] {
  const text = `select t.name, t.value from civicflow_case_traits k join civicflow_traits t on t.id = k.trait
    where k.number = ? and t.name in ${COUNTED_NAMES}`
  return sql.all(text, number)
}

/** SQL for all counts as the cases give them, in the columns of the table. */
export const RECOUNT = `
  select c.audience_set, t.name, c.process, t.value, count(*)
  from civicflow_cases c
  join civicflow_case_traits k on k.number = c.number
  join civicflow_traits t on t.id = k.trait
  where t.name in ${COUNTED_NAMES} group by 1, 2, 3, 4`

/** The question `counts`. */
export function countValues(
  sql: Statements,
  tenant: TenantRow,
  { trait, value, audiences }: CountsQuery,
): readonly ValueCount[] {
  const text = `select process, value, sum(cases) as cases from civicflow_counts
    where name = ? and value = coalesce(?, value) and audience_set in (
      select audience_set from civicflow_sets_with_audience where audience in (select value from json_each(?)))
    group by process, value order by process, value`
  const asked = JSON.stringify(findAudiences(sql, tenant, audiences))
  return sql.all<ValueCount>(text, trait, value ?? null, asked).map((row) => ({ ...row }))
}
