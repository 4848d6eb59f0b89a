import { join } from 'node:path'
import { accepted, createEngine } from '@civicflow/core'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import { petition, voterMeeting } from '@civicflow/workflows'
import { compare, type Plan } from './measure.ts'
import type { Row } from './row.ts'
import { commitsOf } from './scene/captured.ts'
import { secretary } from './scene/city.ts'
import { inFolder } from './scene/folder.ts'
import { writerOn } from './scene/hand-written.ts'
import { factsOf, inMay, proposalOf } from './scene/meeting.ts'
import { rowsOfCommits } from './scene/rows-of-commits.ts'
import { clock, environment, keys } from './scene/world.ts'

const AIM = 0.6
const PETITIONS = 8
/** Each goes through a meeting in a round, from proposal to minutes. */
const CALLERS: Readonly<Record<number, Plan>> = {
  1: { warmUp: 40, rounds: 60 },
  8: { warmUp: 10, rounds: 20 },
}

/**
 * How many commands a second does a durable `record` on SQLite take (load, decide, chain, index rows, receipt, commit),
 * beside the same rows written by hand with the same durability? Callers of one process, each with one command at a time;
 * by hand they write one after the other, as `node:sqlite` does.
 */
export function recordRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const rows: Row[] = []
    for (const [callers, plan] of Object.entries(CALLERS))
      rows.push(await rowOf(folder, Number(callers), plan))
    return rows
  })
}

async function rowOf(folder: string, callers: number, plan: Plan): Promise<Row> {
  const meetings = Array.from({ length: (plan.warmUp + plan.rounds) * callers }, (_, turn) => turn)
  const turnsOf = (round: number) => meetings.slice(round * callers, (round + 1) * callers)
  const rowsOf = rowsOfCommits()
  const rows = (await commitsOf(meetings.map(inMay), PETITIONS)).map((commits) => commits.map(rowsOf))
  const engine = engineOn(join(folder, `engine-${callers}.db`))
  const byHand = writerOn(emptyFile(join(folder, `by-hand-${callers}.db`)))
  const office = engine.as({ tenant: 'city', party: secretary })
  const meet = async (turn: number) => {
    const { case: id } = accepted(
      await office.open(voterMeeting, proposalOf(inMay(turn)), { key: `${turn}` }),
    )
    for (const [index, fact] of factsOf(inMay(turn), PETITIONS).entries())
      accepted(await office.record(id, fact, { key: `${turn}/${index}` }))
  }
  const { subject, baseline, ratio } = await compare(
    async (round) => void (await Promise.all(turnsOf(round).map(meet))),
    (round) => {
      for (const turn of turnsOf(round)) rows[turn]?.forEach(byHand.write)
    },
    plan,
  )
  byHand.close()
  await engine.close()
  const perSecond = (ms: number) => ((callers * (rows[0]?.length ?? 0)) / ms) * 1000
  const speed = 1 / ratio // of times
  const who = callers === 1 ? '1 caller' : `${callers} callers`
  return {
    question: `record: durable commands on SQLite, ${who}`,
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
