import {
  type AnyCommand,
  type AnyProcess,
  isInstant,
  labelledForm,
  type OpeningFor,
  type Sealed,
} from '@civicflow/core'
import * as z from 'zod'
import { type Exchange, existing, found, processNamedIn } from '../exchange.ts'
import { RequestProblem } from '../problems.ts'
import { tellAllowed, tellExplanation } from '../tell/answers.ts'
import { tellCase, tellDue, tellRow, tellRows } from '../tell/cases.ts'
import { tellHistory } from '../tell/entries.ts'
import { allowed, eventForm, explanation, revealed } from '../wire/answers.ts'
import { caseView, diagram, dueExplanation, history, links, rows } from '../wire/cases.ts'
import type { Links } from '../wire/shapes.ts'
import { pageQuery } from './lists.ts'
import { route } from './route.ts'

const unseen = ['not-found'] as const
const caseId = ({ params }: Exchange) => params['case'] ?? ''

/** Operations that read one case, or say what may be done. */
export const cases = [
  route({
    method: 'GET',
    path: '/cases/{case}',
    operation: 'case',
    summary: 'A case as it stands today.',
    answers: caseView,
    problems: unseen,
    answer: async (exchange) => {
      const view = found(exchange, await exchange.handle.read(caseId(exchange)))
      return {
        body: tellCase(exchange.speech, processOf(exchange, view), view),
        headers: { etag: `"${view.revision}"` },
      }
    },
  }),
  route({
    method: 'GET',
    path: '/cases/{case}/allowed',
    operation: 'allowed',
    summary: 'What may be recorded next, each with its form, and why not the rest.',
    answers: allowed,
    problems: unseen,
    answer: async (exchange) => {
      const { handle, speech } = exchange
      const view = found(exchange, await handle.read(caseId(exchange)))
      const answer = found(exchange, await handle.allowed(view.id))
      return { body: tellAllowed(speech, processOf(exchange, view), view.revision, answer) }
    },
  }),
  route({
    method: 'GET',
    path: '/cases/{case}/forms/{event}',
    operation: 'form',
    summary: 'The form of an event of a case, whether it can be recorded now or not: for corrections.',
    answers: eventForm,
    problems: unseen,
    answer: async (exchange) => {
      const { handle, params, speech } = exchange
      const process = processOf(exchange, found(exchange, await handle.read(caseId(exchange))))
      const event = params['event'] ?? ''
      const names = speech.names(process.id)
      const form = existing(labelledForm(process, event, names, speech.language))
      return { body: { event, label: names.event(event)[speech.language], form: { ...form } } }
    },
  }),
  route({
    method: 'GET',
    path: '/processes/{process}/allowed',
    operation: 'mayOpen',
    summary: 'Whether a case of a process may be opened, with the form, or why not.',
    answers: allowed,
    problems: unseen,
    answer: async (exchange) => {
      const process = processNamedIn(exchange)
      return { body: tellAllowed(exchange.speech, process, 0, exchange.handle.mayOpen(process)) }
    },
  }),
  route({
    method: 'POST',
    path: '/cases/{case}/explanation',
    operation: 'explain',
    summary: 'Why a fact would be accepted or not. Nothing is written.',
    takes: 'command',
    answers: explanation,
    problems: unseen,
    answer: async (exchange, _, body) => {
      const { handle, speech } = exchange
      const view = found(exchange, await handle.read(caseId(exchange)))
      const command = body as unknown as AnyCommand // decided field by field
      const answer = found(exchange, await handle.explain(view.id, command))
      return { body: tellExplanation(speech, view.process, answer) }
    },
  }),
  route({
    method: 'POST',
    path: '/processes/{process}/explanation',
    operation: 'explainOpening',
    summary: 'Why an opening would be accepted or not. Nothing is written.',
    takes: 'opening',
    answers: explanation,
    problems: unseen,
    answer: async (exchange, _, body) => {
      const process = processNamedIn(exchange)
      const opening = body as OpeningFor<AnyProcess> // decided field by field
      const answer = await exchange.handle.explainOpening(process, opening)
      return { body: tellExplanation(exchange.speech, process.id, answer) }
    },
  }),
  route({
    method: 'GET',
    path: '/cases/{case}/history',
    operation: 'history',
    summary: 'The journal of a case, as recorded and as it happened.',
    query: z.strictObject({ knownAt: z.iso.datetime({ precision: 3 }).exactOptional() }),
    answers: history,
    problems: unseen,
    answer: async (exchange, { knownAt }) => {
      const { handle, speech } = exchange
      if (knownAt !== undefined && !isInstant(knownAt))
        throw new RequestProblem('malformed', { detail: 'knownAt is no moment that exists.' })
      const told = await handle.history(caseId(exchange), knownAt === undefined ? {} : { knownAt })
      return { body: tellHistory(speech, caseId(exchange), found(exchange, told)) }
    },
  }),
  route({
    method: 'GET',
    path: '/cases/{case}/deadlines/{duty}',
    operation: 'explainDue',
    summary: 'How the day of a deadline was counted; not found where there was nothing to count.',
    answers: dueExplanation,
    problems: unseen,
    answer: async (exchange) => {
      const duty = exchange.params['duty'] ?? ''
      found(exchange, await exchange.handle.read(caseId(exchange)))
      const told = existing(await exchange.handle.explainDue(caseId(exchange), duty))
      return { body: tellDue(exchange.speech, duty, told) }
    },
  }),
  route({
    method: 'GET',
    path: '/cases/{case}/diagram',
    operation: 'diagram',
    summary: 'The process of a case as a Mermaid diagram, with the way it walked, or that way alone.',
    query: z.strictObject({ only: z.literal('walked').exactOptional() }),
    answers: diagram,
    problems: unseen,
    answer: async (exchange, options) => {
      const { handle, speech } = exchange
      return {
        body: { mermaid: found(exchange, await handle.diagram(caseId(exchange), speech.language, options)) },
      }
    },
  }),
  route({
    method: 'GET',
    path: '/cases/{case}/links',
    operation: 'links',
    summary: 'The cases a case points to, and those that point to it.',
    answers: links,
    problems: unseen,
    answer: async (exchange) => {
      const { handle } = exchange
      found(exchange, await handle.read(caseId(exchange)))
      const known = await handle.links(caseId(exchange))
      return { body: { links: await Promise.all(known.map((link) => tellLink(exchange, link))) } }
    },
  }),
  route({
    method: 'GET',
    path: '/cases/{case}/children',
    operation: 'children',
    summary: 'The cases a case opened.',
    query: z.strictObject(pageQuery),
    answers: rows,
    problems: unseen,
    answer: async (exchange, page) => {
      const { handle, speech } = exchange
      found(exchange, await handle.read(caseId(exchange)))
      return { body: tellRows(speech, await handle.children(caseId(exchange), page)) }
    },
  }),
  route({
    method: 'POST',
    path: '/cases/{case}/revealed',
    operation: 'reveal',
    summary: 'Opens a sealed personal value that stands in the journal of a case.',
    takes: z.strictObject({ subject: z.string(), sealed: z.string() }),
    answers: revealed,
    problems: unseen,
    answer: async (exchange, _, sealed: Sealed) => ({
      body: { text: found(exchange, await exchange.handle.reveal(caseId(exchange), sealed)) },
    }),
  }),
]

function processOf(
  { speech }: Exchange,
  { process, version }: { process: string; version: number },
): AnyProcess {
  const known = speech.process(process, version)
  if (known === undefined) throw new RangeError(`no process ${process}@${version}`)
  return known
}

type CoreLink = Awaited<ReturnType<Exchange['handle']['links']>>[number]

/** A link with what its other end is called, where this reader sees that. */
async function tellLink({ handle, speech }: Exchange, link: CoreLink): Promise<Links['links'][number]> {
  const { kind, end, label, case: id } = link
  const other = await handle.read(id)
  const told =
    other &&
    tellRow(speech, { case: id, opened: 0, revision: other.revision, version: other.version, summary: other })
  return {
    kind,
    end,
    label: label[speech.language],
    case: id,
    ...(told !== undefined && { title: told.title, status: told.status }),
  }
}
