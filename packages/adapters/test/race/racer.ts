// Sends commands that are in each other's way to a few cases, several at a time, reads them in between, and prints every
// call with its answer. Run as a process of its own, for so many milliseconds.
import { writeSync } from 'node:fs'
import type { CaseId } from '@civicflow/core'
import { randomOf } from '../../../core/src/testing/generate-cases/random.ts'
import { officeAt } from '../kill/office.ts'
import { persistently } from '../kill/persistently.ts'
import { answerTo, type Racing } from './answer-to.ts'
import type { Call } from './history.ts'

const [place = '', began = '', seed = '', name = '', ms = '', lanes = '', ...cases] = process.argv.slice(2)

const { store, handle } = await persistently(() => officeAt(place, Number(began)))
const end = Date.now() + Number(ms)
/** The revisions at which the cases were seen last. */
const seen = new Map<string, number>()

/** Microseconds of a clock that all processes of the machine share. */
function now(): number {
  return Number(process.hrtime.bigint() / 1000n)
}

async function called(racing: Racing, id: CaseId<'hearing'>): Promise<Call> {
  const invoked = now()
  const answer = await answerTo(racing, id, seen.get(id))
  if ('revision' in answer) seen.set(id, answer.revision)
  return { case: id, invoked, responded: now(), answer }
}

async function race(lane: number): Promise<void> {
  const random = randomOf(`${seed}/${name}/${lane}`)
  const racing: Racing = { handle, random, name: `${name}-${lane}`, sent: [] }
  while (Date.now() < end) {
    const id = random.pick(cases) ?? ''
    writeSync(1, `${JSON.stringify(await called(racing, id))}\n`)
  }
}

await Promise.all(Array.from({ length: Number(lanes) }, (_, lane) => race(lane)))
await store.close()
