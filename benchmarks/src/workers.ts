import { compare } from './measure.ts'
import type { Row } from './row.ts'
import type { Carried, Round } from './scene/postgres/carrying.ts'
import { type Child, started } from './scene/postgres/child.ts'
import { effectsIn, lettersIn } from './scene/postgres/effects.ts'
import { onPostgres } from './scene/postgres/server.ts'
import { sized } from './scene/size.ts'

const PROCESSES = [1, 2, 4]
const EFFECTS = sized(4000)
const AT_ONCE = 8
const PLAN = { warmUp: 1, rounds: 6 }

/**
 * How many effects a second do some worker processes deliver together on one PostgreSQL, with a handler that does nothing?
 * Beside as many processes that take and mark eight letters at a time, by hand. Each round has a tenant of its own.
 */
export function workerRows(): Promise<readonly Row[]> {
  return onPostgres(async (server) => {
    const [url, lettersUrl] = [await server.database(), await server.database()]
    const tenants = PROCESSES.flatMap((count) =>
      Array.from({ length: PLAN.warmUp + PLAN.rounds }, (_, round) => tenantOf(count, round)),
    )
    const effects = await effectsIn(url, tenants, EFFECTS)
    await lettersIn(lettersUrl, tenants, effects)
    const rows: Row[] = []
    for (const count of PROCESSES) rows.push(await rowOf(count, effects, url, lettersUrl))
    return rows
  })
}

async function rowOf(count: number, effects: number, url: string, lettersUrl: string): Promise<Row> {
  const workers = startedAll(count, 'deliverer', url)
  const carriers = startedAll(count, 'letter-carrier', lettersUrl)
  const { subject, baseline, ratio } = await compare(
    (round) => carried(workers, tenantOf(count, round), effects),
    (round) => carried(carriers, tenantOf(count, round), effects),
    PLAN,
  )
  await Promise.all([...workers, ...carriers].map((child) => child.end()))
  const perSecond = (ms: number) => (effects / ms) * 1000
  return {
    question: `workers: ${effects} effects by ${count === 1 ? '1 process' : `${count} processes`}, ${AT_ONCE} at a time`,
    subject: perSecond(subject),
    baseline: perSecond(baseline),
    ratio: 1 / ratio, // of times
    unit: 'effects/s',
    aim: null,
    met: null,
  }
}

type Carrier = Child<Round, Carried>

function startedAll(count: number, program: 'deliverer' | 'letter-carrier', url: string): readonly Carrier[] {
  const file = new URL(`./scene/postgres/${program}.ts`, import.meta.url)
  return Array.from({ length: count }, () => started(file, url, `${AT_ONCE}`))
}

/** @throws Error where other than all are sent, once each. */
async function carried(carriers: readonly Carrier[], tenant: string, count: number): Promise<void> {
  const all = await Promise.all(carriers.map((carrier) => carrier.ask({ tenant })))
  const sent = all.flatMap((one) => one.sent)
  if (sent.length !== count || new Set(sent).size !== count)
    throw new Error(`${sent.length} were sent, of ${count}`)
}

function tenantOf(count: number, round: number): string {
  return `${count} processes, round ${round}`
}
