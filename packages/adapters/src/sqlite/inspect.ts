import type {
  Effect,
  Figures,
  Inspection,
  QueueRow,
  Receipt,
  Situation,
  TextRow,
  Trait,
} from '@civicflow/core'
import { findCase, numberOf } from './case-rows.ts'
import { findReceipt } from './journal.ts'
import { textsOf } from './schema.ts'
import type { Statements } from './statements.ts'
import type { TenantRow } from './tenant.ts'

/** The question `inspect`. */
export function inspectCase(sql: Statements, tenant: TenantRow, id: string): Inspection {
  const number = numberOf(sql, tenant, id) ?? 0
  return {
    stored: findCase(sql, tenant.tenant, id),
    index: {
      traits: sql.all<Trait>(TRAITS, number, tenant.id).map((row) => ({ ...row })),
      queue: sql.all<QueueRow>(QUEUE, number, tenant.id).map((row) => ({ ...row })),
      texts: sql.all<TextRow>(TEXTS, number, number).map((row) => ({ ...row })),
    },
    counters: countersOf(sql, tenant, id),
    // The body was written from an effect.
    effects: sql
      .all<{ id: string; body: string }>(EFFECTS, number)
      .map(({ id, body }) => ({ id, ...(JSON.parse(body) as Omit<Effect, 'id'>) })),
    deliveries: sql.all<{ effect: string }>(DELIVERIES, number, tenant.id).map(({ effect }) => effect),
  }
}

/** The question `situation`. */
export function situationOf(
  sql: Statements,
  tenant: TenantRow,
  id: string,
  sent: Pick<Receipt, 'caller' | 'key'> | undefined,
): Situation {
  return {
    stored: findCase(sql, tenant.tenant, id),
    counters: countersOf(sql, tenant, id),
    receipt: sent && findReceipt(sql, tenant.tenant, sent.caller, sent.key),
  }
}

/** The question `counters`. */
export function countersOf(sql: Statements, tenant: TenantRow, id: string): Figures {
  const text = 'select name, value from civicflow_counters where tenant = ? and case_id = ? and value <> 0'
  const rows = sql.all<{ name: string; value: number }>(text, tenant.id, id)
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

/** The question `isVisible`. */
export function isVisible(
  sql: Statements,
  tenant: TenantRow,
  id: string,
  audiences: readonly string[],
): boolean {
  const text = `select 1 from civicflow_cases c
    join civicflow_case_traits k on k.number = c.number
    join civicflow_traits t on t.id = k.trait
    where c.tenant = ? and c.id = ? and t.name = 'audience' and t.value in (select value from json_each(?))`
  return sql.one(text, tenant.id, id, JSON.stringify(audiences)) !== undefined
}

const TRAITS = `
  select t.name, t.value from civicflow_case_traits k join civicflow_traits t on t.id = k.trait
  where k.number = ? and t.tenant = ? order by t.name, t.value`

const QUEUE = `
  select l.list, q.day, q.item from civicflow_queue q join civicflow_lists l on l.id = q.list
  where q.number = ? and l.tenant = ? order by l.list, q.day, q.item`

const TEXTS = `select revision, words from civicflow_texts where id ${textsOf('?')} order by revision, words`

const DELIVERIES = 'select effect from civicflow_deliveries where number = ? and tenant = ? order by sequence'

const EFFECTS = 'select id, body from civicflow_effects where number = ? order by rowid'
