import type { StoredCase } from '@civicflow/core'
import type { Break } from './break.ts'

/** Stores that give the wrong cases, or a wrong situation. */
export const brokenLoading: Readonly<Record<string, Break>> = {
  'loads several cases in the order they were asked for': (store) => ({
    ...store,
    loadAll: async (tenant, ids) => {
      const found: StoredCase[] = []
      for (const id of ids) found.push(...(await store.loadAll(tenant, [id])))
      return found
    },
  }),
  'loads a case as often as it is asked for': (store) => ({
    ...store,
    loadAll: async (tenant, ids) => {
      const found: StoredCase[] = []
      for (const id of ids) found.push(...(await store.loadAll(tenant, [id])))
      return found.toSorted((a, b) => a.opened - b.opened)
    },
  }),
  "tells of other tenants' cases among several": (store) => ({
    ...store,
    loadAll: async (tenant, ids) => {
      const own = await store.loadAll(tenant, ids)
      return own.length > 0 ? own : store.loadAll('tenant-1', ids)
    },
  }),
  'asks for the parts of a situation one after the other': (store) => ({
    ...store,
    situation: async (tenant, id, sent) => ({
      stored: await store.load(tenant, id),
      counters: await store.counters(tenant, id),
      receipt: sent && (await store.receipt(tenant, sent.caller, sent.key)),
    }),
  }),
  'finds the receipts of all callers in a situation': (store) => ({
    ...store,
    situation: (tenant, id, sent) =>
      store.situation(tenant, id, sent && { caller: 'front-officer', key: sent.key }),
  }),
  'knows no counters of a case that is not there': (store) => ({
    ...store,
    situation: async (tenant, id, sent) => {
      const situation = await store.situation(tenant, id, sent)
      return situation.stored === undefined ? { ...situation, counters: {} } : situation
    },
  }),
  'gives the cases of all processes': (store) => ({
    ...store,
    stored: (tenant, after, limit) => store.stored(tenant, after, limit),
  }),
  'leaves out other processes when it has counted to the limit': (store) => ({
    ...store,
    stored: async (tenant, after, limit, processes) =>
      (await store.stored(tenant, after, limit)).filter(
        ({ process }) => processes?.includes(process) ?? true,
      ),
  }),
}
