import { contest, type ContestPlan, contestRows } from './contest.ts'
import type { Row } from './row.ts'
import { byDbos } from './scene/postgres/by-dbos.ts'
import { byEngine } from './scene/postgres/by-engine.ts'
import { byHand, type HandMeetings, handMeetings } from './scene/postgres/by-hand.ts'
import { byRestate } from './scene/postgres/by-restate.ts'
import { onPostgres, type Server } from './scene/postgres/server.ts'
import type { Side } from './scene/postgres/side.ts'
import { sized } from './scene/size.ts'

const AIM = 0.8
const CALLERS = [1, 8, 32]
const CONNECTIONS = 32
const PLAN: ContestPlan = { sliceMs: sized(2000), warmUp: 2, rounds: 6 }

/**
 * How many commands a second does a durable `record` on PostgreSQL take, by one caller and by many in one process, and how
 * long does each take? Beside the same rows by hand; then beside the same commands through the DBOS host, a step of DBOS
 * that writes one row, and the transaction by hand in a call of Restate.
 */
export function postgresRows(): Promise<readonly Row[]> {
  return onPostgres(async (server) => {
    const meetings = await handMeetings()
    return [...(await besideHand(server, meetings)), ...(await besideEngines(server, meetings))]
  })
}

async function besideHand(server: Server, meetings: HandMeetings): Promise<readonly Row[]> {
  const ours = await byEngine(await server.database(), CONNECTIONS)
  const hand = await byHand(await server.database(), CONNECTIONS, meetings)
  const rows: Row[] = []
  for (const count of CALLERS) {
    const [ofOurs, ofHand] = [statementsOf(ours), statementsOf(hand)]
    const slices = await contest({ ours: ofOurs.callers(count), hand: ofHand.callers(count) }, PLAN)
    rows.push(
      ...contestRows(`postgres: ${callersIn(count)}, beside the rows by hand`, slices.ours, slices.hand, AIM),
      {
        question: `postgres: ${callersIn(count)}, statements for each command`,
        subject: ofOurs.each(),
        baseline: ofHand.each(),
        ratio: ofOurs.each() / ofHand.each(),
        unit: 'statements',
        aim: null,
        met: null,
      },
    )
  }
  await ours.close()
  await hand.close()
  return rows
}

async function besideEngines(server: Server, meetings: HandMeetings): Promise<readonly Row[]> {
  const ours = await byEngine(await server.database(), CONNECTIONS)
  const dbos = await byDbos(await server.database(), await server.database(), CONNECTIONS)
  const restate = await byRestate(await server.database(), CONNECTIONS, meetings).catch(notStarted)
  const rows: Row[] = []
  for (const count of CALLERS) {
    const others = { dbos: dbos.host, step: dbos.step, ...(restate && { restate }) }
    const slices = await contest(callersOfEach({ ours, ...others }, count), PLAN)
    const beside = (what: string, name: string) =>
      contestRows(`postgres: ${callersIn(count)}, beside ${what}`, slices['ours'] ?? [], slices[name] ?? [])
    rows.push(
      ...beside('the DBOS host', 'dbos'),
      ...beside('a step of DBOS', 'step'),
      ...(restate ? beside('a call of Restate', 'restate') : []),
    )
  }
  await restate?.close()
  await dbos.close()
  await ours.close()
  return rows
}

type Callers = Pick<Side, 'callers'>

function callersOfEach(sides: Readonly<Record<string, Callers>>, count: number) {
  return Object.fromEntries(Object.entries(sides).map(([name, { callers }]) => [name, callers(count)]))
}

function notStarted(error: unknown): undefined {
  console.log(`Restate was not started, and is left out: ${String(error)}`)
}

/** Counts a side's commands from now on, and its statements for each of them. */
function statementsOf({ callers, statements = () => 0 }: Side) {
  const before = statements()
  let commands = 0
  return {
    callers: (count: number) =>
      callers(count).map((send) => () => {
        commands += 1
        return send()
      }),
    each: () => (statements() - before) / commands,
  }
}

function callersIn(count: number): string {
  return count === 1 ? '1 caller' : `${count} callers`
}
