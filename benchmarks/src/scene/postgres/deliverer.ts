import { postgresStore } from '@civicflow/adapters/postgres'
import { createEngine } from '@civicflow/core'
import { processes } from '../petitions.ts'
import { environment, keys } from '../world.ts'
import type { Carried, Round } from './carrying.ts'
import { serve } from './child.ts'
import { poolOn } from './server.ts'

const [, , url = '', atOnce = ''] = process.argv
const store = await postgresStore({ pool: poolOn(url, Number(atOnce)), migrate: false })
const engine = createEngine({ store, processes, environment, keys })

serve(async ({ tenant }: Round): Promise<Carried> => {
  const sent: string[] = []
  const worker = engine.worker({
    tenants: [tenant],
    atOnce: Number(atOnce),
    deliver: ({ id }) => void sent.push(id),
  })
  const { failedJobs = [] } = (await worker.round())[tenant] ?? {}
  if (failedJobs.length > 0) throw new Error(`failed: ${failedJobs.join(', ')}`)
  return { sent }
})
