import { httpHandler } from '@civicflow/adapters/http'
import { type Clock, dayOf } from '@civicflow/core'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { tenant } from './data/desks.ts'
import { openEngine } from './engine.ts'
import { letterBook } from './letters.ts'
import { pages } from './pages.ts'
import { security } from './security.ts'
import { deskOf, sessionsFor } from './sessions.ts'
import { signIn } from './sign-in.ts'

export interface WardOfficeOptions {
  /** The SQLite file; made where it is missing. */
  readonly file: string
  /** The clock of the machine where absent. */
  readonly clock?: Clock
  /** Minutes after its last use that a session ends; 30. */
  readonly sessionMinutes?: number
  /** Is it reached through HTTPS, by a proxy in front? Then the cookie is for HTTPS alone. */
  readonly secure?: boolean
  /** Folder of the built pages; `dist` where absent. */
  readonly built?: string
}

const machineClock: Clock = () => new Date().toISOString()

/** The office's system: pages, signing in, and the engine through HTTP, in one Hono application. */
export function createWardOffice({
  file,
  clock = machineClock,
  sessionMinutes = 30,
  secure = false,
  built,
}: WardOfficeOptions) {
  const engine = openEngine(file, clock)
  const letters = letterBook(file)
  const sessions = sessionsFor(clock, sessionMinutes)
  const worker = engine.worker({ tenants: [tenant], deliver: letters.deliver })
  const today = () => dayOf(engine.now())

  const api = httpHandler({
    engine,
    basePath: '/api',
    messages: { vi, en },
    authenticate: (request) => {
      const desk = deskOf(request, sessions)
      return desk && { tenant, party: desk }
    },
    log: (error) => console.error(error),
  })

  const app = new Hono()
  app.use(security)
  app.route('/session', signIn({ sessions, today, secure }))
  // Never the stream of changes: `compress` leaves those as they are.
  app.use('/api/*', compress())
  app.all('/api/*', (c) => api(c.req.raw))
  app.route('/', pages(built))

  return {
    app,
    engine,
    letters,
    worker,
    close: async () => {
      await worker.stop()
      letters.close()
      await engine.close()
    },
  }
}
