import type { AnyProcess } from '@civicflow/core'
import type { Accepted, Problem } from '../wire/shapes.ts'
import { path } from './address.ts'
import { answered, type Ask, problemIn } from './ask.ts'
import type { HttpClient, Sending } from './client.ts'
import { HttpProblem } from './errors.ts'
import type { Outcome } from './outcome.ts'

type Commands = Pick<HttpClient<AnyProcess>, 'open' | 'record' | 'correct' | 'recuse' | 'outcomeOf'>

/** The part of a client that writes. */
export function commands(ask: Ask): Commands {
  const send = async <Id extends string>(
    address: string,
    body: object,
    { key, expectedRevision }: Sending,
  ): Promise<Outcome<Id>> => {
    const headers = {
      'idempotency-key': `"${key.replaceAll(/["\\]/g, String.raw`\$&`)}"`,
      ...(expectedRevision !== undefined && { 'if-match': `"${expectedRevision}"` }),
    }
    return outcomeIn(await ask(address, { body, headers })) as Promise<Outcome<Id>> // only a process's own commands are sent to its cases
  }
  return {
    open: (process, opening, { key }) => send(path('processes', process, 'cases'), opening, { key }) as never, // nothing expects a revision of it
    record: (id, command, sending) => send(path('cases', id, 'facts'), command, sending),
    correct: (id, correction, { reason, ...sending }) =>
      send(path('cases', id, 'corrections'), { ...correction, reason }, sending),
    recuse: (id, recusal, sending) => send(path('cases', id, 'recusals'), recusal, sending),
    outcomeOf: async (key) => {
      const response = await ask(path('outcomes', key))
      if (response.ok) return answered<Accepted>(response)
      const problem = await problemIn(response)
      if (problem.refused?.some(({ code }) => code === 'not-found') === true) return undefined
      throw new HttpProblem(problem)
    },
  }
}

/** What a command came to. @throws HttpProblem for what says nothing of the command itself */
async function outcomeIn(response: Response): Promise<Outcome> {
  if (response.ok) return answered<Accepted>(response)
  const problem = await problemIn(response)
  return outcomeOfProblem(problem) ?? Promise.reject(new HttpProblem(problem))
}

function outcomeOfProblem({ detail, conflict, refused }: Problem): Outcome | undefined {
  if (conflict !== undefined) return { outcome: 'conflict', words: detail, ...conflict }
  return refused === undefined ? undefined : { outcome: 'refused', refused }
}
