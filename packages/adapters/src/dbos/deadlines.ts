import {
  type CaseId,
  type Commit,
  type Environment,
  instantOf,
  type Instant,
  type IsoDay,
} from '@civicflow/core'
import type { Dbos } from './dbos.ts'
import { queueOn } from './queues.ts'

/** Deadlines as delayed workflows: one for each case and day on which something may have to be noted. */
export interface Deadlines {
  register(): Promise<unknown>
  /** Has a case looked at on a day; at once where the day has come. */
  begin(tenant: string, id: CaseId, day: IsoDay): Promise<void>
}

/** The list of days on which it is to be noted that a deadline's day has come or gone by; see `IndexRows`. */
const TIMERS = 'timers'

/** Noting takes milliseconds, and sweeps note in batches what a great many cases have on one day. */
const QUEUE = { workerConcurrency: 16, minPollingIntervalMs: 1000 }

export function deadlinesOn(
  dbos: Dbos,
  { zone }: Environment,
  now: () => Instant,
  name: string,
  note: (tenant: string, id: CaseId) => Promise<number>,
): Deadlines {
  const queue = queueOn(dbos, name, QUEUE, note)
  return {
    register: () => queue.register(),
    begin: (tenant, id, day) => {
      const afterMs = Date.parse(instantOf(day, zone)) - Date.parse(now())
      return queue.once([tenant, id, day], afterMs, tenant, id)
    },
  }
}

/** The days on which a commit has its cases looked at, beside those that were known before. */
export function daysIn({ cases }: Commit): readonly { readonly id: CaseId; readonly day: IsoDay }[] {
  return cases.flatMap(({ case: id, index }) => {
    const days = index.add.queue.flatMap(({ list, day }) => (list === TIMERS ? [day] : []))
    return [...new Set(days)].map((day) => ({ id, day }))
  })
}
