import { pageOf, queueCursor, queuePlaceAfter } from '@civicflow/core'
import type { Page, QueueHit, QueueQuery } from '@civicflow/core'
import type { Database, Sql } from './asking.ts'
import { CASE_COLUMNS, type CaseColumns, caseRow } from './case-rows.ts'
import { fromColumn } from './column.ts'
import { tenantId } from './tenant.ts'

const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'

/** Every list is read along its days, no further than to the limit, and all of them are merged. */
const QUEUE: Sql = (s) => `
  select to_char(found.day, 'YYYY-MM-DD') as day, found.item, ${CASE_COLUMNS}
  from (
    select distinct x.day, x.opened, x.item
    from ${s}.lists l
    cross join lateral (
      select q.day, q.opened, q.item from ${s}.queue q
      where q.list = l.id and (q.day, q.opened, q.item) > ($3::date, $4::bigint, $5) and q.day <= $6::date
      order by q.day, q.opened, q.item limit $7) x
    where l.tenant = ${tenantId(s)} and l.list = any ($2::text[])
    order by x.day, x.opened, x.item limit $7) found
  join ${s}.cases c on c.tenant = ${tenantId(s)} and c.opened = found.opened
  order by found.day, found.opened, found.item`

/** The question `queue`. */
export async function findInQueue({ ask }: Database, query: QueueQuery): Promise<Page<QueueHit>> {
  const { day, opened, item } = startOf(query)
  const lists = [...new Set(query.lists)]
  const to = query.to ?? LAST_DAY
  const rows = await ask<CaseColumns & Readonly<Record<'day' | 'item', string>>>(
    QUEUE,
    query.tenant,
    lists,
    day,
    opened,
    item,
    to,
    query.limit + 1,
  )
  const hits = rows.map((row): QueueHit => ({ ...caseRow(row), day: row.day, item: fromColumn(row.item) }))
  return pageOf(hits, query.limit, queueCursor)
}

/** The place before the first row asked for; cases are opened at positions from 1. */
function startOf({ from = FIRST_DAY, after }: QueueQuery) {
  const place = queuePlaceAfter(after)
  return place === undefined || place.day < from ? { day: from, opened: 0, item: '' } : place
}
