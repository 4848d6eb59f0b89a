import { existsSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Clock, Instant } from '@civicflow/core'
import { demoClock, demoNow, momentOf } from './data/demo-clock.ts'
import { recordHalfYear } from './data/half-year.ts'
import { openEngine } from './engine.ts'
import { letterBook } from './letters.ts'

/**
 * Makes the demonstration's file where it is missing, with half a year on record, and gives the clock it goes by: that
 * stood at the demonstration's morning when the file was made, and runs on. Making it takes some seconds: `onMake` is told
 * before.
 */
export async function halfYearFile(file: string, onMake = () => {}): Promise<Clock> {
  if (!existsSync(file)) {
    onMake()
    await make(file)
  }
  return clockSince(madeAt(file))
}

/** Under another name until all of it is there. */
async function make(file: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  for (const part of ['', '-wal', '-shm']) rmSync(`${unfinished}${part}`, { force: true })
  const clock = demoClock()
  const engine = openEngine(unfinished, clock.now, 'normal')
  const letters = letterBook(unfinished)
  await recordHalfYear({ engine, clock, deliver: letters.deliver })
  letters.close()
  await engine.close()
  noteMade(unfinished, new Date().toISOString())
  renameSync(unfinished, file)
}

function noteMade(file: string, at: Instant): void {
  const database = new DatabaseSync(file)
  database.exec('create table demonstration (made text not null) strict')
  database.prepare('insert into demonstration values (?)').run(at)
  database.close()
}

function madeAt(file: string): Instant {
  const database = new DatabaseSync(file, { readOnly: true })
  const made = database.prepare('select made from demonstration').get()?.['made']
  database.close()
  return String(made)
}

function clockSince(made: Instant): Clock {
  const ahead = Date.parse(momentOf(demoNow)) - Date.parse(made)
  return () => new Date(Date.now() + ahead).toISOString()
}
