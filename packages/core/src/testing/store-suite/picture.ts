import type { CaseId } from '../../process/case-id.ts'
import type { Page, Paging, Store, StoredEntry, Trait } from '../../store/port.ts'

const MANY = 1000

/** What a tenant's whole data look like, as far as a store tells; equal pictures mean that nothing was changed. */
export async function pictureOf(
  store: Store,
  tenant: string,
  ids: readonly CaseId[],
  keys: readonly string[] = [],
) {
  return {
    position: await store.position(tenant),
    changes: await store.changes(tenant, 0, MANY),
    cases: await store.caseIds(tenant, 0, MANY),
    inspected: await Promise.all(ids.map(async (id) => store.inspect(tenant, id))),
    receipts: await Promise.all(
      keys.map(async (key) => (await store.receipt(tenant, 'front-officer', key)) ?? null),
    ),
    checkpoints: await store.checkpoints(tenant),
  }
}

/** All rows of a paged answer, page by page. @throws Error where pages do not come to an end. */
export async function allPages<Row>(
  limit: number,
  ask: (paging: Paging) => Page<Row> | Promise<Page<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  let page = await ask({ limit })
  rows.push(...page.rows)
  while (page.next !== undefined) {
    if (page.rows.length !== limit) throw new Error(`a page with a next one holds ${limit} rows`)
    if (rows.length > MANY) throw new Error('pages come to an end')
    page = await ask({ limit, after: page.next })
    rows.push(...page.rows)
  }
  return rows
}

/** The trait a reader finds a case by. */
export function seenBy(audience: string): Trait {
  return { name: 'audience', value: audience }
}

/** Case and revision of every entry, as `case@revision`. */
export function namesOf(entries: readonly StoredEntry[]): readonly string[] {
  return entries.map(({ entry }) => `${entry.case}@${entry.revision}`)
}

/** `1 … last` */
export function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}
