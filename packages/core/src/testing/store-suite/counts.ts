import { array, assert, asyncProperty, constantFrom, record, subarray } from 'fast-check'
import { compareText } from '../../store/compare-text.ts'
import { COUNTED_TRAITS } from '../../store/port.ts'
import type { CountsQuery, Store, Trait, ValueCount } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import { commitOf } from '../sample-commit.ts'
import type { CaseSample } from '../sample-commit.ts'
import type { Claim, Trial } from '../store-harness.ts'
import { allPages, seenBy, upTo } from './picture.ts'

const OPEN: Trait = { name: 'tag', value: 'open' }
const LATE: Trait = { name: 'tag', value: 'late' }

/** How many cases: of a question, and of every value of the counted traits. */
export const countClaims: readonly Claim[] = [
  {
    name: 'a question is counted as it is answered, and no further than asked',
    holds: async (trial) => isCountedAsAnswered(trial),
  },
  {
    name: 'counts give every value that some case has, by process and value, and only counted ones',
    holds: async ({ store }) => {
      const kinds = ['z', 'Ă', 'a', '😀', '\uFFFD'].map((value) => ({ name: 'state', value }))
      await keep(store, [
        sample('a', ['front'], ...kinds, { name: 'holds', value: 'z' }),
        { ...sample('b', ['front'], ...kinds.slice(0, 1)), process: 'other' },
        sample('c', ['front'], ...kinds.slice(0, 1)),
      ])
      const counted = ['a', 'z', 'Ă', '\uFFFD', '😀'].map((value) => count(value, value === 'z' ? 2 : 1))
      expectEqual(await countsOf(store, ['front'], 'state'), [count('z', 1, 'other'), ...counted], 'by state')
      for (const trait of COUNTED_TRAITS)
        if (trait !== 'state') expectEqual(await countsOf(store, ['front'], trait), [], `by ${trait}`)
    },
  },
  {
    name: 'a value that no case has any more is not told, and closing a case takes it out of those due',
    holds: async ({ store }) => {
      const due = (value: string) => ({ name: 'due', value })
      await keep(store, [
        sample('a', ['front'], OPEN, due('2026-03-01')),
        sample('b', ['front'], OPEN, due('none')),
      ])
      await keep(store, [
        changed('a', 1, [OPEN, due('2026-03-01')], [LATE, OPEN, due('2026-03-02')]),
        changed('b', 1, [OPEN, LATE, due('none')], []),
      ])
      expectEqual(await countsOf(store, ['front'], 'tag'), [count('late', 1), count('open', 1)], 'tags')
      expectEqual(await countsOf(store, ['front'], 'due'), [count('2026-03-02', 1)], 'due days')
      await keep(store, [changed('a', 2, [due('2026-03-02'), OPEN], [OPEN, OPEN])])
      expectEqual(await countsOf(store, ['front'], 'due'), [], 'none is due')
      expectEqual(await countsOf(store, ['front'], 'tag'), [count('late', 1), count('open', 1)], 'tags stay')
    },
  },
  {
    name: 'a case is counted once for whoever has several of its audiences, and for nobody else',
    holds: async ({ store }) => {
      await keep(store, [
        sample('a', ['front', 'council'], OPEN),
        sample('b', ['front'], OPEN),
        sample('c', ['council', 'front'], OPEN),
        sample('d', [], OPEN),
      ])
      await store.apply(commitOf({ tenant: 'tenant-2', cases: [sample('a', ['front', 'ward'], OPEN)] }))
      const open = async (...audiences: readonly string[]) =>
        (await countsOf(store, audiences, 'tag')).map(({ cases }) => cases)
      expectEqual(await open('front'), [3], 'the front')
      expectEqual(await open('council'), [2], 'the council')
      expectEqual(await open('council', 'front', 'front', 'unheard'), [3], 'both')
      expectEqual([await open('unheard'), await open('ward'), await open()], [[], [], []], 'nobody')
    },
  },
  {
    name: 'a case that is shown to others, or hidden from some, is counted for those who see it',
    holds: async ({ store }) => {
      await keep(store, [sample('a', ['front'], OPEN, LATE), sample('b', ['front', 'council'], OPEN)])
      await keep(store, [
        changed('a', 1, [LATE], [seenBy('council')]),
        changed('b', 1, [seenBy('front'), seenBy('council')], [seenBy('ward'), LATE]),
      ])
      const tags = async (audience: string) => countsOf(store, [audience], 'tag')
      expectEqual(await tags('front'), [count('open', 1)], 'the front')
      expectEqual(await tags('council'), [count('open', 1)], 'the council')
      expectEqual(await tags('ward'), [count('late', 1), count('open', 1)], 'the ward')
      await keep(store, [changed('b', 2, [seenBy('ward')], [])])
      expectEqual(await tags('ward'), [], 'nobody sees it')
    },
  },
  {
    name: 'counts are those of a recount, whatever has come and gone',
    holds: async ({ store }) => {
      let tries = 0
      const isRecount = async (commits: readonly (readonly Change[])[]) => {
        const tenant = `try-${(tries += 1)}`
        for (const changes of commits) await store.applyAll(await commitsFor(store, tenant, changes))
        for (const audiences of [['front'], ['council'], ['ward', 'front']])
          for (const trait of COUNTED_TRAITS) {
            const query = { tenant, audiences, trait }
            const all = await recounted(store, query)
            expectEqual(await store.counts(query), all, `${trait} of ${audiences.join()}`)
            for (const value of new Set(['unheard', ...all.map((row) => row.value)]))
              expectEqual(
                await store.counts({ ...query, value }),
                all.filter((row) => row.value === value),
                `${trait} ${value} of ${audiences.join()}`,
              )
          }
      }
      await assert(asyncProperty(array(array(change, { maxLength: 4 }), { maxLength: 6 }), isRecount), {
        numRuns: 40,
      })
    },
  },
]

