import { serve } from '@hono/node-server'
import { demoClock } from '../../../src/data/demo-clock.ts'
import { createWardOffice } from '../../../src/ward-office.ts'

// The office in a process of its own, for tests that kill it. Says its port when it listens.

const [file, built, port] = process.argv.slice(2)
if (file === undefined || built === undefined) throw new Error('say on which file, with which pages')
const { app } = createWardOffice({ file, built, clock: demoClock().now })
serve({ fetch: app.fetch, port: Number(port ?? 0), hostname: '127.0.0.1' }, (listening) => {
  process.send?.(listening.port)
})
