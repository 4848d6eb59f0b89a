import { join } from 'node:path'
import { accepted, createEngine } from '@civicflow/core'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import { petition, voterMeeting } from '@civicflow/workflows'
import { compare } from './measure.ts'
import type { Row } from './row.ts'
import { commitsOf } from './scene/captured.ts'
import { secretary } from './scene/city.ts'
import { inFolder } from './scene/folder.ts'
import { writerOn } from './scene/hand-written.ts'
import { factsOf, inMay, proposalOf } from './scene/meeting.ts'
import { rowsOfCommits } from './scene/rows-of-commits.ts'
import { clock, environment, keys } from './scene/world.ts'

const AIM = 0.5
const WARM_UP = 40
const ROUNDS = 60
const PETITIONS = 8

/**
 * How many commands a second does a durable `record` on SQLite take (load, decide, chain, index rows, receipt, commit),
 * beside the same rows written by hand with the same durability? A round is one meeting, from proposal to minutes.
 */
export function recordRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => [await rowIn(folder)])
}

async function rowIn(folder: string): Promise<Row> {
  const places = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => inMay(round))
  const rowsOf = rowsOfCommits()
  const rows = (await commitsOf(places, PETITIONS)).map((commits) => commits.map(rowsOf))
  const engine = engineOn(join(folder, 'engine.db'))
  const byHand = writerOn(emptyFile(join(folder, 'by-hand.db')))
  const office = engine.as({ tenant: 'city', party: secretary })
  const { subject, baseline, ratio } = await compare(
    async (round) => {
      const { case: id } = accepted(
        await office.open(voterMeeting, proposalOf(inMay(round)), { key: `${round}` }),
      )
      for (const [index, fact] of factsOf(inMay(round), PETITIONS).entries())
        accepted(await office.record(id, fact, { key: `${round}/${index}` }))
    },
    (round) => rows[round]?.forEach(byHand.write),
    { warmUp: WARM_UP, rounds: ROUNDS },
  )
  byHand.close()
  await engine.close()
  const perSecond = (ms: number) => ((rows[0]?.length ?? 0) / ms) * 1000
  const speed = 1 / ratio // of times
  return {
    question: 'record: durable commands on SQLite, one after the other',
    subject: perSecond(subject),
    baseline: perSecond(baseline),
    ratio: speed,
    unit: 'commands/s',
    aim: `ratio ≥ ${AIM}`,
    met: speed >= AIM,
  }
}

function engineOn(file: string) {
  return createEngine({
    store: sqliteStore({ file, durability: 'full' }),
    processes: [voterMeeting, petition],
    environment,
    keys,
    clock,
  })
}

/** A file with the store's tables and nothing in them. */
function emptyFile(file: string): string {
  sqliteStore({ file }).close()
  return file
}
