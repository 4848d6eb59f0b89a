import { accepted, createEngine, developmentKeys, memoryStore } from '@civicflow/core'
import type { Awaitable, Commit, Store } from '@civicflow/core'
import { commitOf } from '@civicflow/core/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { matter } from '../../../core/src/testing/hearing/matter.ts'
import { call, clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { workplace } from './harness.ts'

// Whatever a text says, it is data: the store answers as the one in memory, which knows no SQL.

const place = await workplace()
afterAll(place.remove)

const TEXTS: Readonly<Record<string, string>> = {
  'the end of a statement': `'; drop table civicflow.cases; --`,
  'the end of a quoted name': `"; delete from "civicflow".entries; --`,
  'a condition that always holds': `x' or '1'='1`,
  'another statement': `1); select pg_sleep(10); --`,
  'a backslash before a quote': `\\'; drop table civicflow.cases; --`,
  'dollar quotes': `$$; drop table civicflow.cases; $$ $1 $tag$ $tag$`,
  'an array': `{1,2,"NULL"}`,
  'an array that does not end': `{"a`,
  'NULL as a word': 'NULL',
  'the language of tsquery': `a & !b | (c <-> d):*AB 'e' \\`,
  'signs of LIKE': `%_\\%`,
  'JSON that ends a value': `"},{"id":"x","sign":1}`,
  'a format': `%s %I %L {0} \${x} :name ?`,
  'a line': `a\nb\r\tc -- d /* e */`,
  NUL: 'a\0b\0',
  'the sign by which NUL is written': 'a\u0001b\u00010\u00011\u0001d800',
  'half a sign': '\ud800 a\udfffb',
  'marks from right to left': '\u202Eevil\u202C \u200F\u2066x\u2069',
  'signs that cannot be seen': 'a\u200Bb\uFEFF\u00AD',
  'signs beyond the first plane': '😀𝒳\u{10FFFF}',
  'a composed and a decomposed sign': 'Đường Đường'.normalize('NFD'),
  'nothing but spaces': '   ',
  nothing: '',
  'ten kilobytes': 'Kính gửi '.repeat(1000),
}

type Ask = (store: Store) => Awaitable<unknown>

/** A commit in which every text is this one. */
function saying(text: string): Commit {
  const commit = commitOf({
    tenant: `t ${text}`.slice(0, 200),
    cases: [
      {
        case: idFor(text),
        parent: `p ${text}`,
        note: text,
        process: `r ${text}`,
        add: {
          traits: [
            { name: 'audience', value: text },
            { name: 'process', value: `r ${text}` },
            { name: 'tag', value: text },
            { name: `x ${text}`, value: text },
          ],
          queue: [{ list: text, day: '2026-03-01', item: text }],
          texts: [{ revision: 1, words: wordsOf(text).join(' ') }],
        },
        effects: [text],
      },
    ],
    counters: [{ case: idFor(text), add: { [`n ${text}`]: 1 } }],
    receipt: { caller: text, key: text, digest: text, case: idFor(text), revision: 1 },
  })
  return {
    ...commit,
    cases: commit.cases.map((part) => ({
      ...part,
      effects: part.effects.map((effect) => ({
        ...effect,
        id: `e ${text}`,
        to: [text],
        params: { [text]: text },
      })),
    })),
  }
}

/** The hash of an entry is taken of its id, which has to be text for that. */
function idFor(text: string): string {
  return `c ${text.toWellFormed()}`
}

function wordsOf(text: string): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '')
  return words.length === 0 ? ['x'] : words
}

/** Everything that can be asked with a text, after it was written under all names. */
function asks(text: string): readonly Ask[] {
  const commit = saying(text)
  const { tenant } = commit
  const [id, effect] = [idFor(text), `e ${text}`]
  const query = { tenant, audiences: [text], limit: 5 }
  return [
    (store) => store.apply(commit),
    (store) => store.apply(commit),
    (store) => store.applyAll([{ ...commit, tenant: `x ${tenant}`.slice(0, 200) }]),
    (store) => store.load(tenant, id),
    (store) => store.loadAll(tenant, [id, text]),
    (store) => store.situation(tenant, id, { caller: text, key: text }),
    (store) => store.entries(tenant, id),
    (store) => store.receipt(tenant, text, text),
    (store) => store.receiptCount(tenant),
    (store) => store.changes(tenant, 0, 10, [text]),
    (store) => store.isVisible(tenant, id, [text]),
    (store) => store.cases({ ...query, traits: [{ name: `x ${text}`, value: text }] }),
    (store) => store.count({ ...query, traits: [{ name: 'tag', value: text }] }, 10),
    (store) => store.counts({ ...query, trait: 'tag' }),
    (store) => store.counts({ ...query, trait: 'tag', value: text }),
    (store) => store.queue({ tenant, lists: [text], limit: 5 }),
    (store) => store.search({ ...query, words: wordsOf(text).slice(0, 3) }),
    (store) => store.counters(tenant, id),
    (store) => store.children(tenant, `p ${text}`, { limit: 5 }),
    (store) => store.stored(tenant, 0, 5, [`r ${text}`, text]),
    (store) => store.caseIds(tenant, 0, 5),
    (store) => store.inspect(tenant, id),
    (store) => store.lease(tenant, text, text, 60_000),
    (store) => store.lease(tenant, text, `${text}!`, 60_000),
    (store) => store.release(tenant, text, text),
    (store) => store.lease(tenant, text, `${text}!`, 60_000),
    (store) => store.claim(tenant, text, 60_000, 5, effect),
    (store) => store.settle(tenant, text, [{ effect, as: 'dead', error: text }]),
    (store) => store.delivery(tenant, effect),
    (store) => store.deliveries({ ...query, status: 'dead' }),
    (store) => store.decideDelivery(tenant, effect, { to: 'dropped', by: text, reason: text }),
    (store) => store.delivery(tenant, effect),
    (store) =>
      store.keepCheckpoint({
        tenant,
        number: 1,
        position: 1,
        takenAt: text,
        previous: text,
        leaves: [{ case: id, revision: 1, head: text }],
        root: text,
      }),
    (store) => store.checkpoints(tenant),
    (store) => store.lastCheckpoint(tenant),
    (store) => store.check(),
  ]
}

