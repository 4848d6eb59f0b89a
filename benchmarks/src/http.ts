import { join } from 'node:path'
import { accepted, createEngine } from '@civicflow/core'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { httpHandler } from '@civicflow/adapters/http'
import { httpClient } from '@civicflow/adapters/http/client'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import { petition, voterMeeting } from '@civicflow/workflows'
import { type Compared, compare } from './measure.ts'
import type { Row } from './row.ts'
import { secretary } from './scene/city.ts'
import { inFolder } from './scene/folder.ts'
import { factsOf, inMay, proposalOf } from './scene/meeting.ts'
import { clock, environment, keys } from './scene/world.ts'

const WARM_UP = 20
const ROUNDS = 40
const PETITIONS = 4

/** What do JSON, words and labels cost, beside the same calls of the engine? The handler is called in the process, without a socket. */
export function httpRows(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const byHandler = surfaceOn(join(folder, 'by-handler.db'))
    const byHandle = surfaceOn(join(folder, 'by-handle.db'))
    const rows = [await recording(byHandler, byHandle), await reading(byHandler)]
    await byHandler.engine.close()
    await byHandle.engine.close()
    return rows
  })
}

type Surface = ReturnType<typeof surfaceOn>

/** A round is one meeting, from proposal to minutes. */
async function recording({ client }: Surface, { office }: Surface): Promise<Row> {
  const compared = await compare(
    async (round) => {
      const { type: _, ...proposal } = proposalOf(inMay(round))
      const opened = await client.open('voter-meeting', proposal, { key: `${round}` })
      if (opened.outcome !== 'accepted') throw new Error(JSON.stringify(opened))
      for (const [index, fact] of factsOf(inMay(round), PETITIONS).entries()) {
        const { outcome } = await client.record(opened.case, fact, { key: `${round}/${index}` })
        if (outcome !== 'accepted') throw new Error(outcome)
      }
    },
    async (round) => {
      const { case: id } = accepted(
        await office.open(voterMeeting, proposalOf(inMay(round)), { key: `${round}` }),
      )
      for (const [index, fact] of factsOf(inMay(round), PETITIONS).entries())
        accepted(await office.record(id, fact, { key: `${round}/${index}` }))
    },
    { warmUp: WARM_UP, rounds: ROUNDS },
  )
  return rowOf('http: a meeting recorded through the handler, beside the handle', compared, 1.5)
}

/** All that the page of one case shows: the case, its history, and what may be done with every form. */
async function reading({ client, office }: Surface): Promise<Row> {
  const meetings = (await client.cases({ process: 'voter-meeting', limit: ROUNDS })).rows.map(({ id }) => id)
  const idOf = (round: number) => meetings[round % meetings.length] ?? ''
  const compared = await compare(
    async (round) => {
      const id = idOf(round)
      await Promise.all([client.case(id), client.history(id), client.allowed(id)])
    },
    async (round) => {
      const id = idOf(round)
      await Promise.all([office.read(id), office.history(id), office.allowed(id)])
    },
    { warmUp: WARM_UP, rounds: ROUNDS },
  )
  return rowOf('http: all that a case’s page shows, through the handler, beside the handle', compared, 3)
}

function rowOf(question: string, { subject, baseline, ratio }: Compared, aim: number): Row {
  return { question, subject, baseline, ratio, unit: 'ms', aim: `ratio ≤ ${aim}`, met: ratio <= aim }
}

function surfaceOn(file: string) {
  const engine = createEngine({
    store: sqliteStore({ file }),
    processes: [voterMeeting, petition],
    environment,
    keys,
    clock,
  })
  const caller = { tenant: 'city', party: secretary }
  const handler = httpHandler({ engine, messages: { vi, en }, authenticate: () => caller })
  const client = httpClient<typeof voterMeeting | typeof petition>({
    url: 'http://localhost',
    fetch: (address, init) => handler(new Request(address, init)),
  })
  return { engine, client, office: engine.as(caller) }
}
