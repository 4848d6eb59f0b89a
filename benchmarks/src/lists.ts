import { createEngine, type Handle, type Page, isoDay, toDayNumber } from '@civicflow/core'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import { petition, voterMeeting } from '@civicflow/workflows'
import { median, timed } from './measure.ts'
import type { Row } from './row.ts'
import { holderOf, secretary, wardOf, workplaces } from './scene/city.ts'
import { inFolder } from './scene/folder.ts'
import { clock, seed, TENANT, TODAY } from './scene/many-cases.ts'
import { casesIn, dueIn, type Place, scan, type Scanned, titled, workOf } from './scene/scan.ts'
import { environment, keys } from './scene/world.ts'

const AIM_MS = 10
const WARM_UP = 3
const TIMES = 25
const STATE = 'preparing.announced'
const DAYS_AHEAD = 14

const ward = wardOf(17)
const readers = {
  'the whole city': secretary,
  'one ward': holderOf(`${ward.front}/clerk`),
  'a body involved in few': holderOf(`${workplaces[0] ?? ''}/head`),
}

interface Question {
  readonly what: string
  readonly ask: (handle: Office) => Promise<Page<{ readonly case: string }>>
  /** The same for the ward, by reading everything. */
  readonly scanned: (one: Scanned) => readonly Place[]
}
type Office = Handle<typeof voterMeeting | typeof petition>

const day = (from: number) => isoDay(toDayNumber(TODAY) + from)
const questions: readonly Question[] = [
  { what: 'worklist', ask: (office) => office.worklist(), scanned: workOf(ward.front) },
  { what: 'overdue', ask: (office) => office.overdue(), scanned: dueIn(ward.area, '', day(-1)) },
  {
    what: `dueSoon(${DAYS_AHEAD})`,
    ask: (office) => office.dueSoon({ value: DAYS_AHEAD, unit: 'days' }),
    scanned: dueIn(ward.area, TODAY, day(DAYS_AHEAD)),
  },
  {
    what: `cases({ state: '${STATE}' })`,
    ask: (office) => office.cases({ state: STATE }),
    scanned: casesIn(ward.area, STATE),
  },
  {
    what: 'search for words in every case',
    ask: (office) => office.search('tiep xuc'),
    scanned: titled(ward.area, 'tiep xuc'),
  },
  {
    what: 'search for words in few cases',
    ask: (office) => office.search('dat dai'),
    scanned: titled(ward.area, 'dat dai'),
  },
]

/** How long does a first page take in a file of 200,000 open cases, beside reading and parsing every case? */
export function listRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const file = `${folder}/many-cases.db`
    const count = await seed(file)
    const engine = createEngine({
      store: sqliteStore({ file }),
      processes: [voterMeeting, petition],
      environment,
      keys,
      clock,
    })
    const rows: Row[] = []
    for (const question of questions) {
      const byScan = await scanMs(file, question, engine.as({ tenant: TENANT, party: readers['one ward'] }))
      for (const [reader, party] of Object.entries(readers)) {
        const ms = await askMs(question, engine.as({ tenant: TENANT, party }))
        rows.push({
          question: `lists: ${question.what}, ${count} open cases, ${reader}`,
          subject: ms,
          baseline: byScan,
          ratio: ms / byScan,
          unit: 'ms',
          aim: `< ${AIM_MS} ms`,
          met: ms < AIM_MS,
        })
      }
    }
    await engine.close()
    return rows
  })
}

async function askMs({ what, ask }: Question, office: Office): Promise<number> {
  if ((await ask(office)).rows.length === 0)
    throw new Error(`${what} finds nothing; that would measure nothing`)
  const taken: number[] = []
  for (let time = 0; time < WARM_UP + TIMES; time += 1)
    taken.push(await timed(async () => void (await ask(office))))
  return median(taken.slice(WARM_UP))
}

/** Once; the answer must be the same. */
async function scanMs(file: string, { what, ask, scanned }: Question, office: Office): Promise<number> {
  let found: readonly string[] = []
  const ms = await timed(() => {
    found = scan(file, scanned)
  })
  const asked = (await ask(office)).rows.map((row) => row.case)
  if (JSON.stringify(asked) !== JSON.stringify(found))
    throw new Error(
      `${what}: the scan found ${found.length} other cases than the ${asked.length} of the index`,
    )
  return ms
}
