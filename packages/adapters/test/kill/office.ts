import {
  accepted,
  type CaseId,
  type Clock,
  createEngine,
  developmentKeys,
  type Engine,
  type Store,
} from '@civicflow/core'
import { call, clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { clockFrom } from './clock.ts'
import { storeAt } from './store-at.ts'

export const TENANT = 'tenant-1'

/** What an engine of these tests is made of, beside its store and clock. */
export const OPTIONS = {
  processes: [hearing],
  environment: hearingEnvironment,
  keys: developmentKeys(),
} as const
const DAYS = ['2025-09-23', '2025-10-07', '2025-10-21', '2025-11-04']

export type Office = ReturnType<typeof officeOf>

/** An office at work on the store at a place, as every process of these tests has one. */
export async function officeAt(place: string, began: number) {
  const clock = clockFrom(began)
  const store = await storeAt(place, clock)
  return officeOf(store, createEngine({ ...OPTIONS, store, clock }), clock)
}

/** An office whose engine was made elsewhere. */
export function officeOf(store: Store, engine: Engine<Store, typeof hearing>, clock: Clock) {
  const handle = engine.as({ tenant: TENANT, party: clerk })
  const record = async (id: CaseId<'hearing'>, key: string, command: Parameters<typeof handle.record>[1]) =>
    accepted(await handle.record(id, command as never, { key }))
  return {
    store,
    engine,
    clock,
    handle,
    /** Opens a case under a key. */
    open: async (key: string) => accepted(await handle.open(hearing, { ...call, title: key }, { key })),
    /** Records one of two facts that a case takes any number of times, by turns; one of them moves deadlines. */
    record: async (id: CaseId<'hearing'>, key: string, turn: number) =>
      turn % 3 === 0
        ? record(id, key, {
            type: 'hearing.moved',
            occurredOn: '2025-09-01',
            day: DAYS[turn % DAYS.length] ?? '',
          })
        : record(id, key, { type: 'notice.posted', occurredOn: '2025-09-01', place: key }),
  }
}

/** Opens cases that everybody may write in, any number of times. */
export async function casesShared(place: string, began: number, count: number): Promise<readonly string[]> {
  const office = await officeAt(place, began)
  const ids: string[] = []
  for (let n = 1; n <= count; n++) ids.push((await office.open(`shared-${n}`)).case)
  await office.store.close()
  return ids
}
