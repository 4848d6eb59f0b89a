import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { call } from '../../../core/src/testing/hearing/hearing-world.ts'
import {
  type AcceptedOf,
  type Change,
  ConnectionLost,
  type HttpClient,
  httpClient,
  HttpProblem,
} from '../../src/http/client/index.ts'
import { BASE, type Running, running } from './hosts/host.ts'
import { node, nodeAt } from './hosts/node.ts'
import { openWorld, type Processes, type Who, type World } from './world.ts'

const closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  for (const close of closing.splice(0).toReversed()) await close()
})

/** How long the client waits before it takes up a lost line. */
const AGAIN_AFTER_MS = 2000

const notice = { type: 'notice.posted', occurredOn: '2025-09-01', place: 'Chợ Đồng Xuân' } as const
const moved = { type: 'hearing.moved', occurredOn: '2025-09-01', day: '2025-09-26' } as const

/** The client of somebody who is signed in by cookie, as a browser sends it. */
function clientAt(origin: string, who: Who | 'nobody' = 'clerk', language = 'vi'): HttpClient<Processes> {
  return httpClient<Processes>({
    url: `${origin}${BASE}`,
    language: () => language,
    fetch: (address, init) =>
      fetch(address, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), cookie: `session=${who}` },
      }), // the client's own
  })
}

async function served(): Promise<{ readonly world: World; readonly server: Running }> {
  const world = openWorld()
  closing.push(world.close)
  const server = await node(world.handler)
  closing.push(server.stop)
  return { world, server }
}

/** A server that is not the adapter's: a proxy, or one that breaks. */
async function another(listener: RequestListener): Promise<Running> {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = running(server)
  closing.push(host.stop)
  return host
}

async function opened(client: HttpClient<Processes>): Promise<AcceptedOf<'hearing'>> {
  const outcome = await client.open('hearing', call, { key: 'open' })
  if (outcome.outcome === 'refused') throw new Error('it was not opened')
  return outcome
}

describe('what a command came to is a value', () => {
  test('accepted, and repeated under the same key', async () => {
    const { server } = await served()
    const clerk = clientAt(server.origin)
    const { case: id, repeated } = await opened(clerk)
    expect([repeated, (await opened(clerk)).repeated]).toEqual([false, true])
    expect(await clerk.record(id, notice, { key: 'k', expectedRevision: 1 })).toMatchObject({
      outcome: 'accepted',
      revision: 2,
    })
    const correction = { replace: 2, event: { ...notice, place: 'Đình làng' } } as const
    expect(await clerk.correct(id, correction, { key: 'k-2', reason: 'Ghi nhầm' })).toMatchObject({
      outcome: 'accepted',
      revision: 3,
    })
    const recusal = { person: 'bob', on: '2025-09-01', reason: 'Có quan hệ gia đình' }
    expect(await clerk.recuse(id, recusal, { key: 'k-3', expectedRevision: 3 })).toMatchObject({
      outcome: 'accepted',
      revision: 4,
    })
  })

  test('refused, with the reasons', async () => {
    const { server } = await served()
    const { case: id } = await opened(clientAt(server.origin))
    const early = { type: 'hearing.begun', occurredOn: '2025-09-01' } as const
    expect(await clientAt(server.origin, 'chair').record(id, early, { key: 'k' })).toMatchObject({
      outcome: 'refused',
      refused: [{ code: 'out-of-place', words: expect.any(String) }],
    })
    expect(await clientAt(server.origin, 'auditor').record(id, notice, { key: 'k' })).toMatchObject({
      refused: [{ code: 'not-authorised' }],
    })
    expect(await clientAt(server.origin, 'stranger').record(id, notice, { key: 'k' })).toMatchObject({
      refused: [{ code: 'not-found' }],
    })
    expect(await clientAt(server.origin).correct(id, { void: 7 }, { key: 'k', reason: 'x' })).toMatchObject({
      refused: [{ code: 'nothing-to-correct' }],
    })
    expect(await clientAt(server.origin, 'auditor').open('hearing', call, { key: 'k' })).toMatchObject({
      outcome: 'refused',
    })
  })

  test('in conflict, with what was recorded since', async () => {
    const { server } = await served()
    const clerk = clientAt(server.origin)
    const { case: id } = await opened(clerk)
    await clerk.record(id, notice, { key: 'k' })
    expect(await clerk.record(id, moved, { key: 'k-2', expectedRevision: 1 })).toMatchObject({
      outcome: 'conflict',
      expected: 1,
      revision: 2,
      words: expect.any(String),
      since: [{ revision: 2 }],
    })
  })

  test('and is found again by its key, whatever signs the key is made of', async () => {
    const { server } = await served()
    const clerk = clientAt(server.origin)
    const { case: id } = await opened(clerk)
    for (const key of ['k', 'a b', '"', '\\', '"quoted"', 'a/b?c#d%20', 'x'.repeat(200)]) {
      const sent = await clerk.record(id, notice, { key })
      expect(sent).toMatchObject({ outcome: 'accepted', repeated: false })
      expect(await clerk.outcomeOf(key)).toEqual({ ...sent, repeated: true })
    }
    expect(await clerk.outcomeOf('never sent')).toBeUndefined()
  })
})

