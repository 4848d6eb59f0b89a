import type { Trait, ValueCount } from '@civicflow/core'
import type { Break } from './break.ts'

/** Stores that count wrongly, each under the sentence that says how. */
export const brokenCounts: Readonly<Record<string, Break>> = {
  'counts further than it is asked to': (store) => ({
    ...store,
    count: (query) => store.count(query, 1000),
  }),
  'counts cases by any of the traits': (store) => ({
    ...store,
    count: (query, most) => store.count({ ...query, traits: query.traits.slice(0, 1) }, most),
  }),
  'counts a case for each audience of who asks': (store) => ({
    ...store,
    count: async (query, most) => {
      let sum = 0
      for (const audience of query.audiences)
        sum += await store.count({ ...query, audiences: [audience] }, most)
      return Math.min(sum, most)
    },
  }),
  'adds up the counts of audiences': (store) => ({
    ...store,
    counts: async (query) => {
      const added = new Map<string, ValueCount>()
      for (const audience of new Set(query.audiences))
        for (const row of await store.counts({ ...query, audiences: [audience] })) {
          const key = `${row.process} ${row.value}`
          added.set(key, { ...row, cases: row.cases + (added.get(key)?.cases ?? 0) })
        }
      return [...added.values()]
    },
  }),
  'counts every value, whichever is asked for': (store) => ({
    ...store,
    counts: ({ value: _asked, ...query }) => store.counts(query),
  }),
  'counts by every trait there is': (store) => ({
    ...store,
    counts: async (query) => {
      const page = await store.cases({ ...query, traits: [], limit: 1000 })
      const known = await store.counts(query)
      return known.length === 0 && page.rows.length > 0
        ? [{ process: 'sample', value: 'none', cases: page.rows.length }]
        : known
    },
  }),
  'tells of values that no case has any more': (store) => {
    const told = new Set<string>()
    return {
      ...store,
      counts: async (query) => {
        const known = await store.counts(query)
        const asked = JSON.stringify([query.tenant, query.audiences, query.trait])
        const gone = told.has(asked) && known.length === 0
        if (known.length > 0) told.add(asked)
        return gone ? [{ process: 'sample', value: 'none', cases: 0 }] : known
      },
    }
  },
  'orders counts by the units of UTF-16': (store) => ({
    ...store,
    counts: async (query) => {
      const known = await store.counts(query)
      return known.toSorted((a, b) => (a.process + a.value < b.process + b.value ? -1 : 1))
    },
  }),
  'orders counts by value before process': (store) => ({
    ...store,
    counts: async (query) => {
      const known = await store.counts(query)
      return known.toSorted((a, b) => Number(a.process !== 'sample') - Number(b.process !== 'sample'))
    },
  }),
  'counts a case for those who saw it first': countedForTheFirst(),
}

/** Counts cases under the audiences they were opened with. */
function countedForTheFirst(): Break {
  return (store) => {
    const first = new Map<string, readonly string[]>()
    return {
      ...store,
      apply: async (commit) => {
        for (const { case: id, expectedRevision, index } of commit.cases)
          if (expectedRevision === 0) first.set(id, audiencesIn(index.add.traits))
        return store.apply(commit)
      },
      counts: async (query) => {
        const moved = [...first].filter(([, seen]) =>
          seen.some((audience) => query.audiences.includes(audience)),
        )
        const known = await store.counts(query)
        return moved.length > 0 ? known : []
      },
    }
  }
}

function audiencesIn(traits: readonly Trait[]): readonly string[] {
  return traits.flatMap(({ name, value }) => (name === 'audience' ? [value] : []))
}
