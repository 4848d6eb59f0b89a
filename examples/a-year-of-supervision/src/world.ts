import { sqliteStore } from '@civicflow/adapters/sqlite'
import { createEngine, type Delivery, developmentKeys, type Party, registerOf } from '@civicflow/core'
import { storyClock } from '@civicflow/example-told-story/clock'
import {
  boardSupervision,
  critique,
  earlierVersions,
  haNoi,
  recommendation,
  supervision,
  supervisionBoard,
  supervisionPlan,
  vietnam,
} from '@civicflow/workflows'

export const tenant = 'phuong-ba-dinh'
export const processes = [
  supervisionPlan,
  supervision,
  supervisionBoard,
  boardSupervision,
  critique,
  recommendation,
] as const

/** The law leaves the days of an answer open; this ward's co-ordination regulation, invented here, sets thirty. */
export const environment = vietnam({
  register: registerOf(haNoi),
  profile: { limits: { 'recommendation/answerLocal': { value: 30, unit: 'days' } } },
})

/** Those who keep the record, by office; the register names no persons. */
export const parties = {
  front: { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' },
  viceChair: { person: 'p-35', office: 'front/phuong-ba-dinh/vice-chair' },
  frontAbove: { person: 'p-14', office: 'front/ha-noi/clerk' },
  committee: { person: 'p-24', office: 'committee/phuong-ba-dinh/clerk' },
  investmentBoard: { person: 'p-34', office: 'investment-board/phuong-ba-dinh/head' },
} satisfies Record<string, Party>

export type Office = keyof typeof parties
export type World = ReturnType<typeof openWorld>

/** The engine on a SQLite file, a handle for each office, and a worker whose letters are kept for the report. */
export function openWorld(file: string) {
  const clock = storyClock(environment.zone, '2025-10-01T08:00')
  const letters: Delivery[] = []
  const engine = createEngine({
    store: sqliteStore({ file, clock: clock.now }),
    processes: [...processes, ...earlierVersions],
    environment,
    keys: developmentKeys(),
    clock: clock.now,
  })
  const as = (office: Office) => engine.as({ tenant, party: parties[office] })
  return {
    clock,
    engine,
    letters,
    worker: engine.worker({ tenants: [tenant], deliver: (letter) => void letters.push(letter) }),
    offices: {
      front: as('front'),
      viceChair: as('viceChair'),
      frontAbove: as('frontAbove'),
      committee: as('committee'),
      investmentBoard: as('investmentBoard'),
    },
    close: async () => engine.close(),
  }
}
