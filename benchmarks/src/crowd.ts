import type { Instant, IsoDay, Party } from '@civicflow/core'
import { percentile, sink, timed } from './measure.ts'
import type { Row } from './row.ts'
import { holderOf, secretary, wardOf } from './scene/city.ts'
import { TODAY } from './scene/many-petitions.ts'
import { TENANT } from './scene/petitions.ts'
import { started } from './scene/postgres/child.ts'
import { type Crowd, crowdIn, WARD } from './scene/postgres/crowd.ts'
import { type CrowdQuestion, questions, worklist } from './scene/postgres/crowd-questions.ts'
import { onPostgres } from './scene/postgres/server.ts'
import type { Sweep, Swept } from './scene/postgres/sweeper.ts'
import { sized } from './scene/size.ts'

const CASES = sized(1_000_000)
const AIM_MS = 50
const WARM_UP = 3
const TIMES = 40

/** Deadlines of a sweep, at the least. */
const SWEPT = sized(10_000)
const LOOKS = [sized(2000), SWEPT]
const AIM_SWEEP_A_SECOND = 1000
const AIM_MEMORY = 1.1

/** Who asks what: those who serve the delegation have nothing on their own list of work. */
const readers: Readonly<Record<string, { readonly party: Party; readonly asked: readonly CrowdQuestion[] }>> =
  {
    'the whole city': { party: secretary, asked: questions },
    'one ward': {
      party: holderOf(`${wardOf(WARD).committee}/clerk`),
      asked: [worklist, ...questions],
    },
  }

/**
 * How long do the questions of an office take on PostgreSQL with 1,000,000 open petitions, and how long is a worker at
 * what falls due in some days? The 95th percentile is held to the aim; every answer is compared.
 */
export function crowdRows(): Promise<readonly Row[]> {
  return onPostgres(async (server) => {
    const url = await server.database()
    const crowd = await crowdIn(url, CASES)
    const scan = await timed(() => readAll(crowd))
    const rows = [made(crowd.took), ...(await askedOf(crowd, scan))]
    const [first = TODAY, second = TODAY] = await daysOfSweeps(crowd)
    rows.push(...sweepRows('one worker', await swept(url, 1, first)))
    rows.push(...sweepRows('two workers', await swept(url, 2, second)))
    await crowd.close()
    return rows
  })
}

function made(ms: number): Row {
  return {
    question: `crowd: ${CASES} petitions made`,
    subject: ms,
    baseline: null,
    ratio: null,
    unit: 'ms',
    aim: null,
    met: null,
  }
}

async function askedOf(crowd: Crowd, scan: number): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const [reader, { party, asked }] of Object.entries(readers))
    for (const question of asked) {
      const ms = await percentileOf(crowd, question, party)
      rows.push({
        question: `crowd: ${question.what}, ${CASES} petitions, ${reader}, p95`,
        subject: ms,
        baseline: scan,
        ratio: ms / scan,
        unit: 'ms',
        aim: `< ${AIM_MS} ms`,
        met: ms < AIM_MS,
      })
    }
  return rows
}

/** @throws Error where the answer is another than as many samples give. */
async function percentileOf(
  { engine, samples }: Crowd,
  { what, ask, expected }: CrowdQuestion,
  party: Party,
): Promise<number> {
  const office = engine.as({ tenant: TENANT, party })
  const [told, should] = [await ask(office), await expected(samples, party)].map((one) => JSON.stringify(one))
  if (told !== should) throw new Error(`${what}: ${told ?? ''} was told, and not ${should ?? ''}`)
  const taken: number[] = []
  for (let time = 0; time < WARM_UP + TIMES; time += 1)
    taken.push(await timed(async () => void (await ask(office))))
  return percentile(taken.slice(WARM_UP), 0.95)
}

/** Reads and parses the summary of every case once: what a question costs without an index. */
async function readAll({ pool, schema }: Crowd): Promise<void> {
  for (let after = '0'; ; ) {
    const { rows } = await pool.query<{ opened: string; summary: string }>(
      `select opened, summary from ${schema}.cases where tenant = 1 and opened > $1 order by opened limit 10000`,
      [after],
    )
    for (const { summary } of rows) sink.last = JSON.parse(summary) as unknown
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.opened
  }
}

/** Two days by which enough more falls due: what was due by `TODAY` has been noted. */
async function daysOfSweeps({ pool, schema }: Crowd): Promise<readonly IsoDay[]> {
  const { rows } = await pool.query<{ day: IsoDay; due: string }>(
    `select to_char(q.day, 'YYYY-MM-DD') as day, count(*) as due from ${schema}.queue q
      join ${schema}.lists l on l.id = q.list where l.list = 'timers' group by q.day order by q.day`,
  )
  const days: IsoDay[] = []
  let due = 0
  for (const row of rows) {
    due += Number(row.due)
    if (due < SWEPT) continue
    days.push(row.day)
    due = 0
  }
  return days
}

interface Sweeping {
  readonly ms: number
  readonly done: readonly Swept[]
}

/** Has processes note what is due on a day, all at once. */
async function swept(url: string, count: number, day: IsoDay): Promise<Sweeping> {
  const program = new URL('./scene/postgres/sweeper.ts', import.meta.url)
  const workers = Array.from({ length: count }, () => started<Sweep, Swept>(program, url))
  await Promise.all(workers.map((worker) => worker.ask({ at: noonOf(TODAY), looks: [] })))
  let done: readonly Swept[] = []
  const ms = await timed(async () => {
    done = await Promise.all(workers.map((worker) => worker.ask({ at: noonOf(day), looks: LOOKS })))
  })
  await Promise.all(workers.map((worker) => worker.end()))
  return { ms, done }
}

function sweepRows(who: string, { ms, done }: Sweeping): readonly Row[] {
  const noted = done.reduce((sum, one) => sum + one.noted, 0)
  if (noted < SWEPT) throw new Error(`only ${noted} deadlines were noted`)
  const sweep = `crowd: a sweep of ${noted} due deadlines by ${who}`
  const plain = { baseline: null, ratio: null, aim: null, met: null }
  const speed = (noted / ms) * 1000
  const rows: Row[] = [
    { ...plain, question: sweep, subject: ms, unit: 'ms' },
    {
      ...plain,
      question: `${sweep}, a second`,
      subject: speed,
      unit: 'deadlines/s',
      aim: `≥ ${AIM_SWEEP_A_SECOND}`,
      met: speed >= AIM_SWEEP_A_SECOND,
    },
  ]
  const [early, late] = LOOKS.map((look) => done[0]?.memory[look])
  if (early === undefined || late === undefined) return rows // another was faster
  const memory = `${sweep}: memory after ${LOOKS.toReversed().join(', beside ')}`
  const grown = late.used / early.used
  return [
    ...rows,
    {
      question: `${memory}, in use`,
      subject: late.used / 1000,
      baseline: early.used / 1000,
      ratio: grown,
      unit: 'kB',
      aim: `ratio ≤ ${AIM_MEMORY}`,
      met: grown <= AIM_MEMORY,
    },
    {
      ...plain,
      question: `${memory}, resident`,
      subject: late.resident / 1000,
      baseline: early.resident / 1000,
      ratio: late.resident / early.resident,
      unit: 'kB',
    },
  ]
}

function noonOf(day: IsoDay): Instant {
  return `${day}T05:00:00.000Z`
}
