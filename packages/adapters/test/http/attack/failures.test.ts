import { afterEach, expect, test } from 'vitest'
import type { HttpOptions } from '../../../src/http/index.ts'
import type { SqliteStore } from '../../../src/sqlite/index.ts'
import { follow } from '../following.ts'
import type { Running } from '../hosts/host.ts'
import { node } from '../hosts/node.ts'
import { visitor } from '../visitor.ts'
import { openWorld, type Processes, type World } from '../world.ts'
import { everyOperation, notice } from './site.ts'

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing) await close()
  closing = []
})

/** A server and its world, which this test may break. */
async function breakable(
  changes: Partial<HttpOptions<SqliteStore, Processes>> = {},
): Promise<Running & { readonly world: World }> {
  const world = openWorld(changes)
  const server = await node(world.handler)
  closing.push(server.stop, world.close)
  return { ...server, world }
}

/** What an answer must never tell: where the code stands, what it asked the database, what it was thrown. */
const INNER =
  /\bat \S+ \(|node:|\.ts\b|\.js\b|file:\/\/|sqlite|select |insert |statement|StoreError|database|closed/i

/** A problem without anything of the case. */
const PLAIN = ['type', 'title', 'status', 'detail', 'code']

test('where the store fails, what needs it fails with it: told to the log, and to nobody else', async () => {
  const { world, origin } = await breakable()
  const id = await world.called()
  world.closeStore()
  const withoutStore = ['process', 'choices', 'mayOpen', 'explainOpening', 'describe']
  for (const { route, path, init } of everyOperation(id)) {
    world.failures.length = 0
    const { status, body, text } = await visitor(origin, 'clerk').send(path, init)
    const failed = !withoutStore.includes(route.operation)
    expect([route.operation, status, body.code]).toEqual([
      route.operation,
      ...(failed ? [500, 'store-failed'] : [200, undefined]),
    ])
    expect([route.operation, world.failures]).toMatchObject([
      route.operation,
      failed ? [{ name: 'StoreError', code: 'closed' }] : [],
    ])
    expect(failed ? Object.keys(body) : PLAIN).toEqual(PLAIN)
    expect(failed ? text : '').not.toMatch(INNER)
  }
})

test('a stream whose store fails ends, and the log is told why', async () => {
  const { world, origin } = await breakable()
  const id = await world.called()
  const stream = await follow(origin, 'clerk', '?after=0')
  expect((await stream.next())?.data.case).toBe(id)
  world.closeStore()
  expect(await stream.next()).toBeUndefined()
  expect(world.failures).toMatchObject([{ name: 'StoreError', code: 'closed' }])
})

test('what nobody foresaw is an internal error that says nothing of itself', async () => {
  const secret = new Error('select * from users at /srv/app/session.ts')
  const { world, origin } = await breakable({
    authenticate: () => {
      throw secret
    },
  })
  const id = await world.called()
  for (const { path, init } of everyOperation(id)) {
    const { status, body, text } = await visitor(origin, 'clerk').send(path, init)
    expect([status, body.code]).toEqual([500, 'internal'])
    expect(text).not.toMatch(INNER)
  }
  expect(new Set(world.failures)).toEqual(new Set([secret]))
})

test('a log that fails itself changes no answer', async () => {
  const { world, origin } = await breakable({
    log: () => {
      throw new Error('the disk is full')
    },
  })
  const id = await world.called()
  world.closeStore()
  const answer = await visitor(origin, 'clerk').get(`/cases/${id}`)
  expect([answer.status, answer.body?.code]).toEqual([500, 'store-failed'])
})

test('what a caller does wrong is not told to the log', async () => {
  const { world, origin } = await breakable()
  const id = await world.called()
  const clerk = visitor(origin, 'clerk')
  await clerk.post(`/cases/${id}/facts`, notice, { key: 'k' })
  await clerk.post(`/cases/${id}/facts`, { ...notice, place: 'x' }, { key: 'k' })
  await clerk.get('/outcomes/%00')
  await clerk.get('/cases?after=x')
  await clerk.get('/cases/x')
  await visitor(origin, undefined).get('/cases')
  expect(world.failures).toEqual([])
})
