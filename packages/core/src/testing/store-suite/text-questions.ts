import type { Store, TextQuery } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import { commitOf } from '../sample-commit.ts'
import type { CaseSample } from '../sample-commit.ts'
import type { Claim } from '../store-harness.ts'
import { allPages, seenBy, upTo } from './picture.ts'

/** Which cases have words; the words were folded before they came. */
export const textQuestionClaims: readonly Claim[] = [
  {
    name: 'a case is found by the beginning of any word of its texts',
    holds: async ({ store }) => {
      await keep(store, [text('a', 'sua duong lang'), text('b', 'duongthi'), text('c', 'den duon')])
      expectEqual(
        await found(store, ['duong']),
        ['a', 'b'],
        'a whole word, and the beginning of a longer one',
      )
      expectEqual(await found(store, ['duon']), ['a', 'b', 'c'], 'the beginning')
      expectEqual(await found(store, ['d']), ['a', 'b', 'c'], 'one letter')
      expectEqual(await found(store, ['uong']), [], 'not the end of a word')
      expectEqual(await found(store, ['duonglang']), [], 'not two words run together')
    },
  },
  {
    name: 'all words must stand in the same text, in whatever order',
    holds: async ({ store }) => {
      await keep(store, [text('a', 'sua duong', 'den lang'), text('b', 'lang sua duong'), text('c', 'sua')])
      expectEqual(await found(store, ['sua', 'lang']), ['b'], 'not from two texts of a case')
      expectEqual(await found(store, ['du', 's']), ['a', 'b'], 'in another order')
      expectEqual(await found(store, ['sua', 'sua']), ['a', 'b', 'c'], 'the same word twice')
    },
  },
  {
    name: 'words are taken as they are, whatever signs they hold',
    holds: async ({ store }) => {
      const words = [
        '72/2025',
        'c++',
        '"nhay"',
        "o'brien",
        '(bis)',
        'a*b',
        'not',
        'x:y',
        'ngo-12',
        '^mu',
        '{lap}',
        '일',
      ]
      await keep(
        store,
        words.map((word, index) => text(`case-${index}`, `truoc ${word} sau`)),
      )
      for (const [index, word] of words.entries()) {
        expectEqual(await found(store, [word]), [`case-${index}`], `the word ${word}`)
        expectEqual(await found(store, ['sau', word, 'truoc']), [`case-${index}`], `${word} among others`)
      }
      expectEqual(await found(store, ['2025']), [], 'a sign does not part words')
      expectEqual(await found(store, ['72']), ['case-0'], 'the beginning up to a sign')
      expectEqual(await found(store, ['72/']), ['case-0'], 'the beginning with a sign')
      expectEqual(await found(store, ['*']), [], 'a sign alone is a word like others')
    },
  },
  {
    name: 'letters of every script are told apart',
    holds: async ({ store }) => {
      await keep(store, [text('a', 'ђорђе 😀x'), text('b', 'đê o'), text('c', '漢字 ﬁn straße ó')])
      const answers = ['ђор', '😀', 'đ', 'ó', 'o', '漢', 'ﬁ', 'straß', 'strass', 'd', 'fi'].map(
        async (word) => [word, ...(await found(store, [word]))],
      )
      const expected = [
        ['ђор', 'a'],
        ['😀', 'a'],
        ['đ', 'b'],
        ['ó', 'c'],
        ['o', 'b'],
        ['漢', 'c'],
        ['ﬁ', 'c'],
        ['straß', 'c'],
        ['strass'],
        ['d'],
        ['fi'],
      ]
      expectEqual(await Promise.all(answers), expected, 'each word finds its case alone')
    },
  },
  {
    name: 'a text that was removed is not found, and the others of its case are',
    holds: async ({ store }) => {
      await keep(store, [text('a', 'sua duong', 'den lang'), text('b', 'sua cau')])
      const remove = {
        texts: [
          { revision: 1, words: 'sua duong' },
          { revision: 2, words: 'den lang' },
        ],
      }
      await keep(store, [{ case: 'a', expectedRevision: 1, remove }])
      expectEqual(await found(store, ['duong']), [], 'the removed text')
      expectEqual(await found(store, ['sua']), ['b'], 'a word that another case has too')
      expectEqual(await found(store, ['den']), ['a'], 'the text of another revision stays')
      const { index } = await store.inspect('tenant-1', 'a')
      expectEqual(index.texts, [{ revision: 1, words: 'den lang' }], 'what is kept')
    },
  },
  {
    name: 'texts that take the place of others, in several cases at once, are found by their own words alone',
    holds: async ({ store }) => {
      const ids = ['a', 'b', 'c']
      await keep(store, [text('a', 'sua duong'), text('b', 'sua duong', 'den'), text('c', 'sua duong')])
      const [remove, add] = ['sua duong', 'duong lang'].map((words) => ({ texts: [{ revision: 1, words }] }))
      await keep(
        store,
        ids.map((id) => ({ case: id, expectedRevision: 1, remove: remove ?? {}, add: add ?? {} })),
      )
      expectEqual(await found(store, ['duong']), ids, 'a word of both')
      expectEqual(await found(store, ['lang']), ids, 'a word of the new ones')
      expectEqual(await found(store, ['sua']), [], 'a word of the old ones')
      expectEqual(await store.check(), [], 'the store’s own structures')
    },
  },
  {
    name: 'only texts of cases with one of the audiences are found',
    holds: async ({ store }) => {
      const councils = {
        case: 'b',
        add: { traits: [seenBy('council')], texts: [{ revision: 1, words: 'cau' }] },
      }
      await keep(store, [text('a', 'cau'), councils, { ...text('c', 'cau'), case: 'c' }])
      expectEqual(await found(store, ['cau']), ['a', 'c'], 'of the front')
      expectEqual(await found(store, ['cau'], { audiences: ['council'] }), ['b'], 'of the council')
      expectEqual(
        await found(store, ['cau'], { audiences: ['council', 'front'] }),
        ['a', 'b', 'c'],
        'of both',
      )
      expectEqual(await found(store, ['cau'], { audiences: [] }), [], 'of nobody')
    },
  },
  {
    name: 'pages of found texts, however small, give every case once in the order they were opened',
    holds: async ({ store }) => {
      const ids = ['f', 'b', 'd', 'a', 'e', 'c']
      await keep(
        store,
        ids.map((id) => text(id, 'sua duong', 'sua cau', 'den')),
      )
      await keep(store, [
        { case: 'f', expectedRevision: 1, add: { texts: [{ revision: 2, words: 'sua nha' }] } },
      ])
      for (const limit of upTo(7))
        expectEqual(await found(store, ['sua'], {}, limit), ids, `pages of ${limit}`)
    },
  },
]

function text(id: string, ...texts: string[]): CaseSample {
  const rows = texts.map((words) => ({ revision: 1, words }))
  return { case: id, add: { traits: [seenBy('front')], texts: rows } }
}

async function keep(store: Store, cases: readonly CaseSample[]): Promise<void> {
  await store.apply(commitOf({ cases }))
}

async function found(
  store: Store,
  words: readonly string[],
  query: Partial<TextQuery> = {},
  limit = 100,
): Promise<readonly string[]> {
  const asked = { tenant: 'tenant-1', audiences: ['front'], words, ...query }
  const rows = await allPages(limit, async (paging) => store.search({ ...asked, ...paging }))
  return rows.map((row) => row.case)
}
