import type { Effect, Inspection, QueueRow, TextRow, Trait } from '@civicflow/core'
import type { Database, Sql } from './asking.ts'
import { figuresIn, findCase } from './case-rows.ts'
import { fromColumn } from './column.ts'
import { tenantId } from './tenant.ts'

const KEPT: Sql = (s) => `
  with k as (
    select t.id as tenant, coalesce(c.opened, 0) as opened
    from ${s}.tenants t left join ${s}.cases c on c.tenant = t.id and c.id = $2 where t.tenant = $1)
  select
    (select json_agg(json_build_object('name', t.name, 'value', t.value) order by t.name, t.value)
      from k join ${s}.case_traits x using (tenant, opened) join ${s}.traits t on t.id = x.trait) as traits,
    (select json_agg(json_build_object('list', l.list, 'day', to_char(q.day, 'YYYY-MM-DD'), 'item', q.item)
        order by l.list, q.day, q.item)
      from k join ${s}.queue q using (tenant, opened) join ${s}.lists l on l.id = q.list) as queue,
    (select json_agg(json_build_object('revision', x.revision, 'words', x.words) order by x.revision, x.words)
      from k join ${s}.texts x using (tenant, opened)) as texts,
    (select json_agg(json_build_object('id', d.effect, 'body', d.body) order by d.sequence)
      from k join ${s}.deliveries d using (tenant, opened)) as effects,
    (select json_object_agg(n.name, n.value)
      from k join ${s}.counters n on n.tenant = k.tenant and n.case_id = $2 and n.value <> 0) as counters`

/** The question `inspect`. */
export async function inspectCase(database: Database, tenant: string, id: string): Promise<Inspection> {
  const [row] = await database.ask<
    Readonly<Record<'traits' | 'queue' | 'texts' | 'effects' | 'counters', string | null>>
  >(KEPT, tenant, id)
  const effects = rowsIn<{ id: string; body: string }>(row?.effects)
  return {
    stored: await findCase(database, tenant, id),
    index: {
      traits: rowsIn<Trait>(row?.traits).map(plain),
      queue: rowsIn<QueueRow>(row?.queue).map(plain),
      texts: rowsIn<TextRow>(row?.texts).map(plain),
    },
    counters: figuresIn(row?.counters ?? null),
    effects: effects.map((effect) => ({
      id: fromColumn(effect.id),
      ...(JSON.parse(effect.body) as Omit<Effect, 'id'>), // written from an effect
    })),
    deliveries: effects.map((effect) => fromColumn(effect.id)),
  }
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- whoever wrote the statement knows the row it gives
function rowsIn<Row>(json: string | null | undefined): readonly Row[] {
  return json === null || json === undefined ? [] : (JSON.parse(json) as readonly Row[]) // made by the statement
}

/** A row whose texts were columns. */
function plain<Row extends object>(row: Row): Row {
  const texts = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? fromColumn(value) : value,
  ])
  return Object.fromEntries(texts) as Row // the same members
}

const VISIBLE: Sql = (s) => `
  select 1 from ${s}.cases c
  join ${s}.case_traits x on x.tenant = c.tenant and x.opened = c.opened
  join ${s}.traits t on t.id = x.trait
  where c.tenant = ${tenantId(s)} and c.id = $2 and t.name = 'audience' and t.value = any ($3::text[])`

/** The question `isVisible`. */
export async function isVisible(
  { ask }: Database,
  tenant: string,
  id: string,
  audiences: readonly string[],
): Promise<boolean> {
  return (await ask(VISIBLE, tenant, id, audiences)).length > 0
}

const COUNTERS: Sql = (s) => `select json_object_agg(n.name, n.value) as counters from ${s}.counters n
  where n.tenant = ${tenantId(s)} and n.case_id = $2 and n.value <> 0`

/** The question `counters`. */
export async function countersOf({ ask }: Database, tenant: string, id: string) {
  const [row] = await ask<{ readonly counters: string | null }>(COUNTERS, tenant, id)
  return figuresIn(row?.counters ?? null)
}