describe('what is no answer is thrown', () => {
  test('as the problem that the server tells', async () => {
    const { world, server } = await served()
    const clerk = clientAt(server.origin)
    const { case: id } = await opened(clerk)
    const code = async (asking: Promise<unknown>) => {
      const error = await asking.catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(HttpProblem)
      return (error as HttpProblem).code // it is one
    }
    expect(await code(clientAt(server.origin, 'nobody').desk())).toBe('unauthenticated')
    expect(await code(clientAt(server.origin, 'nobody').record(id, notice, { key: 'k' }))).toBe(
      'unauthenticated',
    )
    expect(await code(clientAt(server.origin, 'nobody').outcomeOf('k'))).toBe('unauthenticated')
    expect(await code(clientAt(server.origin, 'stranger').case(id))).toBe('not-found')
    expect(await code(clerk.cases({ limit: 0 }))).toBe('malformed')
    await clerk.record(id, notice, { key: 'k' })
    expect(await code(clerk.record(id, moved, { key: 'k' }))).toBe('key-reused')
    expect(await code(clerk.record(id, notice, { key: '' }))).toBe('key-missing')
    world.closeStore()
    expect(await code(clerk.record(id, notice, { key: 'k' }))).toBe('store-failed')
  })

  test('with words in the language that is asked for', async () => {
    const { server } = await served()
    const asked = (language: string) => clientAt(server.origin, 'nobody', language).desk()
    await expect(asked('vi')).rejects.toThrow('Hãy đăng nhập')
    await expect(asked('en')).rejects.toThrow('Sign in')
  })

  test.each<[name: string, listener: RequestListener]>([
    ['cannot be reached', (incoming) => incoming.socket.destroy()],
    [
      'is a proxy that has lost its server',
      (_, answer) => void answer.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
    ],
    [
      'is another application',
      (_, answer) => void answer.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>'),
    ],
    [
      'says something else than it says',
      (_, answer) => void answer.writeHead(200, { 'content-type': 'application/json' }).end('<h1>'),
    ],
    [
      'breaks off in the midst of an answer',
      (_, answer) => {
        answer.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
        answer.write('{"outcome":', () => answer.destroy())
      },
    ],
  ])('as a lost connection, where what answers %s', async (_, listener) => {
    const clerk = clientAt((await another(listener)).origin)
    const lost = expect.objectContaining({ name: 'ConnectionLost', code: 'connection-lost' })
    await expect(clerk.desk()).rejects.toEqual(lost)
    await expect(clerk.record('x', moved, { key: 'k' })).rejects.toBeInstanceOf(ConnectionLost)
    await expect(clerk.outcomeOf('k')).rejects.toEqual(lost)
  })
})

describe('a server that is killed while a command is under way', () => {
  /** Serves until a command has come, and is killed before, or after, it is recorded. */
  async function killedAt(moment: 'before' | 'after') {
    const world = openWorld()
    closing.push(world.close)
    const id = await world.called()
    const dying: Running = await node(async (request) => {
      if (moment === 'before') await dying.stop()
      const answer = await world.handler(request)
      if (moment === 'after') await dying.stop()
      return answer
    })
    return { world, id, origin: dying.origin }
  }

  test.each(['before', 'after'] as const)(
    '%s it is recorded: sent again with its key, it is recorded once',
    async (moment) => {
      const { world, id, origin } = await killedAt(moment)
      const clerk = clientAt(origin)
      await expect(clerk.record(id, notice, { key: 'k' })).rejects.toBeInstanceOf(ConnectionLost)
      await expect(clerk.outcomeOf('k')).rejects.toBeInstanceOf(ConnectionLost) // nobody there
      const { stop } = await nodeAt(Number(new URL(origin).port), world.handler)
      closing.push(stop)
      const outcome = await clerk.record(id, notice, { key: 'k' })
      expect(outcome).toMatchObject({ outcome: 'accepted', revision: 2 })
      expect(await clerk.outcomeOf('k')).toMatchObject({ revision: 2 })
      expect((await clerk.history(id)).entries).toHaveLength(2)
    },
  )
})

