import type { DatabaseSync } from 'node:sqlite'
import { openedAfter, queuePlaceAfter } from '@civicflow/core'
import type { Awaitable, Store } from '@civicflow/core'
import { countCases, findCases, findStoredOf } from './case-questions.ts'
import { findAllOf, findCase, findCaseIds, findChildren, findStored } from './case-rows.ts'
import { countValues } from './counts.ts'
import { findDeliveries, findDelivery } from './deliveries.ts'
import { storeError } from './failures.ts'
import { checkStructures } from './check.ts'
import { countersOf, inspectCase, isVisible, situationOf } from './inspect.ts'
import {
  changesAfter,
  checkpointsOf,
  countReceipts,
  entriesOf,
  findReceipt,
  lastCheckpointOf,
} from './journal.ts'
import { patiently } from './patience.ts'
import { findInQueue } from './queue-questions.ts'
import type { Statements } from './statements.ts'
import { findTenant } from './tenant.ts'
import type { TenantRow } from './tenant.ts'
import { findTexts } from './text-questions.ts'
import { atOneMoment } from './transactions.ts'

/** Everything of a store that asks and writes nothing. */
export type Questions = Omit<Store, Writes | 'now' | 'close'>

/** What writes. */
export type Writes =
  | 'apply'
  | 'applyAll'
  | 'keepCheckpoint'
  | 'lease'
  | 'release'
  | 'claim'
  | 'settle'
  | 'decideDelivery'

/** Tries while the database is busy; what SQLite throws becomes a StoreError. */
export function withPatience<T>(attempt: () => T): Awaitable<T> {
  return patiently(() => {
    try {
      return attempt()
    } catch (thrown) {
      throw storeError(thrown)
    }
  })
}

/**
 * The questions of a store, each answered as of one moment.
 *
 * @param glance rows looked at to choose what a question is read along; the answer is the same for every number
 */
export function questionsOn(database: DatabaseSync, sql: Statements, glance: number): Questions {
  /** Asks about a tenant; before its first commit there is nothing to ask. */
  const ask = <T>(tenant: string, nothing: T, question: (tenant: TenantRow) => T) =>
    withPatience(() =>
      atOneMoment(database, () => {
        const row = findTenant(sql, tenant)
        return row === undefined ? nothing : question(row)
      }),
    )
  return {
    load: (tenant, id) => withPatience(() => findCase(sql, tenant, id)),
    loadAll: (tenant, ids) => ask(tenant, [], (row) => findAllOf(sql, row, ids)),
    situation: (tenant, id, sent) => ask(tenant, nothingThere(), (row) => situationOf(sql, row, id, sent)),
    entries: (tenant, id, after = 0, limit = -1) =>
      ask(tenant, [], (row) => entriesOf(sql, row, id, after, limit)),
    receipt: (tenant, caller, key) => withPatience(() => findReceipt(sql, tenant, caller, key)),
    receiptCount: (tenant) => ask(tenant, 0, (row) => countReceipts(sql, row)),
    changes: (tenant, after, limit, audiences) =>
      ask(tenant, { entries: [], last: after }, (row) => changesAfter(sql, row, after, limit, audiences)),
    isVisible: (tenant, id, audiences) => ask(tenant, false, (row) => isVisible(sql, row, id, audiences)),
    counters: (tenant, id) => ask(tenant, {}, (row) => countersOf(sql, row, id)),
    stored: (tenant, after, limit, processes) =>
      ask(tenant, [], (row) =>
        processes === undefined
          ? findStored(sql, row, after, limit)
          : findStoredOf(sql, row, processes, after, limit),
      ),
    caseIds: (tenant, after, limit) => ask(tenant, [], (row) => findCaseIds(sql, row, after, limit)),
    inspect: (tenant, id) => ask(tenant, nothingKept(), (row) => inspectCase(sql, row, id)),
    check: () => withPatience(() => checkStructures(database)),
    position: (tenant) => ask(tenant, 0, (row) => row.position),
    checkpoints: (tenant) => ask(tenant, [], (row) => checkpointsOf(sql, row)),
    lastCheckpoint: (tenant) => ask(tenant, undefined, (row) => lastCheckpointOf(sql, row)),
    delivery: (tenant, effect) => ask(tenant, undefined, (row) => findDelivery(sql, row, effect)),
    deliveries: (query) => ask(query.tenant, { rows: [] }, (row) => findDeliveries(sql, row, query)),
    cases: (query) => {
      const opened = openedAfter(query.after)
      return ask(query.tenant, { rows: [] }, (row) => findCases(sql, row, query, opened, glance))
    },
    count: (query, most) => ask(query.tenant, 0, (row) => countCases(sql, row, query, most, glance)),
    counts: (query) => ask(query.tenant, [], (row) => countValues(sql, row, query)),
    queue: (query) => {
      const place = queuePlaceAfter(query.after)
      return ask(query.tenant, { rows: [] }, (row) => findInQueue(sql, row, query, place))
    },
    search: (query) => {
      const opened = openedAfter(query.after)
      return ask(query.tenant, { rows: [] }, (row) => findTexts(sql, row, query, opened, glance))
    },
    children: (tenant, id, { limit, after }) => {
      const opened = openedAfter(after)
      return ask(tenant, { rows: [] }, (row) => findChildren(sql, row, id, opened, limit))
    },
  }
}

function nothingThere() {
  return { stored: undefined, counters: {}, receipt: undefined }
}

function nothingKept() {
  return {
    stored: undefined,
    index: { traits: [], queue: [], texts: [] },
    counters: {},
    effects: [],
    deliveries: [],
  }
}
