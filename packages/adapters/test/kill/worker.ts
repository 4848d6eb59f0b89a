// Works on until it is killed, or until nothing is left to do, and prints the id of each effect when it was handed
// over; what it sends out is a line in a file that others write to as well. Run as a process of its own.
import { openSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { officeAt, TENANT } from './office.ts'
import { persistently } from './persistently.ts'

const [place = '', began = '', sent = '', until = ''] = process.argv.slice(2)
const PAUSE_MS = 5

writeSync(1, 'ready\n')
const { engine, store, clock } = await persistently(() => officeAt(place, Number(began)))
const letters = openSync(sent, 'a')
const worker = engine.worker({
  tenants: [TENANT],
  // As whoever carries letters takes some time, before as after.
  deliver: async ({ id }) => {
    await pause(PAUSE_MS)
    writeSync(letters, `${id}\n`)
    writeSync(1, `${id}\n`)
    await pause(PAUSE_MS)
  },
  pause: PAUSE_MS,
  // However often those before it were killed with an effect in their hands.
  attempts: 1000,
})

/** What those that were killed had claimed comes back on the next day: the last one goes on until it was idle on three. */
async function goThrough(): Promise<void> {
  const idle = new Set<string>()
  while (idle.size < 3) {
    const today = clock().slice(0, 10)
    const { [TENANT]: round } = await worker.round()
    const isIdle = round?.noted === 0 && round.delivered === 0 && round.failedJobs === undefined
    if (isIdle && round.clock === undefined) idle.add(today)
    else idle.clear()
    await pause(PAUSE_MS)
  }
}

if (until === 'done') {
  await goThrough()
  await store.close()
} else await persistently(() => worker.start())
