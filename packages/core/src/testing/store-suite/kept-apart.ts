import { CallerError, StoreError } from '../../errors.ts'
import type { Checkpoint, Store } from '../../store/port.ts'
import { expectEqual, expectThat, expectThrown } from '../expect.ts'
import { commitOf, receiptOf } from '../sample-commit.ts'
import type { Claim } from '../store-harness.ts'
import { pictureOf, seenBy } from './picture.ts'

/** A part with rows of every kind; new each time, because a claim spoils it. */
const everything = () => ({
  parent: 'campaign-1',
  add: {
    traits: [seenBy('front'), { name: 'tag', value: 'open' }],
    queue: [{ list: 'due:front', day: '2026-03-01', item: 'notice' }],
    texts: [{ revision: 1, words: 'sua duong' }],
  },
  effects: ['invitation'],
})

/** Tenants, counters, checkpoints, and copies that nobody else can change. */
export const keptApartClaims: readonly Claim[] = [
  {
    name: "another tenant's case answers like an unknown one",
    holds: async ({ store }) => {
      const counters = [{ case: 'case-1', add: { replies: 1 } }]
      await store.apply(commitOf({ cases: [everything()], counters, receipt: receiptOf() }))
      await store.keepCheckpoint(checkpoint('tenant-1', 1))
      await store.apply(commitOf({ tenant: 'tenant-2', cases: [{ case: 'own', add: everything().add }] }))
      const answers = async (id: string) => answersAbout(store, 'tenant-2', id)
      expectEqual(await answers('case-1'), await answers('unknown'), 'in a tenant with other cases')
      const empty = async (id: string) => answersAbout(store, 'tenant-3', id)
      expectEqual(await empty('case-1'), await empty('unknown'), 'in a tenant without cases')
      const told = await everythingTold(store, 'tenant-2')
      expectThat(!JSON.stringify(told).includes('case-1'), 'no question of one tenant tells of another')
      expectEqual([told.counted, told.counts[0]?.cases], [1, 1], 'nor is any counted with its own')
      expectEqual(told.checkpoints, [], 'nor are its checkpoints told')
    },
  },
  {
    name: 'tenants may use the same case ids for different cases',
    holds: async ({ store }) => {
      await store.apply(
        commitOf({ cases: [{ note: 'first' }], counters: [{ case: 'case-1', add: { a: 1 } }] }),
      )
      await store.apply(commitOf({ tenant: 'tenant-2', cases: [{ note: 'second', entries: 2 }] }))
      const titles = ['tenant-1', 'tenant-2'].map(
        async (tenant) => (await store.load(tenant, 'case-1'))?.summary.title,
      )
      expectEqual(await Promise.all(titles), ['first', 'second'], 'each has its own')
      expectEqual(await store.counters('tenant-2', 'case-1'), {}, 'and its own counters')
    },
  },
  {
    name: 'counters add up, for a case that is there and for one that is not, and 0 is not told',
    holds: async ({ store }) => {
      const add = async (figures: Readonly<Record<string, number>>, id = 'case-1') =>
        store.apply(commitOf({ cases: [], counters: [{ case: id, add: figures }] }))
      await store.apply(commitOf())
      await add({ petitions: 2, answered: 1 })
      await add({ petitions: 3, answered: -1, 'số đơn': 4 })
      await add({ petitions: 1 }, 'not-opened-yet')
      expectEqual(await store.counters('tenant-1', 'case-1'), { petitions: 5, 'số đơn': 4 }, 'a case')
      expectEqual(await store.counters('tenant-1', 'not-opened-yet'), { petitions: 1 }, 'a case not there')
      expectEqual((await store.load('tenant-1', 'case-1'))?.revision, 1, 'the revision is not touched')
      expectEqual(await store.position('tenant-1'), 1, 'no position is used')
    },
  },
  {
    name: 'a case may change and be counted for in the same commit, several times',
    holds: async ({ store }) => {
      const counters = [
        { case: 'case-1', add: { replies: 1 } },
        { case: 'case-1', add: { replies: 1, views: 2 } },
      ]
      await store.apply(commitOf({ counters }))
      expectEqual(await store.counters('tenant-1', 'case-1'), { replies: 2, views: 2 }, 'the sum')
    },
  },
  {
    name: 'effects stay in the order they were committed',
    holds: async ({ store }) => {
      await store.apply(commitOf({ cases: [{ effects: ['z', 'a', 'm'] }] }))
      await store.apply(commitOf({ cases: [{ expectedRevision: 1, effects: ['b'] }] }))
      const { effects } = await store.inspect('tenant-1', 'case-1')
      expectEqual(
        effects.map(({ message }) => message),
        ['z', 'a', 'm', 'b'],
        'messages',
      )
    },
  },
  {
    name: 'checkpoints are kept in order, and one that is not the next is not kept',
    holds: async ({ store }) => {
      const [first, second] = [checkpoint('tenant-1', 1), checkpoint('tenant-1', 2)]
      await expectNotKept(store, second)
      await store.keepCheckpoint(first)
      await expectNotKept(store, first)
      await store.keepCheckpoint(second)
      await store.keepCheckpoint(checkpoint('tenant-2', 1))
      expectEqual(await store.checkpoints('tenant-1'), [first, second], 'both, in order')
      expectEqual(await store.checkpoints('tenant-3'), [], 'none')
    },
  },
  {
    name: 'changing what was handed in or out does not change the store',
    holds: async ({ store }) => {
      const counters = [{ case: 'case-1', add: { replies: 1 } }]
      const commit = commitOf({ cases: [everything()], counters, receipt: receiptOf() })
      const kept = checkpoint('tenant-1', 1)
      await store.apply(commit)
      await store.keepCheckpoint(kept)
      const told = async () => [
        await everythingTold(store, 'tenant-1'),
        await answersAbout(store, 'tenant-1', 'case-1'),
        await pictureOf(store, 'tenant-1', ['case-1'], ['key-1']),
      ]
      const before = JSON.stringify(await told())
      for (const value of [commit, kept, await told()]) spoil(value)
      expectEqual(JSON.stringify(await told()), before, 'the store tells the same')
    },
  },
  {
    name: 'a store that was used rightly finds nothing wrong with its own structures',
    holds: async ({ store }) => {
      expectEqual(await store.check(), [], 'before the first commit')
      await store.apply(commitOf({ cases: [everything(), { case: 'case-2', add: everything().add }] }))
      await store.apply(commitOf({ cases: [{ expectedRevision: 1, remove: everything().add }] }))
      expectEqual(await store.check(), [], 'after rows came and went')
    },
  },
  {
    name: 'a text that is no cursor is the fault of the caller',
    holds: async ({ store }) => {
      const paging = { tenant: 'tenant-1', limit: 1, after: 'no cursor' }
      const calls = [
        async () => store.cases({ ...paging, audiences: ['front'], traits: [] }),
        async () => store.search({ ...paging, audiences: ['front'], words: ['a'] }),
        async () => store.queue({ ...paging, lists: ['due:front'] }),
        async () => store.children('tenant-1', 'case-1', paging),
      ]
      for (const call of calls) {
        const thrown = await expectThrown(call, 'a wrong cursor')
        expectThat(
          thrown instanceof CallerError && thrown.code === 'invalid-argument',
          'CallerError invalid-argument',
        )
      }
    },
  },
]

