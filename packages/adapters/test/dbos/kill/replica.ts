// A replica of an application on DBOS: sends commands one after another to the engine on its own database, prints the key of each that was acknowledged, and
// does what nobody asks for; until it is killed, or until nothing is left to do. Run as a process of its own.
import { openSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { DBOS } from '@dbos-inc/dbos-sdk'
import { dbosHost } from '../../../src/dbos/index.ts'
import { clockFrom } from '../../kill/clock.ts'
import { officeOf, OPTIONS, TENANT } from '../../kill/office.ts'
import { persistently } from '../../kill/persistently.ts'
import { storeAt } from '../../kill/store-at.ts'
import { configure, shutDown } from '../application.ts'
import { hastyDbos } from './hasty-dbos.ts'

const [url = '', began = '', sent = '', name = '', first = '', ...shared] = process.argv.slice(2)
const EVERY_NTH_OPENS = 4
const PAUSE_MS = 5

writeSync(1, 'ready\n')
const clock = clockFrom(Number(began))
const store = await storeAt(url, clock)
const letters = openSync(sent, 'a')
const host = dbosHost(hastyDbos, {
  ...OPTIONS,
  store,
  clock,
  tenants: [TENANT],
  // As whoever carries letters takes some time, before as after.
  deliver: async ({ id }) => {
    await pause(PAUSE_MS)
    writeSync(letters, `${id}\n`)
    await pause(PAUSE_MS)
  },
  polling: 20,
  pause: 3000,
  // However often those before it were killed with an effect in their hands.
  attempts: 1000,
})
configure(url, { executorID: name })
await DBOS.launch()
await host.start()
const office = officeOf(store, host.engine, clock)

/** The first command may be one that a killed replica has sent already. */
async function send(turn: number): Promise<void> {
  const id = shared[turn % shared.length]
  if (turn % EVERY_NTH_OPENS === 0 || id === undefined) await office.open(`${name}-${turn}`)
  else await office.record(id, `${name}-${turn}`, turn)
}

/** What those that were killed had claimed comes back on the next day: it goes on until it was idle on three. */
async function goThrough(): Promise<void> {
  const idle = new Set<string>()
  while (idle.size < 3) {
    const today = clock().slice(0, 10)
    const { [TENANT]: round } = await host.round()
    const isIdle = round?.noted === 0 && round.delivered === 0 && round.failedJobs === undefined
    const { rows } = await store.deliveries({ tenant: TENANT, status: 'pending', limit: 1 })
    if (isIdle && round.clock === undefined && rows.length === 0) idle.add(today)
    else idle.clear()
    await pause(PAUSE_MS)
  }
}

if (first === 'done') {
  await goThrough()
  await host.stop()
  await shutDown()
  await store.close()
} else
  for (let turn = Number(first); ; turn += 1) {
    await persistently(() => send(turn))
    writeSync(1, `${name}-${turn}\n`)
  }
