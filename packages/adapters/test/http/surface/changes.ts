import { accepted } from '@civicflow/core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { follow } from '../following.ts'
import type { Host, Running } from '../hosts/host.ts'
import { visitor } from '../visitor.ts'
import { openWorld } from '../world.ts'
import type { Stage } from './stage.ts'

const HOUR_MS = 3_600_000
const notice = { type: 'notice.posted', occurredOn: '2025-09-01', place: 'Chợ' } as const

/** Operations that follow what is recorded. */
export function changeTests(stage: Stage, host: Host): void {
  const record = async (id: Awaited<ReturnType<ReturnType<Stage['world']>['called']>>) =>
    accepted(await stage.world().as('clerk').record(id, notice))

  test('changes are told page by page, each once', async () => {
    const id = await stage.world().called()
    await record(id)
    const first = (await stage.as('chair').get('/changes?limit=1')).body
    expect(first).toMatchObject({ last: 1, changes: [{ position: 1, case: id, process: { id: 'hearing' } }] })
    const rest = (await stage.as('chair').get(`/changes?after=${first.last}`)).body
    expect(rest).toMatchObject({
      last: 2,
      changes: [{ position: 2, entry: { fact: { event: 'notice.posted' } } }],
    })
    expect((await stage.as('chair').get(`/changes?after=${rest.last}`)).body).toEqual({
      changes: [],
      last: 2,
    })
  })

  test('a stream begins now, and a change that another party makes arrives', async () => {
    const id = await stage.world().called()
    const stream = await stage.follow('chair')
    expect(stream.response.status).toBe(200)
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream')
    expect(stream.response.headers.get('cache-control')).toBe('no-store')
    await record(id)
    const event = await stream.next()
    expect(event).toMatchObject({ id: 2, event: 'entry', data: { position: 2, case: id } })
    const page = await stage.as('chair').get('/changes?after=1')
    expect([event?.data]).toEqual(page.body.changes)
    stream.leave()
  })

  test('a stream that was lost goes on from its last event, without gap or double', async () => {
    const id = await stage.world().called()
    await record(id)
    const first = await stage.follow('chair', '?after=0')
    const seen = [await first.next(), await first.next()].map((event) => event?.id)
    first.leave()
    await record(id)
    await record(id)
    const again = await stage.follow('chair', '?after=0', { 'last-event-id': String(seen.at(-1)) })
    const rest = [await again.next(), await again.next()].map((event) => event?.id)
    again.leave()
    expect([...seen, ...rest]).toEqual([1, 2, 3, 4])
  })

  test('a stream of more changes than are sent at once misses none', async () => {
    const id = await stage.world().called()
    for (let count = 0; count < 120; count++) await record(id)
    const stream = await stage.follow('chair', '?after=0')
    const seen: (number | undefined)[] = []
    for (let count = 0; count < 121; count++) seen.push((await stream.next())?.id)
    stream.leave()
    expect(seen).toEqual(Array.from({ length: 121 }, (_, index) => index + 1))
  })

  test('who signs out is sent nothing more, and the stream ends', async () => {
    const id = await stage.world().called()
    const stream = await stage.follow('chair')
    stage.world().signOut('chair')
    await record(id)
    expect(await stream.next()).toBeUndefined()
  })

  describe('where a stream waits for an hour', () => {
    const slow = openWorld({ pollMs: HOUR_MS })
    let server: Running
    beforeAll(async () => {
      server = await host(slow.handler)
    })
    afterEach(() => void vi.restoreAllMocks())
    afterAll(async () => {
      await server.stop()
      await slow.close()
    })

    test('who leaves it frees its timer', async () => {
      const waits = waitsOf(HOUR_MS)
      const stream = await follow(server.origin, 'clerk')
      const timer = await waits.begun
      stream.leave()
      expect(await waits.freed).toBe(timer)
    })

    test('HEAD begins none, and ends at once', async () => {
      const set = vi.spyOn(globalThis, 'setTimeout')
      const clerk = visitor(server.origin, 'clerk')
      const headers = { accept: 'text/event-stream' }
      const head = await clerk.send('/changes', { method: 'HEAD', headers })
      expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
      expect((await clerk.get('/desk')).status).toBe(200)
      expect(set.mock.calls.filter(([, ms]) => ms === HOUR_MS)).toEqual([])
    })
  })

  test('a stream from an id that is none is refused', async () => {
    const { response } = await stage.follow('chair', '', { 'last-event-id': '-1' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'malformed' })
  })
}

/** The first timer of so many milliseconds: when it was set, and when it was cleared. */
function waitsOf(ms: number) {
  const begun = Promise.withResolvers<unknown>()
  const freed = Promise.withResolvers<unknown>()
  const { setTimeout: set, clearTimeout: clear } = globalThis
  let mine: unknown
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((task: () => void, after?: number, ...rest: []) => {
    const timer = set(task, after, ...rest)
    if (after === ms) begun.resolve((mine = timer))
    return timer
  })
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    clear(timer)
    if (timer !== undefined && timer === mine) freed.resolve(timer)
  })
  return { begun: begun.promise, freed: freed.promise }
}
