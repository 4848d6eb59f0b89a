import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { deleteCookie, setCookie } from 'hono/cookie'
import { isCrossSite } from '@civicflow/adapters/http'
import type { IsoDay } from '@civicflow/core'
import { type DemoDesk, demoDesks } from './desks.ts'
import { environment } from './engine.ts'
import { SESSION_COOKIE, sessionIdIn, type Sessions } from './sessions.ts'

/** The name of an office, and room to spare. */
const MAX_BODY_BYTES = 4096

interface SignInParts {
  readonly sessions: Sessions
  readonly today: () => IsoDay
  /** Is the cookie for HTTPS alone, even where this server itself is asked through HTTP? */
  readonly secure: boolean
}

/** Signing in and out. A desk is chosen from a list: a real office asks who somebody is. */
export function signIn({ sessions, today, secure }: SignInParts) {
  const cookie = (c: Context) =>
    ({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      secure: secure || c.req.url.startsWith('https:'),
    }) as const
  const app = new Hono()
  app.use(async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isRead && isCrossSite(c.req.raw)) return c.json({ code: 'cross-site' }, 403)
    return next()
  })
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.json({ code: 'too-large' }, 413) }))
  app.use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })

  app.get('/desks', (c) => c.json(demoDesks.map((desk) => offered(desk, today()))))

  app.post('/', async (c) => {
    const asked: unknown = await c.req.json().catch(() => undefined)
    const desk = demoDesks.find(({ office }) => office === officeIn(asked))
    if (desk === undefined) return c.json({ code: 'no-such-desk' }, 403)
    sessions.end(sessionIdIn(c.req.raw))
    setCookie(c, SESSION_COOKIE, sessions.start(desk), cookie(c))
    return c.json({ office: desk.office })
  })

  app.delete('/', (c) => {
    sessions.end(sessionIdIn(c.req.raw))
    deleteCookie(c, SESSION_COOKIE, cookie(c))
    return c.body(null, 204)
  })
  return app
}

function officeIn(asked: unknown): unknown {
  return typeof asked === 'object' && asked !== null && 'office' in asked ? asked.office : undefined
}

/** A desk by the names the register has for it. */
function offered({ office }: DemoDesk, on: IsoDay) {
  const row = environment.register.office(office, on)
  const body = row && environment.register.body(row.body, on)
  return { office, name: row?.name, body: body?.name }
}
