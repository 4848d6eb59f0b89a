import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { accepted } from '@civicflow/core'
import { petition } from '@civicflow/workflows'
import { timed } from './measure.ts'
import type { Row } from './row.ts'
import { inFolder } from './scene/folder.ts'
import { officeOn, raised, TENANT, wayOf } from './scene/petitions.ts'
import { clock } from './scene/world.ts'

const EFFECTS = 4000
const AT_ONCE = 8
const AIM = 0.5
const DAYS = { sent: '2026-05-20', received: '2026-05-25', answered: '2026-06-10' }

/**
 * How many effects a second does one worker deliver on SQLite, as durable as the store, with a handler that does
 * nothing? Beside the same two commits for every eight rows, written by hand.
 */
export function deliverRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const { engine, office } = officeOn(join(folder, 'effects.db'), clock, 'full')
    for (let turn = 0; turn < EFFECTS; turn += 1) {
      const { case: id } = accepted(await office.open(petition, raised(turn, DAYS.sent)))
      for (const fact of wayOf(turn, DAYS).slice(0, 2)) accepted(await office.record(id, fact))
    }
    const seen = new Set<string>()
    const worker = engine.worker({
      tenants: [TENANT],
      atOnce: AT_ONCE,
      deliver: ({ id }) => void seen.add(id),
    })
    const subject = await timed(async () => void (await worker.round()))
    await engine.close()
    if (seen.size !== EFFECTS) throw new Error(`${seen.size} effects were delivered`)
    const baseline = byHand(join(folder, 'by-hand.db'))
    const perSecond = (ms: number) => (EFFECTS / ms) * 1000
    const speed = baseline / subject
    return [
      {
        question: `deliver: ${EFFECTS} effects by one worker, ${AT_ONCE} at a time`,
        subject: perSecond(subject),
        baseline: perSecond(baseline),
        ratio: speed,
        unit: 'effects/s',
        aim: `ratio ≥ ${AIM}`,
        met: speed >= AIM,
      },
    ]
  })
}

/** A table of letters: eight are taken in one commit, and marked as sent in another. Gives the milliseconds. */
function byHand(file: string): number {
  const database = new DatabaseSync(file)
  database.exec(`pragma journal_mode = wal; pragma synchronous = full;
    create table letters (id integer primary key, body text not null, status text not null, until text);
    create index pending on letters (id) where status = 'pending'`)
  const insert = database.prepare(`insert into letters (body, status) values (?, 'pending')`)
  database.exec('begin')
  for (let turn = 0; turn < EFFECTS; turn += 1) insert.run(JSON.stringify(wayOf(turn, DAYS)[1]))
  database.exec('commit')
  const take = database.prepare(`select id, body from letters where status = 'pending' order by id limit ?`)
  const lease = database.prepare('update letters set until = ? where id = ?')
  const sent = database.prepare(`update letters set status = 'sent' where id = ?`)
  const start = performance.now()
  for (;;) {
    database.exec('begin immediate')
    const rows = take.all(AT_ONCE)
    for (const { id } of rows) lease.run('2026-05-20', Number(id))
    database.exec('commit')
    if (rows.length === 0) break
    for (const { body } of rows) JSON.parse(String(body))
    database.exec('begin immediate')
    for (const { id } of rows) sent.run(Number(id))
    database.exec('commit')
  }
  const taken = performance.now() - start
  database.close()
  return taken
}
