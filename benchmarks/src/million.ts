import { DatabaseSync } from 'node:sqlite'
import { createEngine, type Handle, isoDay, type Page, toDayNumber } from '@civicflow/core'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import { percentile, sink, timed } from './measure.ts'
import type { Row } from './row.ts'
import { holderOf, secretary, wardOf } from './scene/city.ts'
import { inFolder } from './scene/folder.ts'
import { atNoon, seedPetitions, TODAY } from './scene/many-petitions.ts'
import { processes, TENANT } from './scene/petitions.ts'
import { environment, keys } from './scene/world.ts'

const CASES = 1_000_000
const AIM_MS = 50
const WARM_UP = 3
const TIMES = 40
const DAYS_AHEAD = 14

type Office = Handle<(typeof processes)[number]>
const STATE = 'raised.routing.received'

type Question = (office: Office) => Promise<Page<unknown>>

const questions: Readonly<Record<string, Question>> = {
  overdue: (office) => office.overdue(),
  [`dueSoon(${DAYS_AHEAD})`]: (office) => office.dueSoon({ value: DAYS_AHEAD, unit: 'days' }),
  'due in a month to come': (office) => office.due({ from: TODAY, until: isoDay(toDayNumber(TODAY) + 30) }),
  [`cases({ state: '${STATE}' })`]: (office) => office.cases({ state: STATE }),
  'cases of a field, unanswered': (office) =>
    office.cases({ process: 'petition', facets: { field: 'Y tế', answered: 'no' }, closed: false }),
  'search for words in every case': (office) => office.search('de nghi'),
  'search for words in few cases': (office) => office.search('tram y te 17'),
}

/** Who asks what: those who serve the delegation have nothing on their own list of work. */
const readers = {
  'the whole city': { party: secretary, asked: questions },
  'one ward': {
    party: holderOf(`${wardOf(17).committee}/clerk`),
    asked: { worklist: (office: Office) => office.worklist(), ...questions },
  },
}

/** How long do the questions of an office take in a file of 1,000,000 petitions? The 95th percentile is held to the aim. */
export function millionRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const file = `${folder}/petitions.db`
    await seedPetitions(file, CASES, { journal: false })
    const scan = await timed(() => readAll(file))
    const engine = createEngine({
      store: sqliteStore({ file, clock: atNoon }),
      processes,
      environment,
      keys,
      clock: atNoon,
    })
    const rows: Row[] = []
    for (const [reader, { party, asked }] of Object.entries(readers))
      for (const [what, ask] of Object.entries<Question>(asked)) {
        const ms = await percentileOf(what, () => ask(engine.as({ tenant: TENANT, party })))
        rows.push({
          question: `million: ${what}, ${CASES} petitions, ${reader}, p95`,
          subject: ms,
          baseline: scan,
          ratio: ms / scan,
          unit: 'ms',
          aim: `< ${AIM_MS} ms`,
          met: ms < AIM_MS,
        })
      }
    await engine.close()
    return rows
  })
}

/** The 95th percentile of some times. @throws Error where nothing is found: that would measure nothing. */
async function percentileOf(what: string, ask: () => Promise<Page<unknown>>): Promise<number> {
  if ((await ask()).rows.length === 0) throw new Error(`${what} finds nothing`)
  const taken: number[] = []
  for (let time = 0; time < WARM_UP + TIMES; time += 1)
    taken.push(await timed(async () => void (await ask())))
  return percentile(taken.slice(WARM_UP), 0.95)
}

/** Reads and parses every case once: what a question costs without an index. */
function readAll(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true })
  for (const { summary } of database.prepare('select summary from civicflow_cases order by number').iterate())
    sink.last = JSON.parse(String(summary)) as unknown
  database.close()
}
