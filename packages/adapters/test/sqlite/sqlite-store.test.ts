import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { commitOf, receiptOf } from '@civicflow/core/testing'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/sqlite/open.ts'
import { storeOn } from '../../src/sqlite/sqlite-store.ts'
import { commandOf, finished, started } from './child.ts'
import { workplace } from './harness.ts'

const place = workplace()
beforeEach(place.reset)
afterAll(place.remove)

const storeError = (code: string, outcome = 'not-committed') =>
  expect.objectContaining({ name: 'StoreError', code, outcome })
const callerError = (message: string) =>
  expect.objectContaining({ code: 'invalid-argument', message: expect.stringContaining(message) })

describe('opening', () => {
  test('a store is durable unless told otherwise: WAL, and every commit is synchronised', () => {
    const database = openDatabase(place.file(), 'full')
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous: 2 })
    database.close()
  })

  test('what was committed is there when the file is opened again', async () => {
    const commit = commitOf({ cases: [{ entries: 2, effects: ['invitation'] }], receipt: receiptOf() })
    const first = place.open()
    await first.apply(commit)
    const before = await first.inspect('tenant-1', 'case-1')
    first.close()
    const second = place.open()
    expect(await second.inspect('tenant-1', 'case-1')).toEqual(before)
    expect(await second.receipt('tenant-1', 'front-officer', 'key-1')).toEqual(receiptOf())
    expect(await second.position('tenant-1')).toBe(2)
  })

  test('a file that is no database is refused, and stays as it is', () => {
    const letter = 'Kính gửi Ban Thường trực. '.repeat(400)
    writeFileSync(place.file(), letter)
    expect(place.open).toThrow(storeError('not-a-database'))
    expect(readFileSync(place.file(), 'utf8')).toBe(letter)
  })

  test("a host's own database is taken as it is, and its tables and marks stay", async () => {
    const host = place.connect()
    host.exec('pragma user_version = 7; pragma application_id = 42; create table mail (line text)')
    await place.open().apply(commitOf())
    expect(host.prepare('pragma user_version').get()).toEqual({ user_version: 7 })
    expect(host.prepare('pragma application_id').get()).toEqual({ application_id: 42 })
    expect(host.prepare('select count(*) as lines from mail').get()).toEqual({ lines: 0 })
  })

  test('tables of another release are refused', () => {
    place.open()
    place.connect().exec('update civicflow_schema set version = 99')
    expect(place.open).toThrow(storeError('other-schema'))
  })

  test('a folder that is not there is named as the reason', () => {
    const file = `${place.folder}/nowhere/store.db`
    const message = expect.stringContaining('make its folder')
    expect(() => openDatabase(file, 'full')).toThrow(expect.objectContaining({ code: 'failed', message }))
  })

  test('a database that lives in memory is refused, for it would not last', () => {
    expect(() => openDatabase(':memory:', 'full')).toThrow(storeError('failed'))
  })

  test('several processes may open a new file at once', async () => {
    const script = new URL('open-and-commit.ts', import.meta.url)
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const ends = await Promise.all(
      ids.map(async (id) => finished(started(commandOf(script, place.file(), id)))),
    )
    expect(ends).toEqual(ids.map(() => ({ printed: 'committed\n', code: 0 })))
    const { entries } = await place.open().changes('tenant-1', 0, 10)
    expect(entries.map(({ entry }) => entry.case).toSorted()).toEqual(ids)
  })
})

