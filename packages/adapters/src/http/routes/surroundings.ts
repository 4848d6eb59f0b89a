import { type AnyProcess, describe, foldedWords, isInForce, type Label, type Refusal } from '@civicflow/core'
import * as z from 'zod'
import { type Exchange, newestProcesses, processNamedIn } from '../exchange.ts'
import { RequestProblem } from '../problems.ts'
import { actorNamed, areaNamed, processNamed } from '../tell/speech.ts'
import { choices, desk, processDescription } from '../wire/answers.ts'
import type { Choices, Desk, ProcessDescription } from '../wire/shapes.ts'
import { route } from './route.ts'

/** Operations that say who is signed in, what there is to work with, and what a field can name. */
export const surroundings = [
  route({
    method: 'GET',
    path: '/desk',
    operation: 'desk',
    summary: 'Who is signed in, on what day, and what there is to work with.',
    answers: desk,
    problems: ['forbidden'],
    answer: async (exchange) => ({ body: await tellDesk(exchange) }),
  }),
  route({
    method: 'GET',
    path: '/processes/{process}',
    operation: 'process',
    summary: 'A process in words: its states, events, roles and duties.',
    answers: processDescription,
    problems: ['not-found'],
    answer: async (exchange) => ({ body: tellProcess(exchange, processNamedIn(exchange)) }),
  }),
  route({
    method: 'GET',
    path: '/register/{list}',
    operation: 'choices',
    summary:
      'Areas, bodies or offices whose names have words that begin with each of these, in the order of the register.',
    query: z.strictObject({
      text: z.string().max(1000).exactOptional(),
      /** Kinds of body, or levels of area; of offices, the kinds of their bodies. */
      kind: z.array(z.string()).exactOptional(),
      limit: z.int().min(1).max(100).exactOptional(),
    }),
    answers: choices,
    problems: ['not-found'],
    answer: async (exchange, query) => ({ body: { rows: choicesFor(exchange, query) } }),
  }),
]

async function tellDesk(exchange: Exchange): Promise<Desk> {
  const { caller, engine, handle, speech } = exchange
  const { language, today, environment } = speech
  const { tenant, party } = caller
  const office = environment.register.officesOf(party.person, today).find(({ id }) => id === party.office)
  const names = speech.names('')
  if (office === undefined) throw notInOffice({ code: 'not-in-office', ...party, on: today }, speech)
  return {
    tenant,
    person: party.person,
    office: { id: office.id, name: office.name[language] },
    body: actorNamed(speech, names, office.body),
    areas: (office.scope ?? []).map((area) => areaNamed(speech, names, area)),
    today,
    now: engine.now(),
    language,
    position: await handle.position(),
    processes: newestProcesses(exchange).map((process) => ({
      ...tellIdentity(speech, process),
      mayOpen: handle.mayOpen(process).allowed.length > 0,
    })),
  }
}

function notInOffice(refusal: Refusal, { messages, names }: Exchange['speech']): RequestProblem {
  const words = messages.refusal(refusal, names(''))
  return new RequestProblem('forbidden', { detail: words, refused: [{ code: refusal.code, words }] })
}

function tellIdentity(speech: Exchange['speech'], { id, version, opening }: AnyProcess) {
  return { id, version, opening, name: processNamed(speech, id).name }
}

function tellProcess({ speech }: Exchange, process: AnyProcess): ProcessDescription {
  const { language, environment, today } = speech
  const { states, events, roles, duties } = describe(process, environment, today)
  const named = (id: string, label: Label) => ({ id, name: label[language] })
  return {
    ...tellIdentity(speech, process),
    states: states.map(({ path, label }) => named(path, label)),
    events: events.map(({ event, label }) => named(event, label)),
    roles: roles.map(({ role, label }) => named(role, label)),
    duties: duties.map(({ duty, label }) => named(duty, label)),
  }
}

interface ChoiceQuery {
  readonly text?: string | undefined
  readonly kind?: readonly string[] | undefined
  readonly limit?: number | undefined
}

/** Rows in force today whose names have every word that is looked for. */
function choicesFor(exchange: Exchange, { text = '', kind, limit = 20 }: ChoiceQuery): Choices['rows'] {
  const { speech } = exchange
  const wanted = foldedWords(text)
  return rowsOf(exchange)
    .filter(({ kind: own }) => kind === undefined || kind.includes(own))
    .map(({ id, kind: own, label }) => ({ id, kind: own, name: label(speech.names('')) }))
    .filter(({ name }) => beginsWithAll(foldedWords(name), wanted))
    .slice(0, limit)
}

function beginsWithAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((part) => words.some((word) => word.startsWith(part)))
}

interface RegisterRow {
  readonly id: string
  readonly kind: string
  readonly label: (names: ReturnType<Exchange['speech']['names']>) => string
}

function rowsOf({ params, speech }: Exchange): readonly RegisterRow[] {
  const { language, today, environment } = speech
  const { register } = environment
  const { table } = register
  const now = <R extends Parameters<typeof isInForce>[0]>(rows: readonly R[]) =>
    rows.filter((row) => isInForce(row, today))
  const actor =
    (id: string): RegisterRow['label'] =>
    (names) =>
      names.actor(id, today)[language]
  switch (params['list']) {
    case 'areas':
      return now(table.areas).map(({ id, level, name }) => ({ id, kind: level, label: () => name[language] }))
    case 'bodies':
      return now(table.bodies).map(({ id, kind }) => ({ id, kind, label: actor(id) }))
    case 'offices':
      return now(table.offices).map((office) => ({
        id: office.id,
        kind: register.body(office.body, today)?.kind ?? '',
        label: actor(office.id),
      }))
    default:
      throw new RequestProblem('not-found')
  }
}
