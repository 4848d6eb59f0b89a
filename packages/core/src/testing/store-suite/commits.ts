import type { Store } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import { caseCommitOf, commitOf, receiptOf } from '../sample-commit.ts'
import type { CaseSample } from '../sample-commit.ts'
import type { Claim } from '../store-harness.ts'
import { namesOf, pictureOf, seenBy } from './picture.ts'

const FULL: CaseSample = {
  entries: 2,
  note: 'Họp tổ dân phố',
  parent: 'campaign-1',
  add: {
    traits: [seenBy('front'), { name: 'tag', value: 'open' }],
    queue: [{ list: 'due:front', day: '2026-03-01', item: 'notice' }],
    texts: [{ revision: 1, words: 'hop to dan pho' }],
  },
  effects: ['invitation', 'minutes'],
}

/** Whole or not at all, and one of those who expect the same revision. */
export const commitClaims: readonly Claim[] = [
  {
    name: 'a commit is kept as it was made',
    holds: async ({ store }) => {
      const sample = caseCommitOf(FULL)
      const outcome = await store.apply(
        commitOf({ cases: [FULL], counters: [{ case: 'case-1', add: { replies: 2 } }] }),
      )
      expectEqual(outcome, { outcome: 'committed', positions: [1, 2] }, 'the outcome gives the positions')
      const { stored, ...kept } = await store.inspect('tenant-1', 'case-1')
      const { effects, state, summary, process, version } = sample
      expectEqual(
        kept,
        {
          index: sample.index.add,
          counters: { replies: 2 },
          effects,
          deliveries: effects.map(({ id }) => id),
        },
        'rows are as committed',
      )
      const last = sample.entries.at(-1)
      const told = { state, summary, process, version, head: last?.hash, recordedAt: last?.recordedAt }
      const place = { case: 'case-1', opened: 1, revision: 2, parent: 'campaign-1' }
      expectEqual(stored, { ...told, ...place }, 'the case is as committed')
      expectEqual(await store.load('tenant-1', 'case-1'), stored, 'loading gives what inspecting gives')
      const entries = sample.entries.map((entry, index) => ({ position: index + 1, entry }))
      expectEqual(await store.entries('tenant-1', 'case-1'), entries, 'entries are as committed')
      expectEqual(await store.entries('tenant-1', 'case-1', 1), entries.slice(1), 'entries after a revision')
    },
  },
  {
    name: 'a later commit replaces state and summary and keeps the entries, the place and the parent',
    holds: async ({ store }) => {
      await store.apply(commitOf({ cases: [FULL] }))
      const later = { expectedRevision: 2, note: 'later', version: 2, parent: 'another' }
      await store.apply(commitOf({ cases: [later] }))
      const stored = await store.load('tenant-1', 'case-1')
      const { state, summary, entries } = caseCommitOf(later)
      const place = { opened: 1, revision: 3, version: 2, parent: 'campaign-1', head: entries[0]?.hash }
      const expected = { ...stored, ...place, state, summary }
      expectEqual(stored, expected, 'the case stands as the later commit says')
      const names = namesOf(await store.entries('tenant-1', 'case-1'))
      expectEqual(names, ['case-1@1', 'case-1@2', 'case-1@3'], 'no entry is lost')
    },
  },
  {
    name: 'a commit of several cases is written whole',
    holds: async ({ store }) => {
      await store.apply(commitOf({ cases: [{ case: 'parent' }] }))
      const parent = { case: 'parent', expectedRevision: 1 }
      const children = [
        { case: 'child-1', parent: 'parent' },
        { case: 'child-2', parent: 'parent', entries: 2 },
      ]
      const outcome = await store.apply(commitOf({ cases: [parent, ...children] }))
      expectEqual(outcome, { outcome: 'committed', positions: [2, 3, 4, 5] }, 'positions follow the commit')
      const { entries } = await store.changes('tenant-1', 0, 10)
      const expected = ['parent@1', 'parent@2', 'child-1@1', 'child-2@1', 'child-2@2']
      expectEqual(namesOf(entries), expected, 'every entry is there')
    },
  },
  {
    name: 'a commit with one conflicting case writes nothing of any',
    holds: async ({ store }) => {
      await store.apply(commitOf({ cases: [FULL], counters: [{ case: 'case-1', add: { replies: 1 } }] }))
      await expectNothingWritten(store, [
        { case: 'case-2' },
        { ...FULL, expectedRevision: 1 },
        { case: 'case-3' },
      ])
      await expectNothingWritten(store, [{ ...FULL, expectedRevision: 1 }, { case: 'case-2' }])
      await expectNothingWritten(store, [
        { case: 'case-2' },
        { ...FULL, case: 'case-3', expectedRevision: 3 },
      ])
    },
  },
  {
    name: 'a conflict names the case and the revision it is at',
    holds: async ({ store }) => {
      await store.apply(commitOf({ cases: [{ entries: 3 }] }))
      const behind = await store.apply(commitOf({ cases: [{ case: 'case-2' }, { expectedRevision: 2 }] }))
      expectEqual(behind, { outcome: 'conflict', case: 'case-1', revision: 3 }, 'a commit that is behind')
      const again = await store.apply(commitOf())
      expectEqual(again, { outcome: 'conflict', case: 'case-1', revision: 3 }, 'a case that is there already')
      const unknown = await store.apply(commitOf({ cases: [{ case: 'case-2', expectedRevision: 1 }] }))
      expectEqual(unknown, { outcome: 'conflict', case: 'case-2', revision: 0 }, 'a case that is not there')
    },
  },
  {
    name: 'of commits that expect the same revision exactly one succeeds',
    holds: async ({ store, another }) => {
      await store.apply(commitOf())
      const handles = [store, await another(), await another(), await another()]
      for (const expectedRevision of [1, 2, 3, 4, 5]) {
        const attempts = handles.map(async (handle, writer) =>
          handle.apply(commitOf({ cases: [{ expectedRevision, note: `writer ${writer}` }] })),
        )
        const outcomes = (await Promise.all(attempts)).map(({ outcome }) => outcome).toSorted()
        expectEqual(outcomes, ['committed', 'conflict', 'conflict', 'conflict'], 'one commit, else conflicts')
      }
      expectEqual((await store.load('tenant-1', 'case-1'))?.revision, 6, 'each round added one entry')
    },
  },
  {
    name: 'writers that try again after a conflict lose no update',
    holds: async ({ store, another }) => {
      await store.apply(commitOf())
      const handles = [store, await another(), await another()]
      await Promise.all(handles.map(async (handle) => addTenEntries(handle)))
      expectEqual((await store.load('tenant-1', 'case-1'))?.revision, 31, 'ten entries of each writer')
      expectEqual(await store.counters('tenant-1', 'case-1'), { added: 30 }, 'the counter agrees')
    },
  },
]

async function expectNothingWritten(store: Store, cases: readonly CaseSample[]): Promise<void> {
  const picture = async () =>
    pictureOf(store, 'tenant-1', ['case-1', 'case-2', 'case-3', 'campaign-1'], ['key-1'])
  const before = await picture()
  const counters = [
    { case: 'case-1', add: { replies: 1 } },
    { case: 'campaign-1', add: { petitions: 1 } },
  ]
  const commit = commitOf({ cases, counters, receipt: receiptOf({ case: 'case-2' }) })
  const { outcome } = await store.apply(commit)
  expectEqual(outcome, 'conflict', 'the commit conflicts')
  expectEqual(await picture(), before, 'nothing of it was written')
}

async function addTenEntries(store: Store): Promise<void> {
  let added = 0
  while (added < 10) {
    const expectedRevision = (await store.load('tenant-1', 'case-1'))?.revision ?? 0
    const counters = [{ case: 'case-1', add: { added: 1 } }]
    const { outcome } = await store.apply(commitOf({ cases: [{ expectedRevision }], counters }))
    if (outcome === 'committed') added += 1
  }
}
