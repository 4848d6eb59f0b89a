import {
  array,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  record,
  subarray,
  uniqueArray,
  constant,
} from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { COUNTED_TRAITS } from '../../store/port.ts'
import type { CountsQuery, IndexRows } from '../../store/port.ts'

/** One case's part of a random commit; `behind` is how far its expected revision is off. */
export interface CaseStep {
  readonly case: string
  readonly behind: number
  readonly entries: number
  readonly version: number
  readonly parent: string | null
  readonly add: IndexRows
  readonly remove: IndexRows
  /** Of the rows the case has, each so-manieth is removed as well; none where it is 0. */
  readonly forgets: number
  readonly effects: readonly string[]
}

export interface CommitStep {
  readonly kind: 'commit'
  readonly tenant: 0 | 1
  readonly cases: readonly CaseStep[]
  readonly counters: readonly { readonly case: string; readonly add: Readonly<Record<string, number>> }[]
  readonly receipt: { readonly caller: string; readonly key: string } | null
}

/** Commits in one call; tenants and cases may come several times. */
export interface BatchStep {
  readonly kind: 'batch'
  readonly commits: readonly CommitStep[]
}

/** A question with everything any question may be asked with. */
export interface QuestionStep {
  readonly kind:
    | 'cases'
    | 'queue'
    | 'search'
    | 'children'
    | 'changes'
    | 'entries'
    | 'visible'
    | 'ids'
    | 'receipt'
    | 'count'
    | 'counts'
    | 'several'
    | 'situation'
    | 'stored'
  readonly tenant: 0 | 1
  readonly case: string
  readonly cases: readonly string[]
  readonly after: number
  readonly limit: number
  readonly audiences: readonly string[]
  readonly traits: IndexRows['traits']
  readonly counted: CountsQuery['trait']
  readonly processes: readonly string[] | null
  readonly lists: readonly string[]
  readonly from: string | null
  readonly to: string | null
  readonly words: readonly string[]
  readonly caller: string
  readonly key: string
}

export interface CheckpointStep {
  readonly kind: 'checkpoint'
  readonly tenant: 0 | 1
  readonly number: number
}

export type Step = CommitStep | BatchStep | QuestionStep | CheckpointStep

const CASES = ['case-1', 'case-2', 'case-10', 'Case-1', 'hồ sơ']
const AUDIENCES = ['front', 'council', 'Front', 'area:11', 'area:1']
const VALUES = ['open', 'late', 'Open', 'mở', '']
const PROCESSES = ['sample', 'other']
const LISTS = ['due:front', 'due:council', 'work:front']
const DAYS = ['2026-02-28', '2026-03-01', '2026-12-31', '2027-01-01', '9999-12-31']
const ITEMS = ['', 'notice', 'Notice', 'báo cáo', '😀', '\uFFFD~x']
const PLAIN = 'duong duongs du d uong duong-xa xa 72/2025 72 2025 and or not near'
const SIGNS = '" ""a \' * du* ( ) c++ a:b ^a {a} \\ $1 % _ ?1 :a @a a~ | a.b'
const LETTERS = 'đ ð o ó o\u0301 \u0301 ſ s ß ss ﬁ fi ς σ 漢字 漢 😀 😀x \u200B'
const WORDS = `${PLAIN} ${SIGNS} ${LETTERS}`.split(' ')

const tenant = constantFrom(0 as const, 1 as const)
const audience = constantFrom(...AUDIENCES)
const trait = oneof(
  record({ name: constant('audience'), value: audience }),
  record({ name: constantFrom('tag', 'state', 'due', 'holds'), value: constantFrom(...VALUES) }),
)
const words = array(constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
const rows: Arbitrary<IndexRows> = record({
  traits: array(trait, { maxLength: 6 }),
  queue: array(
    record({ list: constantFrom(...LISTS), day: constantFrom(...DAYS), item: constantFrom(...ITEMS) }),
    { maxLength: 4 },
  ),
  texts: array(
    record({ revision: integer({ min: 1, max: 3 }), words: words.map((texts) => texts.join(' ')) }),
    {
      maxLength: 3,
    },
  ),
})
const caller = constantFrom('front-officer', 'council-clerk')
const key = constantFrom('key-1', 'key-2', 'Key-1')

const caseStep: Arbitrary<CaseStep> = record({
  case: constantFrom(...CASES),
  behind: oneof({ weight: 12, arbitrary: constant(0) }, { weight: 1, arbitrary: constantFrom(-1, 1) }),
  entries: integer({ min: 1, max: 3 }),
  version: integer({ min: 1, max: 2 }),
  parent: option(constantFrom(...CASES)),
  add: rows,
  remove: rows,
  forgets: constantFrom(0, 0, 1, 2, 3),
  effects: array(constantFrom('invitation', 'minutes'), { maxLength: 2 }),
})

const commitStep: Arbitrary<CommitStep> = record({
  kind: constant('commit' as const),
  tenant,
  cases: uniqueArray(caseStep, { maxLength: 3, selector: ({ case: id }) => id }),
  counters: array(
    record({
      case: constantFrom(...CASES),
      add: record({ petitions: integer({ min: -2, max: 2 }), 'số đơn': nat(2) }, { requiredKeys: [] }),
    }),
    { maxLength: 2 },
  ),
  receipt: option(record({ caller, key }), { freq: 3 }),
})

const batchStep: Arbitrary<BatchStep> = record({
  kind: constant('batch' as const),
  commits: array(commitStep, { maxLength: 4 }),
})

const questionStep: Arbitrary<QuestionStep> = record({
  kind: constantFrom(
    'cases',
    'queue',
    'search',
    'children',
    'changes',
    'entries',
    'visible',
    'ids',
    'receipt',
    'count',
    'counts',
    'several',
    'situation',
    'stored',
  ),
  tenant,
  case: constantFrom(...CASES),
  cases: array(constantFrom(...CASES), { maxLength: 4 }),
  after: nat(4),
  limit: integer({ min: 1, max: 4 }),
  audiences: subarray(AUDIENCES),
  traits: array(trait, { maxLength: 2 }),
  counted: constantFrom(...COUNTED_TRAITS),
  processes: option(subarray(PROCESSES), { freq: 3 }),
  lists: subarray(LISTS),
  from: option(constantFrom(...DAYS), { freq: 2 }),
  to: option(constantFrom(...DAYS), { freq: 2 }),
  words: words.map((asked) => asked.slice(0, 2)),
  caller,
  key,
})

/** A random step: mostly commits, alone or together, then questions, now and then a checkpoint. */
export function anyStep(): Arbitrary<Step> {
  const checkpointStep = record({
    kind: constant('checkpoint' as const),
    tenant,
    number: integer({ min: 1, max: 3 }),
  })
  return oneof(
    { weight: 8, arbitrary: commitStep },
    { weight: 2, arbitrary: batchStep },
    { weight: 10, arbitrary: questionStep },
    { weight: 1, arbitrary: checkpointStep },
  )
}
