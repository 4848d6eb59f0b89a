import { accepted, createEngine, developmentKeys } from '@civicflow/core'
import type { CaseId } from '@civicflow/core'
import { call, clerk, hearingEnvironment } from '../../../core/src/testing/hearing/hearing-world.ts'
import { hearing } from '../../../core/src/testing/hearing/hearing.ts'
import { sqliteStore } from '../../src/sqlite/index.ts'

export const TENANT = 'tenant-1'

const OPTIONS = {
  processes: [hearing],
  environment: hearingEnvironment,
  keys: developmentKeys(),
  clock: () => '2025-09-01T03:00:00.000Z',
} as const

/** An office at work on a file, as every process of these tests has one. */
export function officeOn(file: string) {
  const store = sqliteStore({ file })
  const engine = createEngine({ ...OPTIONS, store })
  const handle = engine.as({ tenant: TENANT, party: clerk })
  return {
    store,
    engine,
    /** Opens a case under its title, which is the key of the command too. */
    open: async (title: string) => accepted(await handle.open(hearing, { ...call, title }, { key: title })),
    /** Records a fact that a case takes any number of times; its place is the key of the command too. */
    record: async (id: CaseId<'hearing'>, place: string) => {
      const command = { type: 'notice.posted', occurredOn: '2025-09-01', place } as const
      return accepted(await handle.record(id, command, { key: place }))
    },
  }
}

/** Opens cases that everybody may write in, any number of times. */
export async function casesShared(file: string, count: number): Promise<readonly string[]> {
  const office = officeOn(file)
  const ids: string[] = []
  for (let place = 1; place <= count; place++) ids.push((await office.open(`shared-${place}`)).case)
  office.store.close()
  return ids
}
