import type { CaseQuery, Store, Trait } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import { caseCommitOf, commitOf } from '../sample-commit.ts'
import type { CaseSample } from '../sample-commit.ts'
import type { Claim } from '../store-harness.ts'
import { allPages, seenBy, upTo } from './picture.ts'

const OPEN: Trait = { name: 'tag', value: 'open' }
const LATE: Trait = { name: 'tag', value: 'late' }

/** Which cases: by traits and audiences. */
export const caseQuestionClaims: readonly Claim[] = [
  {
    name: 'a case is found by every trait it has, and by none it has not',
    holds: async ({ store }) => {
      await keep(store, [caseWith('a', OPEN, LATE), caseWith('b', OPEN), caseWith('c', LATE), caseWith('d')])
      expectEqual(await found(store, { traits: [OPEN] }), ['a', 'b'], 'one trait')
      expectEqual(await found(store, { traits: [OPEN, LATE] }), ['a'], 'both traits')
      expectEqual(await found(store, { traits: [] }), ['a', 'b', 'c', 'd'], 'no trait asked for')
      expectEqual(
        await found(store, { traits: [{ name: 'open', value: 'tag' }] }),
        [],
        'name and value exchanged',
      )
      expectEqual(
        await found(store, { traits: [OPEN, { name: 'tag', value: 'unheard' }] }),
        [],
        'an unheard value',
      )
    },
  },
  {
    name: 'a trait that was removed finds nothing, and one removed and added at once finds still',
    holds: async ({ store }) => {
      await keep(store, [caseWith('a', OPEN, LATE), caseWith('b', OPEN, LATE)])
      const remove = { traits: [OPEN, LATE] }
      await keep(store, [{ case: 'a', expectedRevision: 1, remove, add: { traits: [LATE, LATE] } }])
      expectEqual(await found(store, { traits: [OPEN] }), ['b'], 'the removed one')
      expectEqual(await found(store, { traits: [LATE] }), ['a', 'b'], 'the one that came back')
      const { index } = await store.inspect('tenant-1', 'a')
      expectEqual(index.traits, [seenBy('front'), LATE], 'each row is there once')
    },
  },
  {
    name: 'removing a row that is not there, or adding one that is, changes nothing',
    holds: async ({ store }) => {
      await keep(store, [caseWith('a', OPEN)])
      const add = { traits: [OPEN], queue: [], texts: [] }
      await keep(store, [{ case: 'a', expectedRevision: 1, remove: { traits: [LATE] }, add }])
      const { index } = await store.inspect('tenant-1', 'a')
      expectEqual(index.traits, [seenBy('front'), OPEN], 'the traits are the same')
    },
  },
  {
    name: 'only cases with one of the audiences are told',
    holds: async ({ store }) => {
      await keep(store, [
        sample('a', 'front'),
        sample('b', 'council'),
        sample('c', 'front', 'council'),
        { case: 'd' },
      ])
      expectEqual(await found(store, { audiences: ['front'] }), ['a', 'c'], 'of the front')
      expectEqual(
        await found(store, { audiences: ['council', 'front'] }),
        ['a', 'b', 'c'],
        'of both, each once',
      )
      expectEqual(await found(store, { audiences: ['unheard'] }), [], 'of an unheard one')
      expectEqual(await found(store, { audiences: [] }), [], 'of nobody')
      expectEqual(
        await found(store, { audiences: ['council'], traits: [seenBy('front')] }),
        ['c'],
        'of both at once',
      )
    },
  },
  {
    name: 'whether a case may be seen depends on its audiences alone',
    holds: async ({ store }) => {
      await keep(store, [sample('a', 'front'), caseWith('b', OPEN)])
      const answers = [['front'], ['council', 'front'], ['council'], []].map(async (audiences) =>
        store.isVisible('tenant-1', 'a', audiences),
      )
      expectEqual(await Promise.all(answers), [true, true, false, false], 'a case of the front')
      expectEqual(await store.isVisible('tenant-1', 'unknown', ['front']), false, 'an unknown case')
      await keep(store, [{ case: 'a', expectedRevision: 1, remove: { traits: [seenBy('front')] } }])
      expectEqual(await store.isVisible('tenant-1', 'a', ['front']), false, 'an audience that was removed')
    },
  },
  {
    name: 'pages of cases, however small, give every case once in the order they were opened',
    holds: async ({ store }) => {
      const ids = ['g', 'c', 'a', 'f', 'e', 'b', 'd']
      await keep(
        store,
        ids.map((id, index) => (index % 2 === 0 ? caseWith(id, OPEN) : caseWith(id, OPEN, LATE))),
      )
      for (const limit of upTo(8)) {
        expectEqual(await found(store, { traits: [OPEN] }, limit), ids, `pages of ${limit}`)
        expectEqual(
          await found(store, { traits: [LATE, OPEN] }, limit),
          ['c', 'f', 'b'],
          `two traits by ${limit}`,
        )
        expectEqual(
          await found(store, { audiences: ['x', 'front'] }, limit),
          ids,
          `two audiences by ${limit}`,
        )
      }
    },
  },
  {
    name: 'a row tells of a case what was committed last',
    holds: async ({ store }) => {
      await keep(store, [caseWith('a', OPEN)])
      const later = { case: 'a', expectedRevision: 1, note: 'later', version: 2 }
      await keep(store, [later])
      const { rows } = await store.cases({
        tenant: 'tenant-1',
        audiences: ['front'],
        traits: [OPEN],
        limit: 10,
      })
      const { summary } = caseCommitOf(later)
      expectEqual(rows, [{ case: 'a', opened: 1, revision: 2, version: 2, summary }], 'the row')
    },
  },
  {
    name: 'children are told in the order they were opened, page by page',
    holds: async ({ store }) => {
      await keep(store, [
        { case: 'parent' },
        ...['z', 'm', 'a'].map((id) => ({ case: id, parent: 'parent' })),
      ])
      await keep(store, [
        { case: 'other', parent: 'z' },
        { case: 'b', parent: 'parent' },
      ])
      for (const limit of upTo(5)) {
        const rows = await allPages(limit, async (paging) => store.children('tenant-1', 'parent', paging))
        expectEqual(
          rows.map((row) => row.case),
          ['z', 'm', 'a', 'b'],
          `pages of ${limit}`,
        )
      }
      expectEqual(
        await store.children('tenant-1', 'a', { limit: 1 }),
        { rows: [] },
        'a case without children',
      )
    },
  },
]

function caseWith(id: string, ...traits: Trait[]): CaseSample {
  return { case: id, add: { traits: [seenBy('front'), ...traits] } }
}

function sample(id: string, ...audiences: string[]): CaseSample {
  return { case: id, add: { traits: audiences.map(seenBy) } }
}

async function keep(store: Store, cases: readonly CaseSample[]): Promise<void> {
  await store.apply(commitOf({ cases }))
}

async function found(store: Store, query: Partial<CaseQuery>, limit = 100): Promise<readonly string[]> {
  const asked = { tenant: 'tenant-1', audiences: ['front'], traits: [], ...query }
  const rows = await allPages(limit, async (paging) => store.cases({ ...asked, ...paging }))
  return rows.map((row) => row.case)
}
