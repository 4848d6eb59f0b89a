import { postgresStore } from '@civicflow/adapters/postgres'
import { accepted, type CaseId, createEngine, type Handle } from '@civicflow/core'
import { petition, voterMeeting } from '@civicflow/workflows'
import type { Send } from '../../contest.ts'
import { secretary } from '../city.ts'
import { factsOf, inMay, proposalOf } from '../meeting.ts'
import { clock, environment, keys } from '../world.ts'
import { countingPool } from './counting-pool.ts'
import { poolOn } from './server.ts'
import { callersOf, type Side } from './side.ts'

export const processes = [voterMeeting, petition] as const

/** Petitions on the floor of each meeting. */
export const PETITIONS = 8

export type Office = Handle<(typeof processes)[number]>

/** The commands of a meeting, from proposal to minutes, each under a key of its own. */
export function meetingBy(office: Office): (turn: number) => readonly Send[] {
  return (turn) => {
    let id: CaseId<'voter-meeting'> = ''
    const opens = async () => {
      const outcome = await office.open(voterMeeting, proposalOf(inMay(turn)), { key: `${turn}` })
      id = accepted(outcome).case
    }
    const records = factsOf(inMay(turn), PETITIONS).map(
      (fact, index) => async () => void accepted(await office.record(id, fact, { key: `${turn}/${index}` })),
    )
    return [opens, ...records]
  }
}

/** `record` with a key through the engine, on a pool that all callers share. */
export async function byEngine(url: string, connections: number): Promise<Side> {
  const pool = poolOn(url, connections)
  const counting = countingPool(pool)
  const store = await postgresStore({ pool: counting })
  const engine = createEngine({ store, processes, environment, keys, clock })
  return {
    callers: callersOf(meetingBy(engine.as({ tenant: 'city', party: secretary }))),
    statements: counting.sent,
    close: async () => {
      await engine.close()
      await pool.end()
    },
  }
}
