import { accepted, memoryStore, type Store, StoreError } from '@civicflow/core'
import { DBOS } from '@dbos-inc/dbos-sdk'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { FreshDatabase } from '../../../../scripts/postgres/fresh-database.ts'
import { testDatabase } from '../../../../scripts/postgres/test-database.ts'
import { call, clerk, otherClerk } from '../../../core/src/testing/hearing/hearing-world.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { type Application, applicationOn, TENANT } from './application.ts'

const notice = { type: 'notice.posted', occurredOn: '2025-09-02', place: 'Chợ Đồng Xuân' } as const
const statement = {
  type: 'statement.taken',
  occurredOn: '2025-09-23',
  number: 1,
  speaker: 'voter-1',
  name: 'Nguyễn Thị Riêng',
  said: 'Đường ngập nước',
} as const

describe('a command on DBOS', () => {
  let database: FreshDatabase
  let application: Application
  const clock = () => '2025-10-01T05:00:00.000Z'
  const starts = async (changes: Parameters<typeof applicationOn>[1] = {}) => {
    application = await applicationOn(database.url, { clock, ...changes })
    return application
  }
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterEach(async () => application.stop())
  afterAll(async () => database.drop())

  const workflows = async () => DBOS.listWorkflows({ workflowName: 'civicflow.command' })

  test('is one workflow for each caller and key, and sent again tells what became of it', async () => {
    const { office, host } = await starts()
    const first = accepted(await office.open(hearing, call, { key: 'call' }))
    expect(first.repeated).toBe(false)
    expect(accepted(await office.open(hearing, call, { key: 'call' }))).toEqual({ ...first, repeated: true })
    const other = host.engine.as({ tenant: TENANT, party: otherClerk })
    expect(await other.open(hearing, call, { key: 'call' })).not.toMatchObject({ case: first.case })
    const elsewhere = host.engine.as({ tenant: 'tenant-2', party: clerk })
    expect(accepted(await elsewhere.open(hearing, call, { key: 'call' })).case).not.toBe(first.case)
    expect(await workflows()).toHaveLength(3)
    expect((await office.history(first.case))?.entries).toHaveLength(1)
  })

  test('sent many times at once is carried out once', async () => {
    const { office } = await starts()
    const all = await Promise.all(
      Array.from({ length: 8 }, async () => accepted(await office.open(hearing, call, { key: 'crowd' }))),
    )
    expect(new Set(all.map((one) => one.case)).size).toBe(1)
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1)
  })

  test('that was refused or in conflict stays so under its key, and is decided anew under another', async () => {
    const { office } = await starts()
    const { case: id } = accepted(await office.open(hearing, call, { key: 'open' }))
    const begun = { type: 'hearing.begun', occurredOn: '2025-09-23' } as const
    const late = { key: 'late', expectedRevision: 1 }
    expect((await office.record(id, begun, { key: 'begin' })).outcome).toBe('refused')
    accepted(await office.record(id, notice, { key: 'post' }))
    expect((await office.record(id, { ...notice, place: 'Đình' }, late)).outcome).toBe('conflict')
    expect((await office.record(id, begun, { key: 'begin' })).outcome).toBe('refused')
    expect((await office.record(id, { ...notice, place: 'Đình' }, late)).outcome).toBe('conflict')
    accepted(await office.record(id, { ...notice, place: 'Đình' }, { key: 'later', expectedRevision: 2 }))
  })

  test('takes no key that was used for another command, or for another expectation', async () => {
    const { office } = await starts()
    const { case: id } = accepted(await office.open(hearing, call, { key: 'one' }))
    const reused = { name: 'CallerError', code: 'key-reused' }
    await expect(office.record(id, notice, { key: 'one' })).rejects.toMatchObject(reused)
    await expect(office.open(hearing, { ...call, title: 'x' }, { key: 'one' })).rejects.toMatchObject(reused)
    accepted(await office.record(id, notice, { key: 'two', expectedRevision: 1 }))
    await expect(office.record(id, notice, { key: 'two', expectedRevision: 2 })).rejects.toMatchObject(reused)
    await expect(office.record(id, notice, { key: '' })).rejects.toMatchObject({ code: 'invalid-key' })
    expect((await office.history(id))?.entries).toHaveLength(2)
  })

  test('corrects and recuses, each once', async () => {
    const { office } = await starts()
    const { case: id } = accepted(await office.open(hearing, call))
    const { revision } = accepted(await office.record(id, notice))
    const correction = { void: revision }
    const options = { reason: 'Ghi nhầm', key: 'correct' }
    const corrected = accepted(await office.correct(id, correction, options))
    expect(accepted(await office.correct(id, correction, options)).revision).toBe(corrected.revision)
    const recusal = { person: clerk.person, reason: 'Có quan hệ gia đình', on: '2025-09-12' }
    const recused = accepted(await office.recuse(id, recusal, { key: 'recuse' }))
    expect(accepted(await office.recuse(id, recusal, { key: 'recuse' })).revision).toBe(recused.revision)
    expect((await office.history(id))?.entries.map(({ kind }) => kind)).toEqual([
      'fact',
      'fact',
      'corrected',
      'recused',
    ])
  })

  test('whose store lost the answer is told as unknown, and sent again under its key tells the truth', async () => {
    const kept = memoryStore({ clock })
    let loses = true
    const apply: Store['apply'] = async (commit) => {
      const written = await kept.apply(commit)
      if (!loses) return written
      loses = false
      throw new StoreError('unknown', 'failed', 'The acknowledgement was lost; ask for the key.')
    }
    const store = { ...kept, apply }
    const { office } = await starts({ store })
    const unknown = { name: 'StoreError', outcome: 'unknown' }
    await expect(office.open(hearing, call, { key: 'lost' })).rejects.toMatchObject(unknown)
    const found = accepted(await office.open(hearing, call, { key: 'lost' }))
    expect(found).toMatchObject({ revision: 1, repeated: true })
    expect(await store.position(TENANT)).toBe(1)
  })

  test('leaves nothing of what it says to be read in the tables of DBOS', async () => {
    const { office, host } = await starts()
    const { case: id } = accepted(await office.open(hearing, { ...call, title: 'Ngập nước ở Chợ Đồng Xuân' }))
    await office.record(id, statement)
    await host.stop()
    const kept = await everythingIn(database.url)
    expect(kept.includes('civicflow.command')).toBe(true)
    expect(['Đồng Xuân', 'Riêng', 'Đường'].filter((said) => kept.includes(said))).toEqual([])
  })

  test('without a JSON form is refused and begins no workflow', async () => {
    const { office } = await starts()
    const { case: id } = accepted(await office.open(hearing, call))
    const before = await workflows()
    const odd = { ...statement, number: Number.NaN }
    expect((await office.record(id, odd, { key: 'odd' })).outcome).toBe('refused')
    expect(await workflows()).toHaveLength(before.length)
  })
})

/** Everything DBOS keeps, as one text. */
async function everythingIn(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const tables = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'dbos'`,
  )
  const texts: string[] = []
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from dbos."${name}" t`)
    texts.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  await client.end()
  return texts.join('\n')
}
