import { sqliteStore } from '@civicflow/adapters/sqlite'
import { createEngine, type Delivery, developmentKeys, type Party, registerOf } from '@civicflow/core'
import { storyClock } from '@civicflow/example-told-story/clock'
import {
  boardSupervision,
  critique,
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
export const environment = vietnam({ register: registerOf(haNoi) })

/** Those who keep the record, by office; the register names no persons. */
export const parties = {
  front: { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' },
  committee: { person: 'p-24', office: 'committee/phuong-ba-dinh/clerk' },
} satisfies Record<string, Party>

export type Office = keyof typeof parties
export type World = ReturnType<typeof openWorld>

/** The engine on a SQLite file, a handle for each office, and a worker whose letters are kept for the report. */
export function openWorld(file: string) {
  const clock = storyClock(environment.zone, '2024-01-02T08:00')
  const letters: Delivery[] = []
  const engine = createEngine({
    store: sqliteStore({ file, clock: clock.now }),
    processes,
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
    offices: { front: as('front'), committee: as('committee') },
    close: async () => engine.close(),
  }
}
