import type { DeliveryRow, Effect } from '@civicflow/core'
import { type Break, withCommit } from './break.ts'

/** Stores that deliver wrongly, each under the sentence that says how. */
export const brokenDeliveries: Readonly<Record<string, Break>> = {
  'claims without a lease': (store) => ({
    ...store,
    claim: (tenant, holder, _ms, limit) => store.claim(tenant, holder, 0, limit),
  }),
  'claims others too': (store) => ({
    ...store,
    claim: (tenant, holder, ms, limit) => store.claim(tenant, holder, ms, limit),
  }),
  'lists pending deliveries to nobody': (store) => ({
    ...store,
    deliveries: (query) => store.deliveries({ audiences: [], ...query }),
  }),
  'counts no attempts': (store) => ({
    ...store,
    claim: async (...asked) => (await store.claim(...asked)).map((claim) => ({ ...claim, attempts: 1 })),
  }),
  'settles for anybody': (store) => {
    const holders = new Map<string, string>()
    return {
      ...store,
      claim: async (tenant, holder, ms, limit) => {
        const claims = await store.claim(tenant, holder, ms, limit)
        for (const { effect } of claims) holders.set(effect.id, holder)
        return claims
      },
      settle: async (tenant, _holder, settlements) => {
        const settled: string[] = []
        for (const one of settlements)
          settled.push(...(await store.settle(tenant, holders.get(one.effect) ?? '', [one])))
        return settled
      },
    }
  },
  'tries again at once': (store) => ({
    ...store,
    settle: (tenant, holder, settlements) =>
      store.settle(
        tenant,
        holder,
        settlements.map((one) => (one.as === 'retry' ? { ...one, afterMs: 0 } : one)),
      ),
  }),
  'forgets what went wrong': (store) => ({
    ...store,
    settle: (tenant, holder, settlements) =>
      store.settle(
        tenant,
        holder,
        settlements.map((one) => ('error' in one ? { ...one, error: '' } : one)),
      ),
  }),
  'withdraws nothing that is corrected': withCommit((commit) => ({
    ...commit,
    cases: commit.cases.map((part) => ({ ...part, effects: part.effects.map(withoutCorrects) })),
  })),
  'leaves dead what is corrected': withdrawingAllBut(({ status }) => status === 'dead'),
  'tries again what failed and is corrected': withdrawingAllBut(
    ({ status, error }) => status === 'pending' && error !== null,
  ),
  'gives to another what is corrected while a handler has it': withdrawingAllBut(
    ({ status, attempts, error }) => status === 'pending' && attempts > 0 && error === null,
  ),
  'forgets that what is corrected was delivered all the same': (store) => ({
    ...store,
    settle: async (tenant, holder, settlements) => {
      const rows = await Promise.all(settlements.map(async ({ effect }) => store.delivery(tenant, effect)))
      return store.settle(
        tenant,
        holder,
        settlements.filter((_, index) => rows[index]?.status !== 'withdrawn'),
      )
    },
  }),
  'follows what was handed to nobody': (store) => ({
    ...store,
    claim: async (...asked) =>
      (await store.claim(...asked)).map((claim) => ({
        ...claim,
        follows: claim.follows ?? claim.effect.corrects ?? null,
      })),
  }),
  'lists deliveries to everybody': (store) => ({
    ...store,
    deliveries: (query) => store.deliveries({ ...query, audiences: ['front', 'council'] }),
  }),
  'takes a decision twice': (store) => ({
    ...store,
    decideDelivery: async (...asked) => {
      await store.decideDelivery(...asked)
      return true
    },
  }),
  'does not tell which effects have a delivery': (store) => ({
    ...store,
    inspect: async (tenant, id) => ({ ...(await store.inspect(tenant, id)), deliveries: [] }),
  }),
  'gives a lease to everybody': (store) => ({ ...store, lease: () => true }),
  'lets anybody give a lease back': (store) => {
    const holders = new Map<string, string>()
    return {
      ...store,
      lease: async (tenant, name, holder, ms) => {
        const taken = await store.lease(tenant, name, holder, ms)
        if (taken) holders.set(`${tenant}/${name}`, holder)
        return taken
      },
      release: (tenant, name) => store.release(tenant, name, holders.get(`${tenant}/${name}`) ?? ''),
    }
  },
}

/** Does not withdraw what is so when it is corrected. */
function withdrawingAllBut(isKept: (row: DeliveryRow) => boolean): Break {
  return (store) => ({
    ...store,
    apply: async (commit, connection) => {
      const kept = new Set<string>()
      for (const { corrects } of commit.cases.flatMap(({ effects }) => effects)) {
        const row = corrects === undefined ? undefined : await store.delivery(commit.tenant, corrects)
        if (row !== undefined && isKept(row)) kept.add(row.effect.id)
      }
      const change = (effect: Effect) => (kept.has(effect.corrects ?? '') ? withoutCorrects(effect) : effect)
      const cases = commit.cases.map((part) => ({ ...part, effects: part.effects.map(change) }))
      return store.apply({ ...commit, cases }, connection)
    },
  })
}

function withoutCorrects({ corrects: _corrects, ...effect }: Effect): Effect {
  return effect
}
