import type { Database, Sql } from './asking.ts'
import { checkCatalogue } from './check-catalogue.ts'

/** What must not be there, each told where some row is found. */
const WRONG: Readonly<Record<string, Sql>> = {
  ...danglers('entries'),
  ...danglers('case_traits'),
  ...danglers('queue'),
  ...danglers('texts'),
  ...danglers('deliveries'),
  'cases are of a tenant that is not there': (s) =>
    `select from ${s}.cases c where not exists (select from ${s}.tenants t where t.id = c.tenant) limit 1`,
  'case_traits has rows of a trait that is not there, or is another tenant’s': (s) => `
    select from ${s}.case_traits x
    where not exists (select from ${s}.traits t where t.id = x.trait and t.tenant = x.tenant) limit 1`,
  'queue has rows of a list that is not there, or is another tenant’s': (s) => `
    select from ${s}.queue q
    where not exists (select from ${s}.lists l where l.id = q.list and l.tenant = q.tenant) limit 1`,
  'positions of a tenant are not 1, 2, 3 … to its last': (s) => `
    select from ${s}.tenants t left join ${s}.entries e on e.tenant = t.id
    group by t.id, t.position
    having count(e.position) <> t.position or coalesce(max(e.position), 0) <> t.position limit 1`,
  'cases are in an audience set that is not that of their audiences': (s) => `
    select from ${s}.cases c left join ${s}.audience_sets a on a.id = c.audience_set and a.tenant = c.tenant
    where a.audiences is distinct from array(
      select x.trait from ${s}.case_traits x join ${s}.traits t on t.id = x.trait
      where x.tenant = c.tenant and x.opened = c.opened and t.name = 'audience' order by 1) limit 1`,
  'counts are not those of a recount': (s) => `
    select from (
      select c.audience_set, c.process, x.trait, count(*) as cases
      from ${s}.cases c
      join ${s}.case_traits x on x.tenant = c.tenant and x.opened = c.opened
      join ${s}.traits t on t.id = x.trait and t.counted
      group by 1, 2, 3) recount
    full join (select * from ${s}.counts where cases <> 0) kept using (audience_set, process, trait)
    where kept.cases is distinct from recount.cases limit 1`,
}

function danglers(table: string): Readonly<Record<string, Sql>> {
  return {
    [`${table} has rows of a case that is not there`]: (s) => `
      select from ${s}.${table} x
      where not exists (select from ${s}.cases c where c.tenant = x.tenant and c.opened = x.opened) limit 1`,
  }
}

/** The question `check`: whether what refers is there, counts are right, and every stored value reads as it was written. */
export async function checkStructures(database: Database): Promise<readonly string[]> {
  const found: string[] = []
  for (const [wrong, sql] of Object.entries(WRONG))
    if ((await database.ask(sql)).length > 0) found.push(wrong)
  found.push(...(await checkCatalogue(database)))
  for (const [table, column, key] of WRITTEN) found.push(...(await rewritten(database, table, column, key)))
  return found
}

const WRITTEN = [
  ['entries', 'body', ['tenant', 'position']],
  ['cases', 'state', ['tenant', 'opened']],
  ['cases', 'summary', ['tenant', 'opened']],
  ['deliveries', 'body', ['tenant', 'sequence']],
  ['checkpoints', 'body', ['tenant', 'number']],
] as const

const PAGE = 1000

/** Values whose text is not what writing them gives: a second member of one name, say, hides the first from a reader. */
async function rewritten(
  { ask }: Database,
  table: string,
  column: string,
  [tenant, place]: readonly [string, string],
): Promise<readonly string[]> {
  const page: Sql = (
    s,
  ) => `select ${tenant} as tenant, ${place} as place, ${column} as text from ${s}.${table}
    where (${tenant}, ${place}) > ($1::integer, $2::bigint) order by ${tenant}, ${place} limit ${PAGE}`
  const found: string[] = []
  for (let after: readonly [number, number] = [0, 0], more = true; more; ) {
    const rows = await ask<Readonly<Record<'tenant' | 'place' | 'text', string>>>(page, ...after)
    for (const row of rows)
      if (!isAsWritten(row.text))
        found.push(`${table}, ${row.tenant}/${row.place}: ${column} is not as it was written`)
    const last = rows.at(-1)
    after = [Number(last?.tenant), Number(last?.place)]
    more = rows.length === PAGE
  }
  return found
}

function isAsWritten(text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === text
  } catch {
    return false
  }
}
