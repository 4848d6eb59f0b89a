import type { CommandFor } from '@civicflow/core'
import { nextSession } from '../src/building-blocks/sessions.ts'
import {
  acceptedIn,
  type CritiqueContext,
  isExplained,
  proposalsThat,
} from '../src/critique/critique-context.ts'
import { critique } from '../src/critique/process.ts'
import { samples } from '../src/critique/samples.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'
import { environment } from './meeting-run.ts'

type EventType = CommandFor<typeof critique>['type']
type Changes = Readonly<Record<string, unknown>>
type Decision = ReturnType<CaseRun['record']>
type Recorded = Parameters<CaseRun['record']>[0]

export const front = 'front/phuong-ba-dinh'
export const committee = 'committee/phuong-ba-dinh'
export const council = 'peoples-council/phuong-ba-dinh'
export const womensUnion = 'women-union/phuong-ba-dinh'

/** Who records, unless a test says otherwise: the clerk of the Front of the ward. */
export const clerk = { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' }

const OF_DRAFTER: readonly EventType[] = [
  'draft.received',
  'submission.moved',
  'draft.withdrawn',
  'draft.presented',
  'drafter.explained',
  'explanation.given',
  'explanationSession.held',
  'reply.received',
  'critique.reportedToIssuer',
  'reply.published',
]
const OF_ISSUER: readonly EventType[] = ['issuer.spoke', 'instrument.issued', 'instrument.issuedUncriticised']

/** A critique in Ba Đình, whose facts are those of the samples unless the test says otherwise. */
export interface CritiqueRun extends Pick<CaseRun, 'kase'> {
  readonly context: CritiqueContext
  /** What was accepted so far, its opening first. */
  readonly commands: readonly Recorded[]
  /** Records the sample of an event on a day, as the act of whoever does it, unless the test names another. */
  on(day: string, type: EventType, changes?: Changes, recording?: Recording): Decision
  /** Records the sample of an event on a day, which must be accepted. */
  does(day: string, type: EventType, changes?: Changes): Decision
  /** Records several samples on a day, one after the other. */
  each(day: string, ...types: readonly EventType[]): void
}

/** Opens a critique with one of the sample openings, on 10 October 2026 unless another day is given: 0 conference, 1 opinions, 2 dialogue. */
export function critiqueRun(sample: number, changes: Changes = {}, day = '2026-10-10'): CritiqueRun {
  const run = caseRun(critique, environment, clerk)
  const type = 'critique.opened'
  const command = { actor: front, ...samples[type][sample], ...changes, type, occurredOn: day }
  accepted(run.record(command, { opened: 'plan' in command || 'predecessor' in command }))
  const commands: Recorded[] = [command]
  const context = () => {
    if (run.kase === undefined) throw new Error('the critique is not open')
    return run.kase.state.context as CritiqueContext // a case of this process
  }
  const actorOf = (event: EventType) => {
    const { lead, drafter, issuer } = context()
    if (OF_DRAFTER.includes(event)) return drafter
    return OF_ISSUER.includes(event) ? issuer : lead
  }
  const on: CritiqueRun['on'] = (occurredOn, event, payload = {}, recording = {}) => {
    const next = { actor: actorOf(event), ...samples[event][0], ...payload, type: event, occurredOn }
    const decision = run.record(next, recording)
    if (decision.accepted) commands.push(next)
    return decision
  }
  const does: CritiqueRun['does'] = (occurredOn, event, payload) => accepted(on(occurredOn, event, payload))
  return {
    commands,
    get kase() {
      return run.kase
    },
    get context() {
      return context()
    },
    on,
    does,
    each: (occurredOn, ...types) => {
      for (const event of types) does(occurredOn, event)
    },
  }
}

function accepted(decision: Decision): Decision {
  if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refused)}`)
  return decision
}

/** A critique by conference whose draft is at hand, to be submitted on 1 December 2026. */
export function receivedRun(changes: Changes = {}): CritiqueRun {
  const run = critiqueRun(0)
  run.does('2026-10-20', 'draft.received', changes)
  run.does('2026-10-22', 'scope.confirmed')
  return run
}

/** A conference that was held in its steps, whose proposals are synthesised. */
export function heldRun(changes: Changes = {}): CritiqueRun {
  const run = receivedRun(changes)
  run.each('2026-10-30', 'session.convened', 'draft.circulated')
  run.each(
    '2026-11-10',
    'session.opened',
    'draft.presented',
    'points.steered',
    'delegate.spoke',
    'drafter.explained',
    'session.concluded',
  )
  return run
}

/** Three proposals, ND-01 to ND-03, whose document was sent. */
export function sentRun(changes: Changes = {}): CritiqueRun {
  const run = heldRun(changes)
  for (const proposal of samples['proposal.made']) run.does('2026-11-12', 'proposal.made', proposal)
  run.does('2026-11-14', 'document.drafted')
  run.does('2026-11-16', 'document.signed')
  run.does('2026-11-17', 'document.sent', { to: [committee] })
  return run
}

/** Answers, each with what it has to say. */
export const rejected = { answer: 'rejected', reason: 'Không còn quỹ đất.' }
export const partly = { answer: 'partly', where: 'Điều 6', reason: 'Chỉ hai nút giao.' }
export const deferred = { answer: 'deferred', instrument: 'Đề án giao thông tĩnh' }
export const takenIn = { answer: 'accepted', where: 'Khoản 2 Điều 4' }

/** A critique whose three proposals were accepted, not accepted and accepted in part, the reply being complete. */
export function completeRun(changes: Changes = {}): CritiqueRun {
  const run = sentRun(changes)
  run.does('2026-11-25', 'reply.received', {
    replies: [
      { proposal: 'ND-01', ...takenIn },
      { proposal: 'ND-02', ...rejected },
      { proposal: 'ND-03', ...partly },
    ],
  })
  run.does('2026-11-26', 'reply.foundComplete')
  return run
}

/** How many proposals and sessions a critique of the suite comes to. */
const PROPOSALS = 3
const SESSIONS = 2

/** A sample made to fit a critique: it is of the next session, the next proposal, or what of the document it can be about. */
export function fitted(event: string, payload: object, context: CritiqueContext): Changes | undefined {
  const { proposals, sessions } = context
  const inDocument = proposalsThat(context, 'inDocument').map(({ proposal }) => proposal)
  switch (event) {
    case 'session.convened':
      return sessions.length < SESSIONS ? { ...payload, session: `H${sessions.length + 1}` } : undefined
    case 'session.opened':
    case 'session.postponed':
    case 'session.cancelled':
      return { ...payload, session: nextSession(sessions)?.session ?? 'H1' }
    case 'proposal.made':
      return proposals.length < PROPOSALS
        ? { ...payload, proposal: `ND-0${proposals.length + 1}` }
        : undefined
    case 'proposal.merged': {
      const [into, proposal] = proposalsThat(context, 'atHand')
      return { proposal: proposal?.proposal ?? 'ND-02', into: into?.proposal ?? 'ND-01' }
    }
    case 'proposal.dropped':
      return { ...payload, proposal: proposalsThat(context, 'atHand')[0]?.proposal ?? 'ND-01' }
    case 'reply.received': {
      const { replies } = payload as { readonly replies: readonly object[] } // its schema’s
      const each = replies.length > 1 ? [rejected, partly, deferred] : [takenIn]
      const kinds = inDocument.map((proposal, index) => ({ proposal, ...each[index % each.length] }))
      return kinds.length === 0 ? { ...payload } : { ...payload, replies: kinds }
    }
    case 'explanation.accepted':
    case 'explanation.disputed': {
      const explained = proposals.filter(isExplained).map(({ proposal }) => proposal)
      return explained.length === 0 ? { ...payload } : { ...payload, proposals: explained }
    }
    case 'text.checked':
      return {
        ...payload,
        checks: acceptedIn(context).map(({ proposal }, index) => ({ proposal, reflected: index === 0 })),
      }
    default:
      return { ...payload }
  }
}
