import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accepted, type Caller, createEngine, developmentKeys } from '@civicflow/core'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { county } from '../../../core/src/testing/hearing/county.ts'
import { docket } from '../../../core/src/testing/hearing/docket.ts'
import {
  audit,
  call,
  chair,
  clerk,
  hearingEnvironment,
  otherClerk,
} from '../../../core/src/testing/hearing/hearing-world.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { matter } from '../../../core/src/testing/hearing/matter.ts'
import { timeFrom } from '../../../core/src/testing/store-harness.ts'
import { httpHandler, type HttpHandler, type HttpOptions } from '../../src/http/index.ts'
import { sqliteStore, type SqliteStore } from '../../src/sqlite/index.ts'
import { BASE } from './hosts/host.ts'
import { visit, visitOfOld } from './visit.ts'

export const processes = [hearing, county, docket, matter, visitOfOld, visit] as const
export type Processes = (typeof processes)[number]

/** Who can be signed in. The stranger is the clerk of another tenant; the other clerk's office lies in another town. */
const callers = {
  clerk: { tenant: 'a', party: clerk },
  chair: { tenant: 'a', party: chair },
  auditor: { tenant: 'a', party: audit },
  otherClerk: { tenant: 'a', party: otherClerk },
  stranger: { tenant: 'b', party: clerk },
} satisfies Record<string, Caller>

export type Who = keyof typeof callers

export type World = ReturnType<typeof openWorld>

/** Noon of a day in the hearing's zone. */
export const noon = (day: string): string => `${day}T05:00:00.000Z`

/** An engine on a SQLite file behind the handler, with sessions by cookie and a clock that stands still. */
export function openWorld(changes: Partial<HttpOptions<SqliteStore, Processes>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'civicflow-http-'))
  const time = timeFrom(noon('2025-09-01'))
  const file = join(folder, 'store.db')
  const store = sqliteStore({ file, durability: 'normal', clock: time.now })
  const engine = createEngine({
    store,
    processes,
    environment: hearingEnvironment,
    keys: developmentKeys(),
    clock: time.now,
  })
  const sessions = new Map<string, Caller>(Object.entries(callers))
  const failures: unknown[] = []
  const handler: HttpHandler = httpHandler({
    engine,
    basePath: BASE,
    messages: { vi, en },
    authenticate: ({ headers }) => sessions.get(/^session=(\w+)$/.exec(headers.get('cookie') ?? '')?.[1] ?? ''),
    pollMs: 2,
    log: (error) => void failures.push(error),
    ...changes,
  })
  const as = (who: Who) => engine.as(callers[who])
  return {
    engine,
    handler,
    /** What the handler told its log. */
    failures,
    as,
    on: (day: string) => time.goTo(noon(day)),
    signOut: (who: Who) => sessions.delete(who),
    /** A hearing just called by the clerk. */
    called: async (with_: Partial<typeof call> = {}) =>
      accepted(await as('clerk').open(hearing, { ...call, ...with_ } as typeof call)).case, // one of its modes
    closeStore: () => store.close(),
    close: async () => {
      await engine.close()
      rmSync(folder, { recursive: true })
    },
  }
}
