import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { call } from '../../../../core/src/testing/hearing/hearing-world.ts'
import type { Route } from '../../../src/http/routes/route.ts'
import { routes } from '../../../src/http/routes/routes.ts'
import { BASE, type Running } from '../hosts/host.ts'
import { node } from '../hosts/node.ts'
import { type Visitor, visitor } from '../visitor.ts'
import { openWorld, type Who, type World } from '../world.ts'
import { type Raw, type RawAnswer, sendRaw } from './raw.ts'

/** A server on plain `node:http`, to be attacked; a fresh tenant for each test. */
export interface Site {
  readonly world: World
  readonly origin: () => string
  readonly as: (who: Who | undefined) => Visitor
  /** Sends what no well-behaved client would, below the base, signed in as the clerk unless a cookie is given. */
  readonly raw: (raw: Raw) => Promise<RawAnswer>
  /** What such a request comes to, as `400 malformed`; of an accepted one the status alone. */
  readonly comesTo: (raw: Raw) => Promise<string>
  /** Expects that nothing was written in a hearing just called, and that nothing is broken. */
  readonly expectUntouched: (id: string) => Promise<void>
}

/** The headers of a command. */
export const json = { 'content-type': 'application/json', 'idempotency-key': 'k' }

export function attackedSite(): Site {
  const world = openWorld()
  let server: Running | undefined
  const origin = () => server?.origin ?? ''
  beforeAll(async () => {
    server = await node(world.handler)
  })
  beforeEach(world.renew)
  afterAll(async () => {
    await server?.stop()
    await world.close()
  })
  const raw: Site['raw'] = ({ path, headers, ...rest }) =>
    sendRaw(origin(), {
      path: `${BASE}${path}`,
      headers: { cookie: 'session=clerk', ...headers },
      ...rest,
    })
  return {
    world,
    origin,
    as: (who) => visitor(origin(), who),
    raw,
    comesTo: async (sent) => {
      const { status, text, headers } = await raw(sent)
      expect(headers['content-type']).toMatch(/^application\/(problem\+)?json$/)
      return status < 300 ? String(status) : `${status} ${JSON.parse(text).code}`
    },
    expectUntouched: async (id) => {
      const { status, body } = await visitor(origin(), 'clerk').get(`/cases/${id}`)
      expect([status, body.revision]).toEqual([200, 1])
      expect(world.failures).toEqual([])
    },
  }
}

/** A command of the hearing just called. */
export const notice = { type: 'notice.posted', occurredOn: '2025-09-01', place: 'Chợ Đồng Xuân' } as const

/** Of each operation what it needs, beside a case, to be asked well. */
const queries: Readonly<Record<string, string>> = {
  dueSoon: '?value=1000&unit=days',
  counts: '?by=process',
  search: '?text=duong',
  cases: '?process=hearing',
}
const bodies: Readonly<Record<string, unknown>> = {
  open: call,
  explainOpening: call,
  record: notice,
  explain: notice,
  correct: { void: 2, reason: 'x' },
  recuse: { person: 'ann', on: '2025-09-01', reason: 'x' },
  reveal: { subject: 'voter-1', sealed: 'x' },
}

/** An operation as it is well asked for. */
export interface Asked {
  readonly route: Route
  readonly path: string
  readonly init: {
    readonly method?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
}

/** Every operation, asked of one case. */
export function everyOperation(id: string): readonly Asked[] {
  return routes.map((route) => {
    const path = route.path
      .replace('{case}', id)
      .replace('{process}', 'hearing')
      .replace('{list}', 'bodies')
      .replace('{duty}', 'notice')
      .replace('{key}', 'key-of-the-clerk')
    return {
      route,
      path: `${path}${queries[route.operation] ?? ''}`,
      init:
        route.method === 'GET'
          ? {}
          : {
              method: route.method,
              headers: { 'content-type': 'application/json', 'idempotency-key': `key-${route.operation}` },
              body: JSON.stringify(bodies[route.operation]),
            },
    }
  })
}
