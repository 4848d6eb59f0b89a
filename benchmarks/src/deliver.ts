import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { accepted } from '@civicflow/core'
import { petition } from '@civicflow/workflows'
import { compare } from './measure.ts'
import type { Row } from './row.ts'
import { secretary } from './scene/city.ts'
import { inFolder } from './scene/folder.ts'
import { type Office, officeOn, raised, wayOf } from './scene/petitions.ts'
import { clock } from './scene/world.ts'

const EFFECTS = 500
const AT_ONCE = 8
const AIM = 0.5
const PLAN = { warmUp: 2, rounds: 8 }
const DAYS = { sent: '2026-05-20', received: '2026-05-25', answered: '2026-06-10' }

/**
 * How many effects a second does one worker deliver on SQLite, as durable as the store, with a handler that does
 * nothing? Beside the same two commits for every eight rows, written by hand. Each round has a tenant of its own.
 */
export function deliverRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const { engine } = officeOn(join(folder, 'effects.db'), clock, 'full')
    const letters = lettersIn(join(folder, 'by-hand.db'))
    const tenants = Array.from({ length: PLAN.warmUp + PLAN.rounds }, (_, round) => `city-${round}`)
    for (const [round, tenant] of tenants.entries()) {
      await sendAll(engine.as({ tenant, party: secretary }))
      letters.write(round)
    }
    const { subject, baseline, ratio } = await compare(
      (round) => deliverAll(engine, tenants[round] ?? ''),
      (round) => letters.send(round),
      PLAN,
    )
    letters.close()
    await engine.close()
    const perSecond = (ms: number) => (EFFECTS / ms) * 1000
    const speed = 1 / ratio // of times
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

/** Puts petitions on record that were sent to whoever is competent, which each of them is told. */
async function sendAll(office: Office): Promise<void> {
  for (let turn = 0; turn < EFFECTS; turn += 1) {
    const { case: id } = accepted(await office.open(petition, raised(turn, DAYS.sent)))
    for (const fact of wayOf(turn, DAYS).slice(0, 2)) accepted(await office.record(id, fact))
  }
}

/** @throws Error where other than all effects are delivered, once each. */
async function deliverAll(engine: ReturnType<typeof officeOn>['engine'], tenant: string): Promise<void> {
  const seen: string[] = []
  const worker = engine.worker({
    tenants: [tenant],
    atOnce: AT_ONCE,
    deliver: ({ id }) => void seen.push(id),
  })
  await worker.round()
  if (new Set(seen).size !== EFFECTS || seen.length !== EFFECTS)
    throw new Error(`${seen.length} effects were delivered`)
}

/** A table of letters: eight are taken in one commit, and marked as sent in another. */
function lettersIn(file: string) {
  const database = new DatabaseSync(file)
  database.exec(`pragma journal_mode = wal; pragma synchronous = full;
    create table letters (id integer primary key, round integer not null, body text not null, status text not null, until text);
    create index pending on letters (round, id) where status = 'pending'`)
  const insert = database.prepare(`insert into letters (round, body, status) values (?, ?, 'pending')`)
  const take = database.prepare(
    `select id, body from letters where round = ? and status = 'pending' order by id limit ?`,
  )
  const lease = database.prepare('update letters set until = ? where id = ?')
  const sent = database.prepare(`update letters set status = 'sent' where id = ?`)
  return {
    write: (round: number) => {
      database.exec('begin')
      for (let turn = 0; turn < EFFECTS; turn += 1) insert.run(round, JSON.stringify(wayOf(turn, DAYS)[1]))
      database.exec('commit')
    },
    send: (round: number) => {
      for (;;) {
        database.exec('begin immediate')
        const rows = take.all(round, AT_ONCE)
        for (const { id } of rows) lease.run('2026-05-20', Number(id))
        database.exec('commit')
        if (rows.length === 0) return
        for (const { body } of rows) JSON.parse(String(body))
        database.exec('begin immediate')
        for (const { id } of rows) sent.run(Number(id))
        database.exec('commit')
      }
    },
    close: () => database.close(),
  }
}
