import {
  type CommandFor,
  type Deadline,
  type Environment,
  environmentOf,
  type IsoDay,
  type Party,
} from '@civicflow/core'
import type { RecommendationContext } from '../src/recommendation/recommendation-context.ts'
import { recommendation } from '../src/recommendation/process.ts'
import { samples } from '../src/recommendation/samples.ts'
import { bodyEnding } from './body-ending.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'
import { environment as haNoiEnvironment } from './meeting-run.ts'

type EventType = CommandFor<typeof recommendation>['type']
type Changes = Readonly<Record<string, unknown>>

/** Whose act a fact is, by role, unless a test names another; where none is named, the lead's. */
const ROLES: Readonly<Partial<Record<EventType, 'addressee' | 'frontAbove' | 'competent'>>> = {
  'recommendation.certified': 'frontAbove',
  'recommendation.received': 'addressee',
  'recommendation.forwarded': 'addressee',
  'extension.notified': 'addressee',
  'recommendation.answered': 'addressee',
  'reconsideration.asked': 'addressee',
  'implementation.begun': 'addressee',
  'evidence.filed': 'addressee',
  'superior.recommended': 'frontAbove',
  'liability.handled': 'competent',
  'liability.declined': 'competent',
}

/** A recommendation in Ba Đình, whose facts are those of the samples unless the test says otherwise. */
export interface RecommendationRun extends Pick<CaseRun, 'kase'> {
  /** Records the sample of an event on a day, for whoever's act it mostly is. */
  on(day: string, type: EventType, changes?: Changes, recording?: Recording): ReturnType<CaseRun['record']>
  /** Records several samples on a day, one after the other. */
  each(day: string, ...types: readonly EventType[]): RecommendationRun
  readonly context: RecommendationContext
  /** Where it stands: its end, or the active states of its two regions. */
  readonly stands: string
  deadline(duty: string): Deadline | undefined
}

/** A clerk of the ward's Front, who keeps the record. */
export const wardClerk = { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' }

/** The same world with a number that the host sets for itself. */
export const withLimits = (limits: NonNullable<Environment['profile']['limits']>): Environment =>
  environmentOf({ ...haNoiEnvironment, profile: { limits } })

/** The same world, in which the ward’s People’s Committee ends with a day, and Hoàn Kiếm’s takes over; it may come back. */
export const committeeEnding = (until: IsoDay, again?: IsoDay): Environment =>
  bodyEnding('committee/phuong-ba-dinh', {
    until,
    successor: 'committee/phuong-hoan-kiem',
    ...(again !== undefined && { again }),
  })

/** Drafts one of the sample recommendations, on 2 March 2026 unless another day is given. */
export function recommendationRun(
  sample = 0,
  changes: Changes = {},
  day = '2026-03-02',
  environment: Environment = haNoiEnvironment,
  by: Party = wardClerk,
): RecommendationRun {
  const run = caseRun(recommendation, environment, by)
  const state = () => {
    if (run.kase === undefined) throw new Error('nothing was drafted')
    return run.kase.state
  }
  const context = () => state().context as RecommendationContext // a case of this process
  const started: RecommendationRun = {
    on(occurredOn, type, payload = {}, recording = {}) {
      const actor = context()[ROLES[type] ?? 'lead'] ?? ''
      return run.record({ actor, ...samples[type][0], ...payload, type, occurredOn }, recording)
    },
    each(occurredOn, ...types) {
      for (const type of types) accepted(started.on(occurredOn, type))
      return started
    },
    get kase() {
      return run.kase
    },
    get context() {
      return context()
    },
    get stands() {
      const { value } = state()
      const { matter, escalation } = (value as { issued?: Readonly<Record<string, string>> }).issued ?? {} // its regions
      return typeof value === 'string' ? value : `${matter}, ${escalation}`
    },
    deadline: (duty) => state().deadlines[duty],
  }
  const drafted = samples['recommendation.drafted'][sample]
  const command = { ...drafted, actor: drafted?.lead ?? '', ...changes }
  const opened = 'supervision' in command
  accepted(run.record({ ...command, type: 'recommendation.drafted', occurredOn: day }, { opened }))
  return started
}

/** One that was certified where that is needed, sent and received on a day, 2 March 2026 unless another is given. */
export function receivedRun(
  sample = 0,
  changes: Changes = {},
  day = '2026-03-02',
  environment: Environment = haNoiEnvironment,
): RecommendationRun {
  const run = recommendationRun(sample, changes, day, environment)
  const isOfBoard = run.context.lead.includes('-board/')
  return run.each(
    day,
    ...(isOfBoard ? (['recommendation.certified'] as const) : []),
    'recommendation.sent',
    'recommendation.received',
  )
}

/** One that was answered on 20 March 2026: 0 accepted, 1 in part, 2 rejected. */
export function answeredRun(answer = 0): RecommendationRun {
  const run = receivedRun()
  accepted(run.on('2026-03-20', 'recommendation.answered', samples['recommendation.answered'][answer]))
  return run
}

function accepted(decision: ReturnType<CaseRun['record']>): void {
  if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refused)}`)
}