describe('watching', () => {
  /** Lets a client that lost its line try again at once. */
  function impatient(): void {
    const { setTimeout: set } = globalThis
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((task: () => void, ms?: number, ...rest: []) =>
      set(task, ms === AGAIN_AFTER_MS ? 1 : ms, ...rest),
    )
  }

  test('goes on over a server that was away, without gap or double', async () => {
    const { world, server } = await served()
    const id = await world.called()
    const leaving = new AbortController()
    const changes = clientAt(server.origin).watch(0, leaving.signal)[Symbol.asyncIterator]()
    const next = async () => (await changes.next()).value as Change // it does not end by itself
    const seen = [(await next()).position]
    impatient()
    await server.stop()
    await world.as('clerk').record(id, notice)
    const coming = next()
    const again = await nodeAt(Number(new URL(server.origin).port), world.handler)
    closing.push(again.stop)
    seen.push((await coming).position)
    await world.as('clerk').record(id, notice)
    seen.push((await next()).position)
    expect(seen).toEqual([1, 2, 3])
    leaving.abort()
    expect((await changes.next()).done).toBe(true)
  })

  test('goes on after a server that failed for a while', async () => {
    const world = openWorld()
    closing.push(world.close)
    await world.called()
    let asked = 0
    const broken = { type: 'x', title: 'x', status: 503, detail: 'x', code: 'busy' }
    const server = await node((request) => {
      asked += 1
      if (asked > 1) return world.handler(request)
      return Promise.resolve(
        Response.json(broken, { status: 503, headers: { 'content-type': 'application/problem+json' } }),
      )
    })
    closing.push(server.stop)
    impatient()
    const leaving = new AbortController()
    for await (const { position } of clientAt(server.origin).watch(0, leaving.signal)) {
      expect(position).toBe(1)
      leaving.abort()
    }
    expect(asked).toBe(2)
  })

  test('ends with the problem where the caller has signed out', async () => {
    const { world, server } = await served()
    const id = await world.called()
    const changes = clientAt(server.origin).watch(0, new AbortController().signal)[Symbol.asyncIterator]()
    await changes.next()
    impatient()
    world.signOut('clerk')
    await world.as('chair').record(id, moved)
    await expect(changes.next()).rejects.toMatchObject({ name: 'HttpProblem', code: 'unauthenticated' })
  })

  test('ends quietly by its signal, and lets the server know', async () => {
    const { server } = await served()
    const leaving = new AbortController()
    const changes = clientAt(server.origin).watch(0, leaving.signal)[Symbol.asyncIterator]()
    const last = changes.next()
    leaving.abort()
    expect((await last).done).toBe(true)
  })
})

test('every question of the client is answered by the server', async () => {
  const { world, server } = await served()
  const clerk = clientAt(server.origin)
  const { case: id } = await opened(clerk)
  const page = { limit: 1 }
  expect(await clerk.desk()).toMatchObject({ person: 'ann', position: 1 })
  expect(await clerk.process('visit')).toMatchObject({ version: 2 })
  expect(await clerk.case(id)).toMatchObject({ id, revision: 1 })
  expect(await clerk.allowed(id)).toMatchObject({ revision: 1 })
  expect(await clerk.mayOpen('hearing')).toMatchObject({ allowed: [{ event: 'hearing.called' }] })
  expect(await clerk.explain(id, notice)).toMatchObject({ accepted: true })
  expect(await clerk.explainOpening('hearing', call)).toMatchObject({ accepted: true })
  expect(await clerk.history(id)).toMatchObject({ revision: 1 })
  expect(await clerk.history(id, { knownAt: '2025-09-01T05:00:00.000Z' })).toMatchObject({ revision: 1 })
  expect(await clerk.explainDue(id, 'notice')).toMatchObject({ day: '2025-09-12' })
  expect((await clerk.diagram(id)).mermaid).toContain('stateDiagram')
  expect(await clerk.links(id)).toEqual({ links: [] })
  expect(await clerk.children(id, page)).toEqual({ rows: [] })
  expect((await clerk.worklist(page)).rows).toHaveLength(1)
  expect((await clerk.due({ from: '2025-09-12', until: '2025-09-12', ...page })).rows).toHaveLength(1)
  expect((await clerk.dueSoon({ value: 8, unit: 'workingDays' }, page)).rows).toHaveLength(1)
  expect((await clerk.diary({ from: '2025-09-23', until: '2025-09-23' })).rows).toHaveLength(1)
  expect((await clerk.diary({ from: '2025-09-24' })).rows).toEqual([])
  expect(
    (await clerk.cases({ process: 'hearing', closed: false, facets: { mode: 'open' } })).rows,
  ).toHaveLength(1)
  expect((await clerk.cases({ facets: { mode: 'closed' } })).rows).toEqual([])
  expect(await clerk.count({ process: 'hearing', closed: false })).toEqual({ cases: 1, more: false })
  expect((await clerk.counts('state')).rows).toMatchObject([{ value: 'called', cases: 1 }])
  expect((await clerk.search('đường làng', page)).rows).toHaveLength(1)
  expect((await clerk.choices('bodies', { kind: ['office', 'panel'], text: 'pa' })).rows).toMatchObject([
    { id: 'panel' },
  ])
  expect((await clerk.changes(0, 1)).changes).toHaveLength(1)
  world.on('2025-09-13')
  expect((await clerk.overdue()).rows).toHaveLength(1)
  const sealed = { subject: 'voter-1', sealed: 'x' }
  await expect(clerk.reveal(id, sealed)).rejects.toMatchObject({ code: 'not-found' })
})
