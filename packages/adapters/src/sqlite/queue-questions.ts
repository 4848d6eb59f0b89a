import { pageOf, queueCursor } from '@civicflow/core'
import type { Page, QueueHit, QueuePlace, QueueQuery } from '@civicflow/core'
import { caseRows, numberAt } from './case-rows.ts'
import { mergedBy } from './merged.ts'
import type { Piece } from './merged.ts'
import type { Statements } from './statements.ts'
import { findList } from './tenant.ts'
import type { TenantRow } from './tenant.ts'

interface RowOfQueue {
  readonly day: string
  readonly number: number
  readonly item: string
}

const LAST_DAY = '9999-12-31'

/** The question `queue`: every list read along its days, all of them merged. */
export function findInQueue(
  sql: Statements,
  tenant: TenantRow,
  query: QueueQuery,
  after: QueuePlace | undefined,
): Page<QueueHit> {
  const lists = [...new Set(query.lists)].flatMap((list) => findList(sql, tenant, list) ?? [])
  if (lists.length === 0) return { rows: [] }
  const start = startOf(sql, tenant, query.from ?? '', after)
  const ask = (condition: Piece) => ({
    text: `select distinct day, number, item from civicflow_queue
      where list ${condition.text} and (day, number, item) > (?, ?, ?) and day <= ?`,
    values: [...condition.values, start.day, start.number, start.item, query.to ?? LAST_DAY],
  })
  const { text, values } = mergedBy(lists, ask, '1, 2, 3', query.limit + 1)
  return queuePage(sql, sql.all<RowOfQueue>(text, ...values), query.limit)
}

/** The place before the first row asked for; cases have numbers from 1. */
function startOf(
  sql: Statements,
  tenant: TenantRow,
  from: string,
  after: QueuePlace | undefined,
): RowOfQueue {
  if (after === undefined || after.day < from) return { day: from, number: 0, item: '' }
  return { day: after.day, number: numberAt(sql, tenant, after.opened), item: after.item }
}

function queuePage(sql: Statements, queued: readonly RowOfQueue[], limit: number): Page<QueueHit> {
  const rows = caseRows(
    sql,
    queued.map(({ number }) => number),
  )
  const hits = queued.flatMap(({ day, number, item }) => {
    const row = rows.get(number)
    return row === undefined ? [] : [{ ...row, day, item }]
  })
  return pageOf(hits, limit, queueCursor)
}
