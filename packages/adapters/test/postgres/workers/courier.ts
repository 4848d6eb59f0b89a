// A worker that goes on until it is asked to stop, and prints what it does; run as a process of its own. What it takes it
// keeps in its hands until there is a file that lets it go on.
import { appendFileSync, existsSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { createEngine } from '@civicflow/core'
import pg from 'pg'
import { postgresStore } from '../../../src/postgres/index.ts'
import { OPTIONS, TENANT } from '../../kill/office.ts'

const [url = '', name = '', pauseMs = '', sent = '', letsGoOn = '', aheadMs = '0'] = process.argv.slice(2)
const POLL_MS = 5

/** Where its time is ahead of the server's, it has a clock of its own. */
const clock = () => new Date(Date.now() + Number(aheadMs)).toISOString()
const time = aheadMs === '0' ? {} : { clock }
const pool = new pg.Pool({ connectionString: url })
pool.on('error', () => {})
const store = await postgresStore({ pool, ...time })
const worker = createEngine({ ...OPTIONS, store, ...time }).worker({
  tenants: [TENANT],
  name,
  pause: Number(pauseMs),
  deliver: async ({ id }) => {
    writeSync(1, `took ${id}\n`)
    while (!existsSync(letsGoOn)) await pause(POLL_MS)
    appendFileSync(sent, `${id}\n`)
  },
})

process.once('SIGTERM', () => {
  const stopped = worker.stop()
  writeSync(1, 'stopping\n')
  void stopped.then(() => pool.end())
})
await worker.start()
writeSync(1, 'ready\n')