const NOW = '2026-03-01T00:00:00.000Z'

describe('a text that is', () => {
  test.each(Object.entries(TEXTS))('%s stays one under every name', async (_what, text) => {
    const [memory, postgres] = [memoryStore({ clock: () => NOW }), await place.open(() => NOW)]
    for (const ask of asks(text))
      expect([String(ask), await ask(postgres)]).toEqual([String(ask), await ask(memory)])
  })

  test.each(Object.entries(TEXTS))('%s finds nothing that is not called so', async (_what, text) => {
    const store = await place.open()
    const before = await tablesOf()
    await store.apply(commitOf({ cases: [{ add: { traits: [{ name: 'audience', value: 'front' }] } }] }))
    const { tenant } = commitOf()
    expect(await store.load(tenant, text)).toBeUndefined()
    expect(await store.position(`x${text}`)).toBe(0)
    const page = { tenant, limit: 5 }
    expect(await store.cases({ ...page, audiences: [text], traits: [] })).toEqual({ rows: [] })
    expect(
      await store.cases({ ...page, audiences: ['front'], traits: [{ name: 'tag', value: text }] }),
    ).toEqual({
      rows: [],
    })
    expect(await store.queue({ ...page, lists: [text] })).toEqual({ rows: [] })
    expect(await store.search({ ...page, audiences: ['front'], words: [text] })).toEqual({ rows: [] })
    expect(await tablesOf()).toEqual(before)
  })
})

/** Names of everything in the schema. */
async function tablesOf(): Promise<readonly unknown[]> {
  const made = `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname = 'civicflow' order by 1`
  return (await place.pool.query(made)).rows
}

describe('through the engine', () => {
  const options = {
    processes: [hearing, matter],
    environment: hearingEnvironment,
    keys: developmentKeys(),
    clock: () => '2025-09-01T05:00:00.000Z',
  } as const

  /** Ids count up, so that two engines give the same. */
  const counting = () => {
    let n = 0
    return (length: number) => Uint8Array.from({ length }, () => (n += 1) % 256)
  }

  test.each(Object.entries(TEXTS))(
    'a text that is %s is answered as the memory store answers',
    async (what, text) => {
      const answersOf = async (store: Store) => {
        const engine = createEngine({ ...options, store, random: counting() })
        const tenant = attempted(() => engine.as({ tenant: text, party: clerk }))
        const office = engine.as({ tenant: what, party: clerk })
        const stranger = engine.as({ tenant: what, party: { person: text, office: text } })
        const { case: id } = accepted(await office.open(hearing, call, { key: 'k' }))
        const fact = { type: 'notice.posted', occurredOn: '2025-09-01', place: text } as const
        const said = { occurredOn: '2025-09-01', office: 'office', title: text, said: text } as const
        const calls = [
          () => office.record(id, fact, { key: text }),
          () => office.record(id, fact, { key: `k${text}`.slice(0, 200) }),
          () => office.record(text, fact),
          () => office.record(id, { ...fact, actor: text }),
          () => office.record(id, { ...fact, type: text } as never),
          () => office.open(matter, said, { key: `m${text}`.slice(0, 200) }),
          () => office.correct(id, { void: 2 }, { reason: text }),
          () => office.recuse(id, { person: text, reason: text, on: '2025-09-01' }),
          () => office.outcomeOf(text),
          () => office.read(text),
          () => office.history(text),
          () => office.history(id, { knownAt: text }),
          () => office.allowed(text),
          () => office.explain(id, { ...fact, place: text }),
          () => office.whatIf(id, fact),
          () => office.explainDue(id, text),
          () => office.forecast(id, text),
          () => office.reveal(id, text as never),
          () => office.cases({ process: text }),
          () => office.cases({ state: text, tag: text, area: text, holder: text, facets: { [text]: text } }),
          () => office.cases({ after: text }),
          () => office.count({ tag: text }),
          () => office.search(text),
          () => office.search(`duong ${text}`),
          () => office.due({ from: text }),
          () => office.due({ after: text }),
          () => office.children(text),
          () => office.links(text),
          () => office.retryDelivery(text, text),
          () => office.dropDelivery(text, text),
          () => office.deadLetters({ after: text }),
          () => stranger.cases(),
          () => stranger.worklist(),
          () => stranger.record(id, fact),
          () => tenant.cases?.(),
          () => office.changes(0, 100),
          () => engine.verify(what),
          () => engine.checkpoint(what),
        ]
        const answers: unknown[] = []
        for (const ask of calls) answers.push([String(ask), await settledOf(ask)])
        return answers
      }
      expect(await answersOf(await place.open(options.clock))).toEqual(
        await answersOf(memoryStore({ clock: options.clock })),
      )
    },
  )
})

/** What is given, or nothing where it is refused at once. */
function attempted<T extends object>(give: () => T): Partial<T> {
  try {
    return give()
  } catch {
    return {}
  }
}

/** What a call gives, or how it fails: with a code, and never as the database puts it. */
async function settledOf(ask: () => unknown): Promise<unknown> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { code: error.code, message: error.message }
    throw error
  }
}
