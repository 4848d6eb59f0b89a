import type {
  AnyCommand,
  AnyProcess,
  Conflict,
  CorrectionCommand,
  OpeningFor,
  Outcome,
  Refusal,
  Refused,
} from '@civicflow/core'
import * as z from 'zod'
import { type Exchange, found, processNamedIn } from '../exchange.ts'
import { RequestProblem } from '../problems.ts'
import { expectedRevisionOf, keyOf } from '../request/headers.ts'
import type { Speech } from '../tell/speech.ts'
import { tellAccepted, tellConflict, tellRefusals } from '../tell/answers.ts'
import { accepted } from '../wire/answers.ts'
import type { ProblemCode } from '../wire/problem.ts'
import type { Accepted } from '../wire/shapes.ts'
import { type Reply, route } from './route.ts'

const written = ['refused', 'forbidden', 'not-found', 'key-reused'] as const

/** A fact as it stands in a correction: any of the process's. */
const event = z.looseObject({ type: z.string(), occurredOn: z.string(), actor: z.string().optional() })
const reason = z.string()

/** What a correction takes: the fact it is about, by the revision of the entry that brought it on record. */
export const correction = z
  .union([
    z.strictObject({ void: z.int(), reason }),
    z.strictObject({ replace: z.int(), event, reason }),
    z.strictObject({ insertBefore: z.int(), event, reason }),
  ])
  .meta({ id: 'Correction' })

/** Who is to take no part in a case, from which day on, and why. */
export const recusal = z
  .strictObject({ person: z.string(), on: z.iso.date(), reason })
  .meta({ id: 'Recusal' })

/** Operations that write. */
export const commands = [
  route({
    method: 'POST',
    path: '/processes/{process}/cases',
    operation: 'open',
    summary: 'Opens a case.',
    takes: 'opening',
    isKeyed: true,
    answers: accepted,
    problems: written,
    answer: async (exchange, _, body) => {
      const process = processNamedIn(exchange)
      const opening = body as OpeningFor<AnyProcess> // decided field by field
      const outcome = await exchange.handle.open(process, opening, { key: keyOf(exchange.request) })
      return replyTo(exchange, outcome, process.id)
    },
  }),
  route({
    method: 'POST',
    path: '/cases/{case}/facts',
    operation: 'record',
    summary: 'Records a fact of a case.',
    takes: 'command',
    isKeyed: true,
    mayExpect: true,
    answers: accepted,
    problems: [...written, 'conflict'],
    answer: async (exchange, _, body) => {
      const { handle, params, request } = exchange
      const options = { key: keyOf(request), ...expectedRevisionOf(request) }
      const command = body as unknown as AnyCommand // decided field by field
      return replyTo(exchange, await handle.record(params['case'] ?? '', command, options))
    },
  }),
  route({
    method: 'POST',
    path: '/cases/{case}/corrections',
    operation: 'correct',
    summary: 'Corrects a fact of a case: it never was, it was another, or another one was before it.',
    takes: correction,
    isKeyed: true,
    mayExpect: true,
    answers: accepted,
    problems: [...written, 'conflict'],
    answer: async (exchange, _, { reason: why, ...rest }) => {
      const { handle, params, request } = exchange
      const options = { key: keyOf(request), reason: why, ...expectedRevisionOf(request) }
      const what = rest as CorrectionCommand // decided field by field
      return replyTo(exchange, await handle.correct(params['case'] ?? '', what, options))
    },
  }),
  route({
    method: 'POST',
    path: '/cases/{case}/recusals',
    operation: 'recuse',
    summary: 'Takes a person out of a case: from a day on the person neither records nor acts in it.',
    takes: recusal,
    isKeyed: true,
    mayExpect: true,
    answers: accepted,
    problems: [...written, 'conflict'],
    answer: async (exchange, _, body) => {
      const { handle, params, request } = exchange
      const options = { key: keyOf(request), ...expectedRevisionOf(request) }
      return replyTo(exchange, await handle.recuse(params['case'] ?? '', body, options))
    },
  }),
  route({
    method: 'GET',
    path: '/outcomes/{key}',
    operation: 'outcomeOf',
    summary: 'What became of the command sent under a key; not found where nothing was written.',
    answers: accepted,
    problems: ['not-found'],
    answer: async (exchange) => {
      // With its reason, which tells it from an address that is none: a client may take it for “nothing was written”.
      const outcome = found(exchange, await exchange.handle.outcomeOf(exchange.params['key'] ?? ''))
      return replyTo(exchange, outcome)
    },
  }),
]

/** Accepted, or the problem that it was not, in the words of the process: of the case in the address, where none is given. */
async function replyTo(exchange: Exchange, outcome: Outcome, process?: string): Promise<Reply<Accepted>> {
  const { speech } = exchange
  if (outcome.outcome === 'accepted')
    return {
      body: tellAccepted(speech, outcome),
      status: outcome.repeated ? 200 : 201,
      headers: { etag: `"${outcome.revision}"` },
    }
  const id = process ?? (await exchange.handle.read(exchange.params['case'] ?? ''))?.process ?? ''
  throw outcome.outcome === 'conflict' ? conflicting(speech, outcome, id) : refusing(speech, outcome, id)
}

function conflicting(speech: Speech, conflict: Conflict, process: string): RequestProblem {
  return new RequestProblem('conflict', {
    detail: speech.messages.conflict(conflict, speech.names(process)),
    conflict: tellConflict(speech, conflict),
  })
}

function refusing(speech: Speech, { refused }: Refused, process: string): RequestProblem {
  const told = tellRefusals(speech, process, refused)
  const detail = told.map(({ words }) => words).join(' ')
  return new RequestProblem(refusalProblem(refused), { detail, refused: told })
}

const FORBIDDEN: readonly Refusal['code'][] = [
  'not-in-office',
  'not-authorised',
  'not-on-behalf',
  'delegation-not-in-force',
  'recused',
  'no-role',
  'same-actor',
  'both-offices',
]

function refusalProblem(refused: readonly Refusal[]): ProblemCode {
  if (refused.some(({ code }) => code === 'not-found')) return 'not-found'
  return refused.every(({ code }) => FORBIDDEN.includes(code)) ? 'forbidden' : 'refused'
}
