import { withChanges } from './break.ts'
import type { Break } from './break.ts'

/** Stores that tell order, tenants or readers apart wrongly. */
export const brokenOrder: Readonly<Record<string, Break>> = {
  'leaves a gap in the positions': withChanges((entry) => ({ ...entry, position: entry.position * 2 - 1 })),
  'numbers the positions of all tenants together': (store) => ({
    ...store,
    apply: async (commit) => {
      const outcome = await store.apply({ ...commit, tenant: 'everybody' })
      const own = await store.apply(commit)
      return own.outcome === 'committed' ? outcome : own
    },
  }),
  'tells changes from the newest': (store) => ({
    ...store,
    changes: async (tenant, after, limit, audiences) => {
      const { entries, last } = await store.changes(tenant, after, limit, audiences)
      return { entries: entries.toReversed(), last }
    },
  }),
  'goes on after the end of the page it was asked for, not of the one it gave': (store) => ({
    ...store,
    changes: async (tenant, after, limit, audiences) => {
      const { entries } = await store.changes(tenant, after, limit, audiences)
      return { entries, last: after + limit }
    },
  }),
  'tells everybody all changes': (store) => ({
    ...store,
    changes: (tenant, after, limit) => store.changes(tenant, after, limit),
  }),
  "tells of other tenants' cases": (store) => ({
    ...store,
    load: async (tenant, id) => (await store.load(tenant, id)) ?? (await store.load('tenant-1', id)),
  }),
  "tells of other tenants' entries": (store) => ({
    ...store,
    entries: async (tenant, id, after) => {
      const own = await store.entries(tenant, id, after)
      return own.length > 0 ? own : store.entries('tenant-1', id, after)
    },
  }),
  'shows every case to everybody': (store) => ({
    ...store,
    isVisible: async (tenant, id) => (await store.load(tenant, id)) !== undefined,
  }),
  'orders cases by their ids': (store) => ({
    ...store,
    caseIds: async (tenant, after, limit) => {
      const ids = await store.caseIds(tenant, after, limit)
      return ids.toSorted((a, b) => (a.case < b.case ? -1 : 1))
    },
  }),
  'keeps the cases of all tenants together': (store) => ({
    ...store,
    apply: (commit) => store.apply({ ...commit, tenant: 'everybody' }),
    load: (_, id) => store.load('everybody', id),
    counters: (_, id) => store.counters('everybody', id),
  }),
}
