import { sqliteStore } from '@civicflow/adapters/sqlite'
import {
  createEngine,
  developmentKeys,
  instantOf,
  type LocalTime,
  type Party,
  registerOf,
} from '@civicflow/core'
import { campaign, haNoi, vietnam, voterMeeting } from '@civicflow/workflows'

export const tenant = 'ha-noi'

/** Time in this example is what the story says it is. */
export function storyClock() {
  let now = instantOf('2025-09-05T08:00', 'Asia/Ho_Chi_Minh')
  return {
    now: () => now,
    goTo: (time: LocalTime) => {
      now = instantOf(time, 'Asia/Ho_Chi_Minh')
    },
  }
}

export const environment = vietnam({ register: registerOf(haNoi) })

/** Those who keep the record, by office; the register names no persons. */
export const parties = {
  secretary: { person: 'p-09', office: 'office/ha-noi/secretary' },
  cityFront: { person: 'p-14', office: 'front/ha-noi/clerk' },
  wardFront: { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' },
  wardCommittee: { person: 'p-24', office: 'committee/phuong-ba-dinh/clerk' },
  cityCommittee: { person: 'p-15', office: 'committee/ha-noi/clerk' },
} satisfies Record<string, Party>

export type World = ReturnType<typeof openWorld>

/** The engine on a SQLite file, and a handle for each party. */
export function openWorld(file: string) {
  const clock = storyClock()
  const engine = createEngine({
    store: sqliteStore({ file }),
    processes: [campaign, voterMeeting],
    environment,
    keys: developmentKeys(),
    clock: clock.now,
  })
  const as = (party: Party) => engine.as({ tenant, party })
  return {
    clock,
    engine,
    secretary: as(parties.secretary),
    cityFront: as(parties.cityFront),
    wardFront: as(parties.wardFront),
    wardCommittee: as(parties.wardCommittee),
    cityCommittee: as(parties.cityCommittee),
  }
}
