import { type Delivery, developmentKeys, memoryStore, type Store } from '@civicflow/core'
import { DBOS } from '@dbos-inc/dbos-sdk'
import { expect } from 'vitest'
import { clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { type DbosHostOptions, dbosHost } from '../../src/dbos/index.ts'

export const TENANT = 'tenant-1'

const silent = () => {}

interface Replica {
  readonly executorID?: string
  /** Of the application. */
  readonly version?: string
}

/** Configures DBOS as an application does, without its log. */
export function configure(url: string, { executorID = 'replica-1', version = '1' }: Replica = {}): void {
  DBOS.setConfig({
    name: 'civicflow-test',
    systemDatabaseUrl: url,
    executorID,
    applicationVersion: version,
    logger: { info: silent, debug: silent, warn: silent, error: silent },
  })
}

export async function shutDown(): Promise<void> {
  await DBOS.shutdown({ deregister: true, workflowCompletionTimeoutMS: 10_000 })
}

interface Changes extends Partial<DbosHostOptions<Store, typeof hearing>>, Pick<Replica, 'version'> {
  /** Before DBOS is launched, too, when it fails. */
  readonly startsEarly?: boolean
}

/** An application with an office at work, until it is stopped. */
export async function applicationOn(url: string, { version, startsEarly = false, ...changes }: Changes = {}) {
  const taken: Delivery[] = []
  const { store = memoryStore(changes) } = changes
  const host = dbosHost<Store, typeof hearing>(DBOS, {
    processes: [hearing],
    environment: hearingEnvironment,
    keys: developmentKeys(),
    tenants: [TENANT],
    deliver: (delivery) => void taken.push(delivery),
    polling: 20,
    ...changes,
    store,
  })
  if (startsEarly) await expect(host.start()).rejects.toThrow('DBOS.launch')
  configure(url, version === undefined ? {} : { version })
  await DBOS.launch()
  await host.start()
  return {
    host,
    store,
    taken,
    office: host.engine.as({ tenant: TENANT, party: clerk }),
    stop: async () => {
      await host.stop()
      await shutDown()
    },
  }
}

export type Application = Awaited<ReturnType<typeof applicationOn>>
