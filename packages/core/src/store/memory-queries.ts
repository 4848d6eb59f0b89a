import type { Figures } from '../process/case.ts'
import type { CaseId } from '../process/case-id.ts'
import { compareText } from './compare-text.ts'
import { deliveryRow } from './memory-deliveries.ts'
import { traitKey } from './memory-tenant.ts'
import type { KeptCase, MemoryTenant } from './memory-tenant.ts'
import { caseCursor, openedAfter, pageOf, queueCursor, queuePlaceAfter } from './page.ts'
import type {
  CaseQuery,
  CountsQuery,
  DeliveryQuery,
  DeliveryRow,
  CaseRow,
  IndexRows,
  Inspection,
  Page,
  Paging,
  Position,
  QueueHit,
  QueueQuery,
  QueueRow,
  StoredEntry,
  TextQuery,
  ValueCount,
} from './port.ts'

/** The question `cases`: every trait, and one of the audiences. */
export function findCases(tenant: MemoryTenant, query: CaseQuery): Page<CaseRow> {
  return pageAmong(casesWith(tenant, query), query)
}

/** Cases with every trait, and one of the audiences. */
export function casesWith(
  tenant: MemoryTenant,
  { traits, audiences }: Omit<CaseQuery, keyof Paging>,
): readonly KeptCase[] {
  const keys = traits.map(traitKey)
  const hasTraits = (kept: KeptCase) => keys.every((key) => kept.traits.has(key))
  return [...tenant.cases.values()].filter((kept) => hasTraits(kept) && hasAudience(kept, audiences))
}

/** The question `counts`. */
export function countValues(tenant: MemoryTenant, query: CountsQuery): readonly ValueCount[] {
  const counted = new Map<string, ValueCount>()
  for (const { traits, stored } of casesWith(tenant, { ...query, traits: [] }))
    for (const { name, value } of traits.values()) {
      if (name !== query.trait || value !== (query.value ?? value)) continue
      const key = JSON.stringify([stored.process, value])
      counted.set(key, { process: stored.process, value, cases: (counted.get(key)?.cases ?? 0) + 1 })
    }
  return [...counted.values()].toSorted(
    (a, b) => compareText(a.process, b.process) || compareText(a.value, b.value),
  )
}

/** The question `search`: every word begins a word of one text. */
export function findTexts(tenant: MemoryTenant, query: TextQuery): Page<CaseRow> {
  const matches = (words: string) => {
    const inText = words.split(' ')
    return query.words.every((asked) => inText.some((word) => word.startsWith(asked)))
  }
  const hasText = (kept: KeptCase) => [...kept.texts.values()].some((text) => matches(text.words))
  return casePage(tenant, query, (kept) => hasAudience(kept, query.audiences) && hasText(kept))
}

/** The question `children`. */
export function findChildren(tenant: MemoryTenant, parent: CaseId, paging: Paging): Page<CaseRow> {
  return casePage(tenant, paging, (kept) => kept.stored.parent === parent)
}

/** The question `queue`: rows of the lists, merged, each once. */
export function findInQueue(tenant: MemoryTenant, query: QueueQuery): Page<QueueHit> {
  const hits = new Map<string, QueueHit>()
  for (const kept of tenant.cases.values()) {
    for (const row of kept.queue.values()) {
      const hit = { ...caseRow(kept), day: row.day, item: row.item }
      if (query.lists.includes(row.list) && isBetween(row, query)) hits.set(queueCursor(hit), hit)
    }
  }
  const after = queuePlaceAfter(query.after)
  const rows = [...hits.values()].toSorted(byQueuePlace)
  return pageOf(
    rows.filter((hit) => after === undefined || byQueuePlace(hit, after) > 0),
    query.limit,
    queueCursor,
  )
}

/** The question `changes`. */
export function changesAfter(
  tenant: MemoryTenant,
  after: Position,
  limit: number,
  audiences: readonly string[] | undefined,
): { readonly entries: readonly StoredEntry[]; readonly last: Position } {
  const isMeant = ({ entry }: StoredEntry) =>
    audiences === undefined || hasAudience(tenant.cases.get(entry.case), audiences)
  const entries = tenant.entries.slice(after).filter(isMeant).slice(0, limit)
  const end = Math.max(after, tenant.entries.length)
  return { entries, last: entries.length < limit ? end : (entries.at(-1)?.position ?? end) }
}

/** The question `deliveries`. */
export function findDeliveries(tenant: MemoryTenant, query: DeliveryQuery): Page<DeliveryRow> {
  const after = openedAfter(query.after)
  const placed = [...tenant.deliveries.values()].map((row, index) => ({ row, opened: index + 1 }))
  const found = placed.filter(
    ({ row, opened }) =>
      opened > after &&
      row.status === query.status &&
      (query.audiences === undefined || hasAudience(tenant.cases.get(row.case), query.audiences)),
  )
  const page = pageOf(found, query.limit, caseCursor)
  return { ...page, rows: page.rows.map(({ row }) => deliveryRow(row)) }
}

/** The question `inspect`. */
export function inspectCase(tenant: MemoryTenant, id: CaseId): Inspection {
  const kept = tenant.cases.get(id)
  return {
    stored: kept?.stored,
    index: kept === undefined ? { traits: [], queue: [], texts: [] } : sortedRows(kept),
    counters: countersOf(tenant, id),
    effects: [...(kept?.effects ?? [])],
    deliveries: (kept?.effects ?? []).flatMap(({ id: effect }) =>
      tenant.deliveries.has(effect) ? [effect] : [],
    ),
  }
}

/** The question `counters`. */
export function countersOf(tenant: MemoryTenant, id: CaseId): Figures {
  return Object.fromEntries([...(tenant.counters.get(id) ?? [])].filter(([, value]) => value !== 0))
}

/** Does the case have one of the audiences? */
export function hasAudience(kept: KeptCase | undefined, audiences: readonly string[]): boolean {
  return (
    kept !== undefined && audiences.some((value) => kept.traits.has(traitKey({ name: 'audience', value })))
  )
}

function casePage(tenant: MemoryTenant, paging: Paging, isMeant: (kept: KeptCase) => boolean): Page<CaseRow> {
  return pageAmong([...tenant.cases.values()].filter(isMeant), paging)
}

function pageAmong(cases: readonly KeptCase[], paging: Paging): Page<CaseRow> {
  const after = openedAfter(paging.after)
  const found = cases.filter((kept) => kept.stored.opened > after)
  return pageOf(found.map(caseRow), paging.limit, caseCursor)
}

function caseRow({ stored }: KeptCase): CaseRow {
  const { opened, revision, version, summary } = stored
  return { case: stored.case, opened, revision, version, summary }
}

function isBetween(row: QueueRow, { from, to }: QueueQuery): boolean {
  return (from === undefined || row.day >= from) && (to === undefined || row.day <= to)
}

type Placed = Pick<QueueHit, 'day' | 'opened' | 'item'>

function byQueuePlace(a: Placed, b: Placed): number {
  return compareText(a.day, b.day) || a.opened - b.opened || compareText(a.item, b.item)
}

function sortedRows(kept: KeptCase): IndexRows {
  return {
    traits: [...kept.traits.values()].toSorted(
      (a, b) => compareText(a.name, b.name) || compareText(a.value, b.value),
    ),
    queue: [...kept.queue.values()].toSorted(
      (a, b) => compareText(a.list, b.list) || compareText(a.day, b.day) || compareText(a.item, b.item),
    ),
    texts: [...kept.texts.values()].toSorted(
      (a, b) => a.revision - b.revision || compareText(a.words, b.words),
    ),
  }
}
