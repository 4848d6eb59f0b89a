import { DatabaseSync } from 'node:sqlite'
import { calendarOf, type CaseState } from '@civicflow/core'
import { vietnam, vietnamDays } from '@civicflow/workflows'
import { sink, timed } from './measure.ts'
import type { Row } from './row.ts'
import { cityRegister } from './scene/city.ts'
import { inFolder } from './scene/folder.ts'
import { atNoon, seedPetitions } from './scene/many-petitions.ts'
import { officeOn, TENANT } from './scene/petitions.ts'

const CASES = 100_000

/** Law and register as they are, and one more year in the calendar: answers due in 2027 get their day. */
const withNextYear = vietnam({
  register: cityRegister,
  calendar: calendarOf({ years: [...vietnamDays.years, 2027], rows: vietnamDays.rows }),
})

/** How long does it take to recompute 100,000 cases after a year was added, beside reading and parsing them once? */
export function recomputeRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const file = `${folder}/petitions.db`
    await seedPetitions(file, CASES)
    const baseline = await timed(() => readAll(file))
    const { engine } = officeOn(file, atNoon, 'normal', withNextYear)
    let first = { cases: 0, changed: 0 }
    const concerned = await timed(async () => {
      first = await engine.recompute(TENANT)
    })
    let second = { cases: 0, changed: 0 }
    const nothing = await timed(async () => {
      second = await engine.recompute(TENANT)
    })
    await engine.close()
    if (first.changed === 0 || second.changed > 0)
      throw new Error(`${first.changed} cases changed, and ${second.changed} again`)
    const row = (what: string, subject: number): Row => ({
      question: `recompute: ${first.cases} open cases, ${what}`,
      subject,
      baseline,
      ratio: subject / baseline,
      unit: 'ms',
      aim: null,
      met: null,
    })
    return [
      row(`${first.changed} of them get an entry`, concerned),
      row('none has anything to record', nothing),
    ]
  })
}

function readAll(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true })
  for (const { state } of database.prepare('select state from civicflow_cases order by number').iterate())
    sink.last = JSON.parse(String(state)) as CaseState
  database.close()
}
