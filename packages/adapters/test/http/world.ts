import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  accepted,
  type Caller,
  createEngine,
  developmentKeys,
  type OpeningFor,
  type Party,
} from '@civicflow/core'
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

/** Who can be signed in: by session, the party. The other clerk's office lies in another town. */
const parties = { clerk, chair, auditor: audit, otherClerk, stranger: clerk } satisfies Record<string, Party>

export type Who = keyof typeof parties

export type World = ReturnType<typeof openWorld>

/** Noon of a day in the hearing's zone. */
export const noon = (day: string): string => `${day}T05:00:00.000Z`

/** An engine on a SQLite file behind the handler, with sessions by cookie and a clock that stands still. */
export function openWorld(changes: Partial<HttpOptions<SqliteStore, Processes>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'civicflow-http-'))
  const time = timeFrom(noon('2025-09-01'))
  const store = sqliteStore({ file: join(folder, 'store.db'), durability: 'normal', clock: time.now })
  const options = { store, environment: hearingEnvironment, keys: developmentKeys(), clock: time.now }
  const engine = createEngine({ ...options, processes })
  const sessions = new Map<string, Caller>()
  const failures: unknown[] = []
  let tenants = 0
  const callerOf = (who: Who): Caller => ({
    tenant: who === 'stranger' ? 'elsewhere' : `tenant-${tenants}`,
    party: parties[who],
  })
  const as = (who: Who) => engine.as(callerOf(who))
  const handler: HttpHandler = httpHandler({
    engine,
    basePath: BASE,
    messages: { vi, en },
    authenticate: ({ headers }) =>
      sessions.get(/^session=(\w+)$/.exec(headers.get('cookie') ?? '')?.[1] ?? ''),
    pollMs: 2,
    log: (error) => void failures.push(error),
    ...changes,
  })
  const renew = () => {
    tenants += 1
    for (const who of Object.keys(parties) as Who[]) sessions.set(who, callerOf(who)) // its own keys
    failures.length = 0
    time.goTo(noon('2025-09-01'))
  }
  renew()
  return {
    engine,
    handler,
    as,
    /** What the handler told its log. */
    failures,
    /** Begins anew on the first of September, in a tenant where nothing is on record, with everybody signed in. */
    renew,
    tenant: () => `tenant-${tenants}`,
    on: (day: string) => time.goTo(noon(day)),
    signOut: (who: Who) => sessions.delete(who),
    /** Somebody else's party is signed in under this name. */
    swap: (who: Who, party: Party) => sessions.set(who, { ...callerOf(who), party }),
    /** The clerk, as the engine was before the newest version of the visit. */
    before: () => createEngine({ ...options, processes: [visitOfOld] }).as(callerOf('clerk')),
    /** A hearing just called by the clerk. */
    called: async (with_: Partial<OpeningFor<typeof hearing>> = {}) =>
      accepted(await as('clerk').open(hearing, { ...call, ...with_ })).case,
    closeStore: () => store.close(),
    close: async () => {
      await engine.close()
      rmSync(folder, { recursive: true })
    },
  }
}