async function isCountedAsAnswered({ store }: Trial): Promise<void> {
  await keep(store, [
    sample('a', ['front'], OPEN, LATE),
    sample('b', ['front'], OPEN),
    sample('c', ['council'], OPEN),
    sample('d', ['front', 'council'], OPEN),
    sample('e', ['front'], LATE),
  ])
  await store.apply(commitOf({ tenant: 'tenant-2', cases: [sample('theirs', ['front'], OPEN)] }))
  const unheard = { name: 'tag', value: 'unheard' }
  for (const audiences of [['front'], ['council'], ['council', 'front'], ['unheard'], []])
    for (const traits of [[], [OPEN], [LATE, OPEN], [unheard], [seenBy('front')]]) {
      const query = { tenant: 'tenant-1', audiences, traits }
      const found = await allPages(2, async (paging) => store.cases({ ...query, ...paging }))
      for (const most of upTo(6))
        expectEqual(await store.count(query, most), Math.min(found.length, most), `up to ${most}`)
    }
  expectEqual(
    await store.count({ tenant: 'tenant-3', audiences: ['front'], traits: [] }, 10),
    0,
    'an empty tenant',
  )
}

interface Change {
  readonly case: string
  readonly remove: readonly Trait[]
  readonly add: readonly Trait[]
}

const CASES = ['a', 'b', 'c'] as const
const TRAITS: readonly Trait[] = [
  ...['front', 'council', 'ward'].map(seenBy),
  ...['x', 'y'].map((value) => ({ name: 'state', value })),
  ...['none', '2026-03-01'].map((value) => ({ name: 'due', value })),
  OPEN,
  { name: 'area', value: 'ward-1' },
  { name: 'process', value: 'sample' },
  { name: 'holds', value: 'front' },
]

const change = record({
  case: constantFrom(...CASES),
  remove: subarray([...TRAITS]),
  add: subarray([...TRAITS]),
})

/** A commit for each change, on the revision its case has when the ones before are written. */
async function commitsFor(store: Store, tenant: string, changes: readonly Change[]) {
  const revisions = new Map<string, number>()
  for (const id of CASES) revisions.set(id, (await store.load(tenant, id))?.revision ?? 0)
  return changes.map(({ case: id, remove, add }) => {
    const expectedRevision = revisions.get(id) ?? 0
    revisions.set(id, expectedRevision + 1)
    const process = id === 'a' ? 'other' : 'sample'
    const rows = { add: { traits: add }, remove: { traits: remove } }
    return commitOf({ tenant, cases: [{ case: id, expectedRevision, process, ...rows }] })
  })
}

async function recounted(
  store: Store,
  { tenant, audiences, trait }: CountsQuery,
): Promise<readonly ValueCount[]> {
  const counts = new Map<string, ValueCount>()
  for (const id of CASES) {
    const { stored, index } = await store.inspect(tenant, id)
    const isSeen = index.traits.some(({ name, value }) => name === 'audience' && audiences.includes(value))
    for (const { value } of isSeen ? index.traits.filter(({ name }) => name === trait) : []) {
      const process = stored?.process ?? ''
      const key = `${process} ${value}`
      counts.set(key, { process, value, cases: (counts.get(key)?.cases ?? 0) + 1 })
    }
  }
  return [...counts.values()].toSorted(
    (a, b) => compareText(a.process, b.process) || compareText(a.value, b.value),
  )
}

function sample(id: string, audiences: readonly string[], ...traits: Trait[]): CaseSample {
  return { case: id, add: { traits: [...audiences.map(seenBy), ...traits] } }
}

function changed(
  id: string,
  expectedRevision: number,
  remove: readonly Trait[],
  add: readonly Trait[],
): CaseSample {
  return { case: id, expectedRevision, remove: { traits: remove }, add: { traits: add } }
}

function count(value: string, cases: number, process = 'sample'): ValueCount {
  return { process, value, cases }
}

async function keep(store: Store, cases: readonly CaseSample[]): Promise<void> {
  await store.apply(commitOf({ cases }))
}

async function countsOf(store: Store, audiences: readonly string[], trait: CountsQuery['trait']) {
  return store.counts({ tenant: 'tenant-1', audiences, trait })
}
