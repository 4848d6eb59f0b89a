import { type Durability, sqliteStore } from '@civicflow/adapters/sqlite'
import { type Clock, createEngine, developmentKeys, registerOf } from '@civicflow/core'
import { haNoi, vietnam } from '@civicflow/workflows'
import { processes } from './data/desks.ts'

export const environment = vietnam({ register: registerOf(haNoi) })

export type OfficeEngine = ReturnType<typeof openEngine>

/** The engine on an SQLite file. The keys are for the demonstration: give your own before there is real data. */
export function openEngine(file: string, clock: Clock, durability: Durability = 'full') {
  const store = sqliteStore({ file, clock, durability })
  return createEngine({ store, processes, environment, keys: developmentKeys(), clock })
}
