import { plain, withIndex, withTexts, withoutRows } from './break.ts'
import type { Break } from './break.ts'

/** Stores that find the wrong cases. */
export const brokenQuestions: Readonly<Record<string, Break>> = {
  'loses the removal of traits': withIndex((rows) => ({ ...rows, traits: [] })),
  'loses the removal of queue rows': withIndex((rows) => ({ ...rows, queue: [] })),
  'loses the removal of texts': withIndex((rows) => ({ ...rows, texts: [] })),
  'removes after it has added': (store) => ({
    ...store,
    apply: async (commit) => {
      const cases = commit.cases.map(({ index, ...part }) => {
        const isRemoved = ({ name, value }: { name: string; value: string }) =>
          index.remove.traits.some((trait) => trait.name === name && trait.value === value)
        const traits = index.add.traits.filter((trait) => !isRemoved(trait))
        return { ...part, index: { ...index, add: { ...index.add, traits } } }
      })
      return store.apply({ ...commit, cases })
    },
  }),
  'finds a case by any of the traits': (store) => ({
    ...store,
    cases: (query) => store.cases({ ...query, traits: query.traits.slice(0, 1) }),
  }),
  'asks for every audience instead of one': (store) => ({
    ...store,
    cases: (query) => {
      const audiences = query.audiences.map((value) => ({ name: 'audience', value }))
      return store.cases({ ...query, traits: [...query.traits, ...audiences] })
    },
  }),
  'searches without looking at audiences': (store) => ({
    ...store,
    search: (query) => store.search({ ...query, audiences: ['front', 'council', 'ward'] }),
  }),
  'finds whole words only': (store) => ({
    ...store,
    apply: (commit) => store.apply(withTexts(commit, (words) => words)),
    search: async (query) => {
      const page = await store.search(query)
      const rows = []
      for (const row of page.rows) {
        const { index } = await store.inspect(query.tenant, row.case)
        const inTexts = index.texts.map(({ words }) => words.split(' '))
        if (inTexts.some((text) => query.words.every((word) => text.includes(word)))) rows.push(row)
      }
      return { ...page, rows }
    },
  }),
  'takes signs for spaces': (store) => ({
    ...store,
    apply: (commit) => store.apply(withTexts(commit, (words) => words.replaceAll(/[^\p{L}\p{N} ]/gu, ' '))),
  }),
  'knows letters without marks only': (store) => ({
    ...store,
    apply: (commit) => store.apply(withTexts(commit, plain)),
    search: (query) => store.search({ ...query, words: query.words.map(plain) }),
  }),
  'leaves out the first day': (store) => ({
    ...store,
    queue: async (query) => withoutRows(await store.queue(query), ({ day }) => day === query.from),
  }),
  'leaves out the last day': (store) => ({
    ...store,
    queue: async (query) => withoutRows(await store.queue(query), ({ day }) => day === query.to),
  }),
  'orders a queue by item before case': (store) => ({
    ...store,
    queue: async (query) => {
      const page = await store.queue(query)
      return { ...page, rows: page.rows.toSorted((a, b) => byText(a.day + a.item, b.day + b.item)) }
    },
  }),
  'tells a row of a queue once for every list': (store) => ({
    ...store,
    queue: async (query) => {
      const pages = await Promise.all(
        query.lists.map(async (list) => store.queue({ ...query, lists: [list] })),
      )
      const rows = pages.flatMap((page) => page.rows).toSorted((a, b) => byText(a.day, b.day))
      return { rows: rows.slice(0, query.limit), ...(pages[0]?.next && { next: pages[0].next }) }
    },
  }),
  'repeats the last row of a page on the next': (store) => ({
    ...store,
    cases: async (query) => {
      const page = await store.cases(query)
      return page.next === undefined ? page : { ...page, next: String(Number(page.next) - 1) }
    },
  }),
  'skips a row between pages': (store) => ({
    ...store,
    search: async (query) => {
      const page = await store.search(query)
      return page.next === undefined ? page : { ...page, next: String(Number(page.next) + 1) }
    },
  }),
  'says that there is more when there is not': (store) => ({
    ...store,
    children: async (tenant, id, paging) => ({ next: '1000', ...(await store.children(tenant, id, paging)) }),
  }),
  'finds fault with itself': (store) => ({ ...store, check: () => ['a page is damaged'] }),
  'takes any text for a cursor': (store) => ({
    ...store,
    queue: ({ tenant, lists, limit }) => store.queue({ tenant, lists, limit }),
  }),
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1
}