describe('failing', () => {
  test.for([
    { what: 'a file', folder: 0o777, file: 0o444 },
    { what: 'a folder', folder: 0o555, file: 0o666 },
  ])('$what that cannot be written is refused when it is opened', ({ folder, file }) => {
    place.open().close()
    chmodSync(place.file(), file)
    chmodSync(place.folder, folder)
    const opening = () => withoutPrivileges(place.open)
    expect(opening).toThrow(storeError('read-only'))
    chmodSync(place.folder, 0o700)
  })

  test('a full database says so, writes nothing, and goes on when there is room', async () => {
    const database = openDatabase(place.file(), 'full')
    const store = storeOn(database)
    await store.apply(commitOf())
    database.exec(`pragma max_page_count = ${pagesOf(database)}`)
    const long = commitOf({ cases: [{ case: 'case-2', note: 'x'.repeat(50_000) }], receipt: receiptOf() })
    await expect(async () => store.apply(long)).rejects.toThrow(storeError('full'))
    expect(await store.position('tenant-1')).toBe(1)
    expect(await store.receipt('tenant-1', 'front-officer', 'key-1')).toBeUndefined()
    database.exec('pragma max_page_count = 100000')
    expect(await store.apply(long)).toEqual({ outcome: 'committed', positions: [2] })
    store.close()
  })

  test('a commit of a batch that the database refuses fails alone', async () => {
    const store = place.open()
    const [first, second, third] = ['a', 'b', 'c'].map((id) =>
      commitOf({ cases: [{ case: id, effects: ['minutes'] }] }),
    )
    if (first === undefined || second === undefined || third === undefined) throw new Error('three commits')
    const effects = first.cases.flatMap((part) => part.effects)
    const sameEffect = { ...second, cases: second.cases.map((part) => ({ ...part, effects })) }
    expect(await store.applyAll([first, sameEffect, third])).toEqual([
      { outcome: 'committed', positions: [1] },
      { outcome: 'failed', error: storeError('failed') },
      { outcome: 'committed', positions: [2] },
    ])
    const kept = await store.loadAll('tenant-1', ['a', 'b', 'c'])
    expect(kept.map((stored) => stored.case)).toEqual(['a', 'c'])
    expect(await store.check()).toEqual([])
  })

  test('of a batch in a database that fills up nothing is said to be written that is not', async () => {
    const database = openDatabase(place.file(), 'full')
    const store = storeOn(database)
    await store.apply(commitOf())
    database.exec(`pragma max_page_count = ${pagesOf(database) + 4}`)
    const notes = ['', 'x'.repeat(50_000), '']
    const results = await store.applyAll(
      notes.map((note, index) => commitOf({ cases: [{ case: `case-${index + 2}`, note }] })),
    )
    expect(results[1]).toEqual({ outcome: 'failed', error: storeError('full') })
    const written = await store.loadAll('tenant-1', ['case-2', 'case-3', 'case-4'])
    const said = results.flatMap(({ outcome }, index) =>
      outcome === 'committed' ? [`case-${index + 2}`] : [],
    )
    expect(written.map((stored) => stored.case)).toEqual(said)
    store.close()
  })

  test('a store that is closed fails every commit of a batch', async () => {
    const store = place.open()
    store.close()
    const failed = { outcome: 'failed', error: storeError('closed') }
    expect(await store.applyAll([commitOf(), commitOf()])).toEqual([failed, failed])
  })

  test('a database that fills up in a host transaction fails the commit as not committed', async () => {
    const store = place.open()
    const host = place.connect()
    host.exec(`pragma max_page_count = ${pagesOf(host)}; begin immediate`)
    const long = commitOf({ cases: [{ note: 'x'.repeat(50_000) }] })
    expect(() => store.apply(long, host)).toThrow(storeError('full'))
    if (host.isTransaction) host.exec('rollback')
    expect(await store.position('tenant-1')).toBe(0)
  })

  test('a commit that the disk refuses has an unknown outcome, and its key tells the truth', async () => {
    const script = new URL('commit-until-failure.ts', import.meta.url)
    const limited = 'trap "" XFSZ; ulimit -f 800; exec "$@"'
    const { printed } = await finished(
      started(['sh', '-c', limited, 'sh', ...commandOf(script, place.file())]),
    )
    const { committed, ...failure } = JSON.parse(printed)
    expect(failure).toEqual({ outcome: 'unknown', code: 'failed' })
    const store = place.open()
    expect(await store.receipt('tenant-1', 'front-officer', `key-${committed}`)).toBeDefined()
    const unknown = await store.receipt('tenant-1', 'front-officer', `key-${committed + 1}`)
    expect(await store.position('tenant-1')).toBe(unknown === undefined ? committed : committed + 1)
  })

  test('a damaged database says so', async () => {
    const first = place.open()
    for (let place = 0; place < 40; place++)
      await first.apply(commitOf({ cases: [{ case: `case-${place}` }] }))
    first.close()
    const bytes = readFileSync(place.file())
    writeFileSync(place.file(), bytes.fill(0x5a, 4096 * 2))
    const damaged = () => place.open().inspect('tenant-1', 'case-7')
    expect(damaged).toThrow(storeError('corrupt'))
  })

  test('a closed store says so, and may be closed again', async () => {
    const store = place.open()
    store.close()
    store.close()
    expect(() => store.position('tenant-1')).toThrow(storeError('closed'))
    await expect(store.apply(commitOf())).rejects.toEqual(storeError('closed'))
    expect(() => store.claim('tenant-1', 'worker', 1000, 1)).toThrow(storeError('closed'))
  })
})

describe('commits that come at once', () => {
  test('are made durable together, and each tells what became of it', async () => {
    const database = openDatabase(place.file(), 'full')
    const store = storeOn(database)
    const [entry] = commitOf({ cases: [{ case: 'broken', entries: 2 }] }).cases
    if (entry === undefined) throw new Error('the sample has a case')
    const broken = { ...commitOf(), cases: [{ ...entry, entries: [...entry.entries, ...entry.entries] }] }
    const one = (id: string, key: string) =>
      commitOf({ cases: [{ case: id }], receipt: receiptOf({ key, case: id }) })
    const executed = vi.spyOn(database, 'exec')
    const commits = [one('a', 'key-a'), broken, one('a', 'another'), one('b', 'key-a'), one('c', 'key-c')]
    const told = await Promise.allSettled(commits.map(async (commit) => store.apply(commit)))
    expect(told).toEqual([
      { status: 'fulfilled', value: { outcome: 'committed', positions: [1] } },
      { status: 'rejected', reason: storeError('failed') },
      { status: 'fulfilled', value: { outcome: 'conflict', case: 'a', revision: 1 } },
      { status: 'fulfilled', value: expect.objectContaining({ outcome: 'repeated' }) },
      { status: 'fulfilled', value: { outcome: 'committed', positions: [2] } },
    ])
    expect(executed.mock.calls.filter(([text]) => text === 'commit')).toHaveLength(1)
    store.close()
  })

  test('of a hundred none is forgotten', async () => {
    const store = place.open()
    const commits = Array.from({ length: 100 }, (_, n) => commitOf({ cases: [{ case: `case-${n}` }] }))
    const told = await Promise.all(commits.map(async (commit) => store.apply(commit)))
    expect(told).toEqual(commits.map((_, n) => ({ outcome: 'committed', positions: [n + 1] })))
  })
})

