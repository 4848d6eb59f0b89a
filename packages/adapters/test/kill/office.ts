import { accepted, type CaseId, createEngine, developmentKeys } from '@civicflow/core'
import { call, clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { sqliteStore } from '../../src/sqlite/index.ts'
import { clockFrom } from './clock.ts'

export const TENANT = 'tenant-1'

const OPTIONS = { processes: [hearing], environment: hearingEnvironment, keys: developmentKeys() } as const
const DAYS = ['2025-09-23', '2025-10-07', '2025-10-21', '2025-11-04']

/** An office at work on a file, as every process of these tests has one. */
export function officeOn(file: string, began: number) {
  const clock = clockFrom(began)
  const store = sqliteStore({ file, clock })
  const engine = createEngine({ ...OPTIONS, store, clock })
  const handle = engine.as({ tenant: TENANT, party: clerk })
  const record = async (id: CaseId<'hearing'>, key: string, command: Parameters<typeof handle.record>[1]) =>
    accepted(await handle.record(id, command as never, { key }))
  return {
    store,
    engine,
    clock,
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
export async function casesShared(file: string, began: number, count: number): Promise<readonly string[]> {
  const office = officeOn(file, began)
  const ids: string[] = []
  for (let place = 1; place <= count; place++) ids.push((await office.open(`shared-${place}`)).case)
  office.store.close()
  return ids
}
