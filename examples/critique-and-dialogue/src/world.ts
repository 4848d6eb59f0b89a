import { sqliteStore } from '@civicflow/adapters/sqlite'
import { createEngine, developmentKeys, type Party } from '@civicflow/core'
import { storyClock } from '@civicflow/example-told-story/clock'
import {
  boardSupervision,
  critique,
  dialogue,
  dialogueOpinion,
  recommendation,
  supervision,
  supervisionBoard,
  supervisionPlan,
  vietnam,
} from '@civicflow/workflows'
import { areaOf, type Commune, communes, district, keeperOf, register } from './register.ts'

/** The ward of the critique, and the district of the dialogues: neither sees the other. */
export const tenants = ['phuong-ba-dinh', 'huyen-chuong-my'] as const
type Tenant = (typeof tenants)[number]

export const processes = [
  supervisionPlan,
  supervision,
  supervisionBoard,
  boardSupervision,
  critique,
  recommendation,
  dialogue,
  dialogueOpinion,
] as const
export const environment = vietnam({ register })

export type Office = 'front' | 'committee' | 'districtFront' | Commune

const inCommunes = Object.fromEntries(
  communes.map((commune) => [commune, keeperOf(areaOf(commune))]),
) as Record<Commune, Party> // one of each

/** Those who keep the record, by office; the register names no persons. */
export const parties: Readonly<Record<Office, Party & { readonly office: string }>> = {
  front: { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' },
  committee: { person: 'p-24', office: 'committee/phuong-ba-dinh/clerk' },
  districtFront: keeperOf(district),
  ...inCommunes,
}

export type World = ReturnType<typeof openWorld>

const tenantOf = (office: Office): Tenant =>
  office === 'front' || office === 'committee' ? 'phuong-ba-dinh' : 'huyen-chuong-my'

/** The engine on a SQLite file, a handle for each office, and a worker. */
export function openWorld(file: string) {
  const clock = storyClock(environment.zone, '2024-01-02T08:00')
  const engine = createEngine({
    // Close to a thousand commits; what a power cut takes of them is told again.
    store: sqliteStore({ file, durability: 'normal', clock: clock.now }),
    processes,
    environment,
    keys: developmentKeys(),
    clock: clock.now,
  })
  const offices = Object.fromEntries(
    (Object.keys(parties) as Office[]).map((office) => [
      office,
      engine.as({ tenant: tenantOf(office), party: parties[office] }),
    ]),
  ) as Record<Office, ReturnType<typeof engine.as>> // one for each party
  return {
    clock,
    engine,
    worker: engine.worker({ tenants, deliver: () => undefined }),
    offices,
    close: async () => engine.close(),
  }
}
