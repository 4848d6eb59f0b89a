import type { Instant } from '@civicflow/core'
import type { Statements } from './statements.ts'
import type { TenantRow } from './tenant.ts'

/** Takes or renews a lease, in the transaction that is open; `false` where another holds it. */
export function takeLease(
  sql: Statements,
  tenant: TenantRow,
  name: string,
  holder: string,
  now: Instant,
  until: Instant,
): boolean {
  const held = sql.one<{ holder: string; until: Instant }>(
    'select holder, until from civicflow_leases where tenant = ? and name = ?',
    tenant.id,
    name,
  )
  if (held !== undefined && held.holder !== holder && held.until > now) return false
  const text = `insert into civicflow_leases (tenant, name, holder, until) values (?, ?, ?, ?)
    on conflict do update set holder = excluded.holder, until = excluded.until`
  sql.run(text, tenant.id, name, holder, until)
  return true
}

/** Gives a lease back. */
export function releaseLease(sql: Statements, tenant: TenantRow, name: string, holder: string): void {
  sql.run(
    'delete from civicflow_leases where tenant = ? and name = ? and holder = ?',
    tenant.id,
    name,
    holder,
  )
}
