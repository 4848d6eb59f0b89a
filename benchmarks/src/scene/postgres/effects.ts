import { postgresStore } from '@civicflow/adapters/postgres'
import { accepted } from '@civicflow/core'
import { petition } from '@civicflow/workflows'
import { type Days, officeOf, raised, TENANT, wayOf } from '../petitions.ts'
import { clock } from '../world.ts'
import { poolOn } from './server.ts'

const DECIDED = 100
const DAYS: Days = { sent: '2026-05-20', received: '2026-05-25', answered: '2026-06-10' }

/**
 * Gives each of some tenants about so many petitions which were sent to whoever is competent, and of which each of them is
 * still to be told; gives how many. Some are decided, and the others are copies of their rows without the journal.
 */
export async function effectsIn(url: string, tenants: readonly string[], count: number): Promise<number> {
  const pool = poolOn(url, 4)
  const store = await postgresStore({ pool })
  const { office } = officeOf(store, clock)
  for (let turn = 0; turn < DECIDED; turn += 1) {
    const { case: id } = accepted(await office.open(petition, raised(turn, DAYS.sent)))
    for (const fact of wayOf(turn, DAYS).slice(0, 2)) accepted(await office.record(id, fact))
  }
  const { schema: s } = store
  const copies = Math.ceil(count / DECIDED)
  await pool.query(`insert into ${s}.tenants (tenant) select * from unnest($1::text[])`, [tenants])
  for (const text of copying(s, copies)) await pool.query(text, [TENANT])
  await pool.query('vacuum analyze')
  const { rows } = await pool.query<{ count: string }>(
    `select count(*) from ${s}.deliveries where tenant = (select id from ${s}.tenants where tenant = $1)`,
    [tenants[0]],
  )
  await pool.end()
  return Number(rows[0]?.count ?? 0)
}

/** A letter for every effect, in a table that is no part of the store. */
export async function lettersIn(url: string, tenants: readonly string[], count: number): Promise<void> {
  const pool = poolOn(url, 1)
  await pool.query(`create table letters (id bigint generated always as identity primary key, tenant text not null,
    body text not null, status text not null, until timestamptz not null, holder text)`)
  await pool.query(
    `insert into letters (tenant, body, status, until) select tenant, $2, 'pending', now()
      from unnest($1::text[]) as tenant cross join generate_series(1, $3)`,
    [tenants, JSON.stringify(wayOf(0, DAYS)[1]), count],
  )
  await pool.query(`create index on letters (tenant, until, id) where status = 'pending'`)
  await pool.query('vacuum analyze')
  await pool.end()
}

function copying(s: string, copies: number): readonly string[] {
  const from = (table: string) => `from ${s}.tenants t cross join generate_series(1, ${copies}) as copy
    cross join ${s}.${table} x where t.tenant <> $1 and x.tenant = (select id from ${s}.tenants where tenant = $1)
    order by t.id, copy, x.opened`
  const opened = `x.opened + copy * (select position from ${s}.tenants where tenant = $1)`
  return [
    `insert into ${s}.cases select t.id, ${opened}, x.id || '/' || copy, x.process, x.version, x.revision, x.head,
      x.recorded_at, x.parent, x.audience_set, x.summary, x.state ${from('cases')}`,
    `insert into ${s}.deliveries (tenant, opened, effect, body, status, next_at)
      select t.id, ${opened}, x.effect || '/' || copy, x.body, x.status, x.next_at ${from('deliveries')}`,
  ]
}
