import { sqliteStore } from '@civicflow/adapters/sqlite'
import {
  createEngine,
  developmentKeys,
  instantOf,
  type Instant,
  type LocalTime,
  type Party,
  registerOf,
} from '@civicflow/core'
import { storyClock } from '@civicflow/example-told-story/clock'
import { campaign, haNoi, petition, vietnam, voterMeeting } from '@civicflow/workflows'
import { letterBook } from './letters.ts'

export const tenant = 'ha-noi'
export const processes = [campaign, petition, voterMeeting] as const
export const environment = vietnam({ register: registerOf(haNoi) })

/** The moment at which a clock in Hà Nội shows a time. */
export const momentOf = (time: LocalTime): Instant => instantOf(time, environment.zone)

/** Those who keep the record, by office; the register names no persons. */
export const parties = {
  secretary: { person: 'p-09', office: 'office/ha-noi/secretary' },
  cityFront: { person: 'p-14', office: 'front/ha-noi/clerk' },
  wardFront: { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' },
  cityCommittee: { person: 'p-15', office: 'committee/ha-noi/clerk' },
  wardCommittee: { person: 'p-24', office: 'committee/phuong-ba-dinh/clerk' },
  ministry: { person: 'p-29', office: 'ministry/construction/clerk' },
  councilGroup: { person: 'p-11', office: 'council-group/ha-noi/leader' },
} satisfies Record<string, Party>

export type Office = keyof typeof parties
export type World = ReturnType<typeof openWorld>

/** The engine on a SQLite file, a handle for each office, and a worker whose letters go into a book in the same file. */
export function openWorld(file: string) {
  const clock = storyClock(environment.zone, '2025-09-05T08:00')
  const store = sqliteStore({ file, clock: clock.now })
  const letters = letterBook(store.file)
  const engine = createEngine({ store, processes, environment, keys: developmentKeys(), clock: clock.now })
  const as = (office: Office) => engine.as({ tenant, party: parties[office] })
  return {
    clock,
    engine,
    letters,
    worker: engine.worker({ tenants: [tenant], deliver: letters.deliver }),
    offices: {
      secretary: as('secretary'),
      cityFront: as('cityFront'),
      wardFront: as('wardFront'),
      cityCommittee: as('cityCommittee'),
      wardCommittee: as('wardCommittee'),
      ministry: as('ministry'),
      councilGroup: as('councilGroup'),
    },
    close: async () => {
      letters.close()
      await engine.close()
    },
  }
}
