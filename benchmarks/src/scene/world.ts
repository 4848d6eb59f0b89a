import { type Circumstances, type KeyProvider, localTimeOf } from '@civicflow/core'
import { cityRegister, secretary } from './city.ts'
import { vietnam } from '@civicflow/workflows'

/** Law and calendar of Vietnam, and the city. */
export const environment = vietnam({ register: cityRegister })

/** When everything is recorded; after every fact of the benchmarks. */
export const NOW = '2026-07-01T03:00:00.000Z'

/** What the secretary's commands are decided under, where nothing has to be sealed. */
export const circumstances: Circumstances = {
  environment,
  by: secretary,
  recordedAt: NOW,
  now: localTimeOf(NOW, environment.zone),
  counters: {},
  seal: (subject, text) => ({ subject, sealed: text }),
}

/** A clock that runs, from `NOW` on. */
export const clock = () => new Date(Date.parse(NOW) + performance.now()).toISOString()

/** As a host's that holds its keys in memory. */
const key = new Uint8Array(32).fill(7)
export const keys: KeyProvider = { subjectKey: () => key, digestKey: () => key }
