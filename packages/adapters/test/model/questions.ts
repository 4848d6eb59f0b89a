import { COUNTED_TRAITS } from '@civicflow/core'
import type { CaseId, Page, Paging } from '@civicflow/core'
import * as fc from 'fast-check'
import { anyFact, anyNumber, factFor } from '../../../core/test/random-commands/facts.ts'
import { wordsOf } from '../../../core/test/random-commands/payloads.ts'
import { dayBefore, oneOf } from '../../../core/test/random-commands/view.ts'
import { anyCase, anyParty } from './facts.ts'
import { alike, type Command, type Model } from './pair.ts'
import type { Handle } from './sent.ts'

/** What a question may be about. */
interface About {
  readonly id: CaseId
  readonly n: number
  readonly limit: number
  readonly day: string
  readonly moment: string
  readonly command: never
}

/** Every page, each with its place to go on from. */
async function pages<Row>(ask: (paging: Paging) => Promise<Page<Row>>, limit: number) {
  const told: Page<Row>[] = []
  for (let after: string | undefined; ; ) {
    const page = await ask({ limit, ...(after !== undefined && { after }) })
    told.push(page)
    if (page.next === undefined || told.length === 100) return told
    after = page.next
  }
}

const FILTERS: readonly Parameters<Handle['cases']>[0][] = [
  {},
  { closed: true },
  { closed: false },
  { process: 'matter' },
  { state: 'called' },
  { state: 'settling.report.owed' },
  { area: 'town', facets: { mode: 'open' } },
  { tag: 'closed', process: 'hearing' },
]

const questions: Readonly<Record<string, (handle: Handle, about: About) => unknown>> = {
  read: (handle, { id }) => handle.read(id),
  history: (handle, { id }) => handle.history(id),
  'history as known': (handle, { id, moment }) => handle.history(id, { knownAt: moment }),
  allowed: (handle, { id }) => handle.allowed(id),
  explain: (handle, { id, command }) => handle.explain(id, command),
  'what if': (handle, { id, command }) => handle.whatIf(id, command),
  forecast: (handle, { id, day }) => handle.forecast(id, day),
  'explain due': (handle, { id, n }) =>
    handle.explainDue(id, ['notice', 'report', 'posting', 'shutting', 'answer'][n % 5] ?? ''),
  diagram: (handle, { id }) => handle.diagram(id, 'vi'),
  links: (handle, { id }) => handle.links(id),
  children: (handle, { id, limit }) => pages((paging) => handle.children(id, paging), limit),
  worklist: (handle, { limit }) => pages((paging) => handle.worklist(paging), limit),
  due: (handle, { limit, day, n }) =>
    pages((paging) => handle.due({ ...(n % 2 === 0 ? { from: day } : { until: day }), ...paging }), limit),
  overdue: (handle, { limit }) => pages((paging) => handle.overdue(paging), limit),
  'due soon': (handle, { limit, n }) =>
    pages(
      (paging) => handle.dueSoon({ value: n, unit: n % 2 === 0 ? 'days' : 'workingDays' }, paging),
      limit,
    ),
  cases: (handle, { limit, n }) =>
    pages((paging) => handle.cases({ ...FILTERS[n % FILTERS.length], ...paging }), limit),
  count: (handle, { n }) => handle.count(FILTERS[n % FILTERS.length]),
  counts: (handle, { n }) => handle.counts(COUNTED_TRAITS[n % COUNTED_TRAITS.length] ?? 'due'),
  search: (handle, { limit, n }) =>
    pages((paging) => handle.search(n % 5 === 0 ? `${wordsOf(n).slice(0, 3)} n` : wordsOf(n), paging), limit),
  'dead letters': (handle, { limit }) => pages((paging) => handle.deadLetters(paging), limit),
  changes: (handle, { n, limit }) => handle.changes(n, limit * 5),
}

const anyQuestion = fc.record({
  ask: fc.constantFrom(...Object.keys(questions)),
  case: anyCase,
  by: fc.oneof({ weight: 2, arbitrary: fc.constant('office' as const) }, { weight: 1, arbitrary: anyParty }),
  n: anyNumber,
  limit: fc.integer({ min: 1, max: 4 }),
  ahead: fc.constantFrom(0, 3, 40, -10),
  between: fc.constantFrom(0, 1, -1),
  fact: anyFact,
})

export const asking: fc.Arbitrary<Command> = anyQuestion.map((spec) =>
  alike('ask', spec, async (model) => {
    const { ask, n, limit } = spec
    const known = await oneOf(model.view, spec.case, ask === 'links' ? 'matter' : undefined)
    const chosen = known && (await factFor(model.view, known, spec.fact))
    const about = {
      id: known?.case ?? 'nowhere',
      n,
      limit,
      day: dayBefore(model.view, -spec.ahead),
      moment: momentOf(model, spec),
      command: chosen?.command as never, // of whatever case it is
    }
    return (side) => questions[ask]?.(side.as(spec.by), about)
  }),
)

/** A moment at which the clock stood, or one beside it. */
function momentOf(
  { moments }: Model,
  { n, between }: { readonly n: number; readonly between: number },
): string {
  const moment = moments[n % moments.length] ?? ''
  return new Date(Date.parse(moment) + between).toISOString()
}
