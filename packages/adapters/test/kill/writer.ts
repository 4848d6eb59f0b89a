// Sends commands one after another and prints the key of each that was acknowledged; run as a process of its own,
// to be killed at any moment.
import { writeSync } from 'node:fs'
import { StoreError } from '@civicflow/core'
import { officeOn } from './office.ts'

const [file = '', began = '', name = '', first = '', last = '', ...shared] = process.argv.slice(2)
const EVERY_NTH_OPENS = 4

/** The first command of a writer may be one that a killed one has sent already. */
async function send(office: ReturnType<typeof officeOn>, turn: number): Promise<string> {
  const key = `${name}-${turn}`
  const id = shared[turn % shared.length]
  if (turn % EVERY_NTH_OPENS === 0 || id === undefined) await office.open(key)
  else await office.record(id, key, turn)
  return key
}

async function sendUntilWritten(office: ReturnType<typeof officeOn>, turn: number): Promise<string> {
  try {
    return await send(office, turn)
  } catch (error) {
    if (error instanceof StoreError && error.code === 'busy') return sendUntilWritten(office, turn)
    throw error
  }
}

writeSync(1, 'ready\n')
const office = officeOn(file, Number(began))
for (let turn = Number(first); turn <= Number(last); turn++) {
  writeSync(1, `${await sendUntilWritten(office, turn)}\n`)
}
office.store.close()