async function answersAbout(store: Store, tenant: string, id: string) {
  return {
    loaded: (await store.load(tenant, id)) ?? null,
    among: await store.loadAll(tenant, [id]),
    situation: await store.situation(tenant, id, { caller: 'front-officer', key: 'key-1' }),
    entries: await store.entries(tenant, id),
    isVisible: await store.isVisible(tenant, id, ['front']),
    counters: await store.counters(tenant, id),
    children: await store.children(tenant, id, { limit: 10 }),
    inspected: await store.inspect(tenant, id),
    receipt: (await store.receipt(tenant, 'front-officer', 'key-1')) ?? null,
  }
}

async function everythingTold(store: Store, tenant: string) {
  return {
    cases: await store.cases({ tenant, audiences: ['front'], traits: [], limit: 10 }),
    counted: await store.count({ tenant, audiences: ['front'], traits: [] }, 10),
    counts: await store.counts({ tenant, audiences: ['front'], trait: 'tag' }),
    queue: await store.queue({ tenant, lists: ['due:front'], limit: 10 }),
    found: await store.search({ tenant, audiences: ['front'], words: ['sua'], limit: 10 }),
    children: await store.children(tenant, 'campaign-1', { limit: 10 }),
    ids: await store.caseIds(tenant, 0, 10),
    changes: await store.changes(tenant, 0, 10),
    checkpoints: await store.checkpoints(tenant),
  }
}

function checkpoint(tenant: string, number: number): Checkpoint {
  const previous = number === 1 ? '' : `root-${number - 1}`
  const leaves = [{ case: 'case-1', revision: number, head: `head-${number}` }]
  const takenAt = `2026-01-0${number}T00:00:00.000Z`
  return { tenant, number, position: number, takenAt, previous, leaves, root: `root-${number}` }
}

async function expectNotKept(store: Store, kept: Checkpoint): Promise<void> {
  const thrown = await expectThrown(
    async () => store.keepCheckpoint(kept),
    'a checkpoint that is not the next',
  )
  expectThat(thrown instanceof StoreError && thrown.outcome === 'not-committed', 'StoreError not-committed')
}

/** Changes every part of a value that lets itself be changed. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const part of Object.values(value)) spoil(part)
  Reflect.set(value, 'spoilt', true)
  for (const name of Object.keys(value)) Reflect.set(value, name, 'spoilt')
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0
}
