import { postgresStore } from '@civicflow/adapters/postgres'
import { commitsOf } from '../captured.ts'
import { inMay } from '../meeting.ts'
import { rowsOfCommits } from '../rows-of-commits.ts'
import { sized } from '../size.ts'
import { PETITIONS } from './by-engine.ts'
import { copied, type HandCommand, handCommand } from './hand-command.ts'
import { handRows } from './hand-rows.ts'
import { poolOn } from './server.ts'
import { callersOf, type Side } from './side.ts'
import { STATEMENT_NAMES, textOf } from './statements.ts'

/** A meeting in every ward. */
const MEETINGS = sized(126)

/** What is sent for meetings, all known beforehand: the same ones again and again, as other cases. */
export type HandMeetings = (turn: number) => readonly HandCommand[]

export async function handMeetings(): Promise<HandMeetings> {
  const places = Array.from({ length: MEETINGS }, (_, turn) => inMay(turn))
  const commits = await commitsOf(places, PETITIONS)
  const [rowsOf, handOf] = [rowsOfCommits(), handRows()]
  const meetings = commits.map((meeting) => meeting.map((commit) => handCommand(handOf(rowsOf(commit)))))
  const entries = commits.flat().flatMap(({ cases }) => cases.flatMap((part) => part.entries)).length
  return (turn) => {
    const copy = Math.floor(turn / MEETINGS)
    return meetings[turn % MEETINGS]?.map((command) => copied(command, copy, entries)) ?? []
  }
}

/** The same rows by hand. */
export async function byHand(url: string, connections: number, meetings: HandMeetings): Promise<Side> {
  const writer = await writerOn(url, connections)
  return {
    callers: callersOf((turn) => meetings(turn).map((command) => () => writer.write(command))),
    statements: writer.sent,
    close: writer.close,
  }
}

/** How plans are made that are right for large tables, kept from the first calls on. */
const SETTINGS = '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off'

/** Writes commands by hand on the tables of the store, each in one transaction on a connection of its own. */
export interface Writer {
  /** Done when it is durable. */
  readonly write: (command: HandCommand) => Promise<void>
  /** Statements sent so far. */
  readonly sent: () => number
  readonly close: () => Promise<void>
}

export async function writerOn(url: string, connections: number): Promise<Writer> {
  const pool = poolOn(url, connections, SETTINGS)
  const store = await postgresStore({ pool })
  const { schema } = store
  store.close()
  await pool.query(`insert into ${schema}.tenants (tenant) values ('city')`)
  const texts = new Map(STATEMENT_NAMES.map((name) => [name, textOf(name, schema)]))
  let sent = 0
  const write = async (command: HandCommand) => {
    const client = await pool.connect()
    await client.query('begin')
    for (const { statement, columns } of command)
      await client.query({ name: statement, text: texts.get(statement) ?? '', values: [...columns] })
    await client.query('commit')
    client.release()
    sent += command.length + 2
  }
  return { write, sent: () => sent, close: () => pool.end() }
}
