import type { AnyProcess, EngineOptions, Store, WorkerOptions } from '@civicflow/core'
import type { Attend } from '@civicflow/core/testing'
import { DBOS } from '@dbos-inc/dbos-sdk'
import { type DbosHost, dbosHost } from '../../src/dbos/index.ts'
import { configure, shutDown } from './application.ts'

type Host = DbosHost<Store, AnyProcess>

/** Hosts in place of workers. DBOS is launched anew for each that comes later, as it takes no workflow once it runs. */
export function attendingOn(url: string): {
  readonly attend: Attend
  readonly reset: () => Promise<void>
} {
  let isLaunched = false
  let count = 0
  let changes: Promise<unknown> = Promise.resolve()
  const change = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = changes.then(work)
    changes = done.catch(() => {})
    return done
  }
  const made = async (options: EngineOptions<Store, AnyProcess> & WorkerOptions): Promise<Host> => {
    if (isLaunched) await DBOS.shutdown({ workflowCompletionTimeoutMS: 10_000 })
    count += 1
    const host = dbosHost<Store, AnyProcess>(DBOS, { ...options, name: `host-${count}`, polling: 20 })
    configure(url)
    await DBOS.launch()
    isLaunched = true
    return host
  }
  return {
    attend: (_engine, engineOptions, workerOptions) => {
      let host: Promise<Host> | undefined
      return {
        round: async () => {
          host ??= change(() => made({ ...engineOptions, ...workerOptions }))
          return (await host).round()
        },
      }
    },
    reset: () =>
      change(async () => {
        if (isLaunched) await shutDown()
        isLaunched = false
      }),
  }
}
