import { commitOf, receiptOf } from '@civicflow/core/testing'
import type pg from 'pg'
import type { PostgresStore } from '../../src/postgres/index.ts'

/** The tenant of many cases, and one of a few in the same tables. */
export const LARGE = 'tenant-1'
export const SMALL = 'tenant-2'

/** How many copies there are of the first case. */
export const COPIES = 20_000

const first = {
  parent: 'campaign-1',
  add: {
    traits: [
      { name: 'audience', value: 'front' },
      { name: 'audience', value: 'council' },
      { name: 'tag', value: 'open' },
      { name: 'state', value: 'heard' },
      { name: 'process', value: 'sample' },
    ],
    queue: ['due:front', 'due:council', 'timers'].map((list) => ({
      list,
      day: '2026-03-01',
      item: 'answer',
    })),
    texts: [{ revision: 1, words: 'sua duong' }],
  },
  effects: ['invitation'],
}

/**
 * Two tenants; then the first case of one again and again, row by row, words of the other, and what the
 * server knows of its tables.
 */
export async function fillWithCopies(store: PostgresStore, pool: pg.Pool): Promise<void> {
  for (const tenant of [LARGE, SMALL])
    await store.apply(
      commitOf({
        tenant,
        cases: [first],
        counters: [{ case: 'case-1', add: { a: 1 } }],
        receipt: receiptOf(),
      }),
    )
  for (const line of COPYING.split(';\n')) await pool.query(line.replaceAll('S.', `${store.schema}.`))
  await pool.query('analyze')
}

const COPYING = `
create temp table copies as select n, 1 + n as place from generate_series(1, ${COPIES}) n;
insert into S.traits (tenant, name, value, counted) select 1, 'facet:number', n::text, false from copies;
insert into S.cases (tenant, opened, id, process, version, revision, head, recorded_at, parent, audience_set, summary, state)
  select tenant, place, 'copy-' || n, process, version, revision, head, recorded_at, parent, audience_set, summary, state
  from S.cases cross join copies where tenant = 1;
insert into S.entries (tenant, position, opened, revision, body)
  select tenant, place, place, revision, body from S.entries cross join copies where tenant = 1;
insert into S.case_traits (tenant, trait, opened)
  select tenant, trait, place from S.case_traits cross join copies where tenant = 1;
insert into S.case_traits (tenant, trait, opened)
  select 1, t.id, place from copies join S.traits t on t.tenant = 1 and t.name = 'facet:number' and t.value = n::text;
insert into S.queue (tenant, list, day, opened, item)
  select tenant, list, day + n % 700, place, item from S.queue cross join copies where tenant = 1;
insert into S.texts (tenant, opened, revision, words)
  select tenant, place, revision, words || ' so' || n from S.texts cross join copies where tenant = 1;
insert into S.texts (tenant, opened, revision, words) select 2, place, 1, 'duong khong' from copies;
insert into S.counters (tenant, case_id, name, value)
  select tenant, 'copy-' || n, name, value from S.counters cross join copies where tenant = 1;
insert into S.receipts (tenant, caller, key, digest, case_id, revision)
  select tenant, caller, 'copy-' || n, digest, 'copy-' || n, revision from S.receipts cross join copies where tenant = 1;
insert into S.deliveries (tenant, opened, effect, body, status, next_at)
  select tenant, place, 'copy-' || n || '/1/0', body, case n % 4 when 0 then 'pending' else 'delivered' end, '2999-01-01T00:00:00.000Z'
  from S.deliveries cross join copies where tenant = 1;
update S.counts set cases = cases * ${COPIES + 1} where audience_set = 1;
update S.tenants set position = ${COPIES + 1} where id = 1`