describe('the transaction of a host', () => {
  test("the host's rows and the commit become true together, or neither", async () => {
    const store = place.open()
    const host = place.connect()
    host.exec('create table mail (line text)')
    host.exec(`begin immediate; insert into mail values ('kept')`)
    await store.apply(commitOf({ cases: [{ case: 'kept' }] }), host)
    host.exec('commit')
    host.exec(`begin immediate; insert into mail values ('lost')`)
    await store.apply(commitOf({ cases: [{ case: 'lost' }] }), host)
    host.exec('rollback')
    expect(host.prepare('select line from mail').all()).toEqual([{ line: 'kept' }])
    expect(await store.caseIds('tenant-1', 0, 10)).toEqual([{ case: 'kept', opened: 1 }])
  })

  test('a commit that fails leaves the rows of the host in its transaction', async () => {
    const store = place.open()
    const host = place.connect()
    host.exec(`create table mail (line text); begin immediate; insert into mail values ('kept')`)
    const [entry, ...rest] = commitOf({ cases: [{ case: 'broken', entries: 2 }] }).cases
    if (entry === undefined) throw new Error('the sample has a case')
    const twice = [...entry.entries, ...entry.entries]
    const broken = { ...commitOf(), cases: [{ ...entry, entries: twice }, ...rest] }
    expect(() => store.apply(broken, host)).toThrow(storeError('failed'))
    host.exec('commit')
    expect(host.prepare('select line from mail').all()).toEqual([{ line: 'kept' }])
    expect(await store.position('tenant-1')).toBe(0)
  })

  test('a host that cannot get to write is told at once that the database is busy', () => {
    const store = place.open()
    const [writer, late] = [place.connect(), place.connect()]
    writer.exec('begin immediate')
    late.exec('begin')
    expect(() => store.apply(commitOf(), late)).toThrow(storeError('busy'))
    expect(late.isTransaction).toBe(true)
  })

  test('only an open connection to the same file with a transaction open will do', () => {
    const store = place.open()
    const elsewhere = new DatabaseSync(':memory:')
    elsewhere.exec('begin')
    expect(() => store.apply(commitOf(), {})).toThrow(callerError('DatabaseSync'))
    expect(() => store.apply(commitOf(), elsewhere)).toThrow(callerError('the file of the store'))
    expect(() => store.apply(commitOf(), place.connect())).toThrow(callerError('BEGIN IMMEDIATE'))
    elsewhere.close()
    expect(() => store.apply(commitOf(), elsewhere)).toThrow(callerError('is open'))
  })
})

describe('questions', () => {
  test('they may name more lists and audiences than are merged', async () => {
    const store = place.open()
    const names = Array.from({ length: 150 }, (_, index) => `body-${index}`)
    const traits = names.map((value) => ({ name: 'audience', value }))
    const queue = names.map((list) => ({ list, day: '2026-03-01', item: 'answer' }))
    const add = { traits, queue, texts: [{ revision: 1, words: 'sua duong' }] }
    await store.apply(
      commitOf({
        cases: [
          { case: 'a', add },
          { case: 'b', add },
        ],
      }),
    )
    const asked = { tenant: 'tenant-1', audiences: names, limit: 5 }
    const cases = await store.cases({ ...asked, traits: [] })
    const queued = await store.queue({ tenant: 'tenant-1', lists: names, limit: 5 })
    const found = await store.search({ ...asked, words: ['duong'] })
    expect([cases, queued, found].map(({ rows }) => rows.map((row) => row.case))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  test('a text that was removed is nowhere in the file any more', async () => {
    const store = place.open()
    const texts = [{ revision: 1, words: 'chuyenrieng xinkhongghi' }]
    await store.apply(commitOf({ cases: [{ add: { texts } }, { case: 'case-2', add: { texts } }] }))
    for (const id of ['case-1', 'case-2']) {
      await store.apply(commitOf({ cases: [{ case: id, expectedRevision: 1, remove: { texts } }] }))
    }
    store.close()
    const bytes = readFileSync(place.file()).toString('latin1')
    expect(bytes).not.toMatch(/chuyen|xinkhong/)
  })
})

function pagesOf(database: DatabaseSync): number {
  return Number(database.prepare('pragma page_count').get()?.['page_count'])
}

/** Runs as nobody, where the tests are run by somebody who may do everything. */
function withoutPrivileges<T>(work: () => T): T {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(65_534)
  try {
    return work()
  } finally {
    process.seteuid?.(0)
  }
}
