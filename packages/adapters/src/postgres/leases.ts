import type { Instant } from '@civicflow/core'
import type { Database, Sql } from './asking.ts'
import { later } from './deliveries.ts'

const TAKE: Sql = (s) => `
  insert into ${s}.leases as held (tenant, name, holder, until)
  values ($1, $2, $3, ${later(s, '$4', '$5::bigint')})
  on conflict (tenant, name) do update set holder = excluded.holder, until = excluded.until
  where held.holder = excluded.holder or held.until <= ${later(s, '$4', '0')}
  returning holder`

/** Takes or renews a lease; `false` where another holds it. */
export async function takeLease(
  { write }: Database,
  tenant: string,
  name: string,
  holder: string,
  now: Instant | null,
  ms: number,
): Promise<boolean> {
  return (await write(TAKE, tenant, name, holder, now, ms)).length > 0
}

const RELEASE: Sql = (s) => `delete from ${s}.leases where tenant = $1 and name = $2 and holder = $3`

/** Gives a lease back. */
export async function releaseLease(
  { write }: Database,
  tenant: string,
  name: string,
  holder: string,
): Promise<void> {
  await write(RELEASE, tenant, name, holder)
}

const NOW: Sql = (s) => `select ${s}.instant(clock_timestamp()) as now`

/** The time by the server's clock. */
export async function serverTime({ ask }: Database): Promise<Instant> {
  const [row] = await ask<{ readonly now: Instant }>(NOW)
  return row?.now ?? ''
}
