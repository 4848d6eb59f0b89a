import { postgresStore } from '@civicflow/adapters/postgres'
import { createEngine, type Instant, type Store } from '@civicflow/core'
import { processes, TENANT } from '../petitions.ts'
import { environment, keys } from '../world.ts'
import { serve } from './child.ts'
import { poolOn } from './server.ts'

/** The moment it is to be. */
export interface Sweep {
  readonly at: Instant
  /** Numbers of noted deadlines after which the memory is looked at. */
  readonly looks: readonly number[]
}

export interface Swept {
  readonly noted: number
  /** What was in memory after so many. */
  readonly memory: Readonly<Record<number, Memory>>
}

/** In bytes: of the process, and what is still used in its heap when garbage has been collected. */
export interface Memory {
  readonly resident: number
  readonly used: number
}

const [, , url = ''] = process.argv
let now: Instant = ''
const clock = () => now
const store = await postgresStore({ pool: poolOn(url, 4), clock, migrate: false })

serve(async ({ at, looks }: Sweep): Promise<Swept> => {
  now = at
  const memory: Record<number, Memory> = {}
  const looking = lookingAt(store, (noted) => {
    for (const look of looks) if (noted >= look) memory[look] ??= memoryNow()
  })
  const engine = createEngine({ store: looking, processes, environment, keys, clock })
  const worker = engine.worker({ tenants: [TENANT], deliver: () => {}, carry: nothingSent })
  const rounds = await worker.round()
  const { noted = 0, failedJobs = [] } = rounds[TENANT] ?? {}
  if (failedJobs.length > 0) throw new Error(`failed: ${failedJobs.join(', ')}`)
  return { noted, memory }
})

function memoryNow(): Memory {
  const { rss: resident } = process.memoryUsage()
  globalThis.gc?.()
  return { resident, used: process.memoryUsage().heapUsed }
}

/** What is told of the deadlines is left to be sent: `workers` measures that. */
async function nothingSent() {
  return { delivered: 0, failed: 0, dead: 0 }
}

/** A store that says how many entries were written together so far. */
function lookingAt(store: Store, look: (noted: number) => void): Store {
  let noted = 0
  return {
    ...store,
    applyAll: async (commits) => {
      const results = await store.applyAll(commits)
      noted += commits.reduce((sum, { cases }) => sum + (cases[0]?.entries.length ?? 0), 0)
      look(noted)
      return results
    },
  }
}
