import type { Database, Sql } from './asking.ts'
import { MIGRATIONS } from './schema/migrations.ts'

/** How many unique indexes each table rests on: without one a thing is written twice, and nobody notices. */
const UNIQUE = {
  tenants: 2,
  traits: 2,
  audience_sets: 2,
  cases: 2,
  entries: 2,
  case_traits: 1,
  counts: 1,
  lists: 2,
  queue: 1,
  counters: 1,
  receipts: 1,
  deliveries: 2,
  leases: 1,
  checkpoints: 1,
}

const NAMED = `quote_ident(n.nspname) = $1 or '"' || n.nspname || '"' = $1`

const ADDED: Sql = () => `
  select 'trigger ' || t.tgname || ' was added' as wrong from pg_trigger t join pg_class c on c.oid = t.tgrelid
    join pg_namespace n on n.oid = c.relnamespace where (${NAMED}) and not t.tgisinternal
  union all select 'rule ' || r.rulename || ' was added' from pg_rewrite r join pg_class c on c.oid = r.ev_class
    join pg_namespace n on n.oid = c.relnamespace where (${NAMED}) and r.rulename <> '_RETURN'
  union all select 'rows of ' || c.relname || ' are hidden from some' from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where (${NAMED}) and c.relrowsecurity`

const LACKING: Sql = () => `
  select asked.name || ' has lost a unique index' as wrong from unnest($2::text[], $3::integer[]) as asked(name, count)
  where asked.count > (
    select count(*) from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
    where (${NAMED}) and c.relname = asked.name and i.indisunique and i.indisvalid)`

const FUNCTIONS: Sql = () => `
  select p.proname as name, p.prosrc as body from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace where ${NAMED}`

/** The two functions that are kept without a text: what they give. */
const GIVEN: Sql = (s) => `
  select 'instant' as name where ${s}.instant('2026-01-05T08:00:00.25+07:00') <> '2026-01-05T01:00:00.250Z'
  union all select 'lexemes' where ${s}.lexemes(7, 'sua duong') <> array_to_tsvector('{7/sua,7/duong}')`

/** What is in the schema that was not made with it, or not any more. */
export async function checkCatalogue({ ask, schema }: Database): Promise<readonly string[]> {
  const [tables, counts] = [Object.keys(UNIQUE), Object.values(UNIQUE)]
  const wrong = [
    ...(await ask<{ readonly wrong: string }>(ADDED, schema)),
    ...(await ask<{ readonly wrong: string }>(LACKING, schema, tables, counts)),
  ]
  const made = MIGRATIONS.map((migration) => migration(schema)).join('\n')
  const functions = await ask<Readonly<Record<'name' | 'body', string | null>>>(FUNCTIONS, schema)
  const altered = [
    ...functions.filter(({ body }) => body !== null && body !== '' && !made.includes(body)),
    ...(await ask<{ readonly name: string | null }>(GIVEN)),
  ]
  return [
    ...wrong.map((row) => row.wrong),
    ...altered.map(({ name }) => `function ${name ?? ''} is not as it was made`),
  ]
}
