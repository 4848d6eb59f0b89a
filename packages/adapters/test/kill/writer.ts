// Sends commands, several at a time, and prints the key of each that was acknowledged; run as a process of its own, to be
// killed at any moment. What it sends at a time are lanes: each goes on from a number of its own to the last.
import { writeSync } from 'node:fs'
import { type Office, officeAt } from './office.ts'
import { persistently } from './persistently.ts'

const [place = '', began = '', name = '', firsts = '', last = '', ...shared] = process.argv.slice(2)
const EVERY_NTH_OPENS = 4

/** The first command of a lane may be one that a killed writer has sent already. */
async function send(office: Office, lane: string, turn: number): Promise<string> {
  const key = `${lane}-${turn}`
  const id = shared[turn % shared.length]
  if (turn % EVERY_NTH_OPENS === 0 || id === undefined) await office.open(key)
  else await office.record(id, key, turn)
  return key
}

async function sendAll(office: Office, lane: string, first: number): Promise<void> {
  for (let turn = first; turn <= Number(last); turn++)
    writeSync(1, `${await persistently(() => send(office, lane, turn))}\n`)
}

writeSync(1, 'ready\n')
const office = await persistently(() => officeAt(place, Number(began)))
await Promise.all(firsts.split(',').map((first, lane) => sendAll(office, `${name}-${lane}`, Number(first))))
await office.store.close()
