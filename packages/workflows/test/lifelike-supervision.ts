import type { Payload, PlannedProcess, Random } from '@civicflow/core/testing'
import { boardSupervision } from '../src/board-supervision/process.ts'
import { samples as boardSupervisionSamples } from '../src/board-supervision/samples.ts'
import type { CritiqueContext } from '../src/critique/critique-context.ts'
import { critique } from '../src/critique/process.ts'
import { recommendation } from '../src/recommendation/process.ts'
import type { BoardContext } from '../src/supervision-board/board-context.ts'
import { supervisionBoard } from '../src/supervision-board/process.ts'
import { type PlanContext, type PlanItem, standingItems } from '../src/supervision-plan/plan-context.ts'
import { supervisionPlan } from '../src/supervision-plan/process.ts'
import { supervision } from '../src/supervision/process.ts'
import { concluderOf, type SupervisionContext } from '../src/supervision/supervision-context.ts'
import { fitted as fittedToCritique } from './critique-run.ts'
import { fitted } from './supervision-run.ts'

// How the supervisions of a ward go: what is common and what is rare, and of which item, session or member a fact
// speaks. None of it is law.

type Vary = NonNullable<PlannedProcess['vary']>

/** One item by each form, in the year of the samples. */
function itemsOf(items: readonly PlanItem[]): readonly PlanItem[] {
  const [byTeam, ...others] = items
  if (byTeam === undefined) return []
  return [
    { ...byTeam, from: '2026-03-02', until: '2026-04-30' },
    { ...byTeam, item: 'GS-02', form: 'joint', from: '2026-05-04', until: '2026-06-30' },
    { ...byTeam, item: 'GS-03', form: 'boards', from: '2026-07-01', until: '2026-08-31' },
    { ...byTeam, item: 'GS-04', form: 'documents', from: '2026-09-01', until: '2026-10-30' },
    ...others,
  ]
}

const [inspection] = boardSupervisionSamples['boardSupervision.opened']
const byBoard = inspection && {
  boardKind: inspection.boardKind,
  board: inspection.board,
  committee: inspection.committee,
}

const ofDraft = { drafter: 'committee/phuong-ba-dinh', issuer: 'council/phuong-ba-dinh' }

/** What names an item to begin, and who leads it or carries it out where that is another. */
function beginningIn({ items }: PlanContext, random: Random): Payload | undefined {
  const item = random.pick(items.filter(({ standing }) => standing === 'planned'))
  if (item === undefined) return undefined
  return {
    item: item.item,
    ...(item.form === 'joint' && { lead: 'council/phuong-ba-dinh' }),
    ...(item.form === 'boards' && { byBoard }),
    ...(item.itemKind === 'critique' && { ofDraft }),
  }
}

const varyPlan: Vary = (event, payload, { kase, random }) => {
  if (event === 'plan.drafted' || event === 'draft.revised')
    return { ...payload, items: itemsOf(payload['items'] as readonly PlanItem[]) } // of the sample
  if (kase === undefined) return payload
  const context = kase.state.context as PlanContext // of a plan
  switch (event) {
    case 'item.begun':
      return beginningIn(context, random)
    case 'year.reviewed':
      return {
        outcomes: standingItems(context).map(({ item, standing }) =>
          standing === 'begun'
            ? { item, outcome: 'done' }
            : { item, outcome: 'notDone', reason: 'Chưa bố trí được thời gian.' },
        ),
      }
    default:
      return payload
  }
}

/** A supervision that no plan opens. */
const byItself = ({ plan: _plan, ...opened }: Payload): Payload => opened

/** Whoever concludes signs for it. */
function concludedBy(payload: Payload, context: SupervisionContext): Payload {
  return { ...payload, signedBy: `${concluderOf(context)}/chair` }
}

const varySupervision: Vary = (event, payload, { kase }) => {
  if (kase === undefined) return byItself(payload)
  const context = kase.state.context as SupervisionContext // of a supervision
  return event.startsWith('conclusion.') ? concludedBy(payload, context) : fitted(event, payload, context)
}

const varyCritique: Vary = (event, payload, { kase }) => {
  if (kase === undefined) {
    const { predecessor: _earlier, ...opened } = byItself(payload)
    return opened
  }
  const context = kase.state.context as CritiqueContext // of a critique
  return signedByItsLead(event, fittedToCritique(event, payload, context), context)
}

/** Whoever leads chairs and signs. */
function signedByItsLead(event: string, payload: Payload | undefined, { lead }: CritiqueContext) {
  if (event === 'session.opened') return payload && { ...payload, chair: `${lead}/chair` }
  return event === 'document.signed' ? payload && { ...payload, signedBy: `${lead}/chair` } : payload
}

const varyBoardSupervision: Vary = (_, payload, { kase }) => {
  if (kase !== undefined) return payload
  const { boardCase: _board, ...opened } = byItself(payload)
  return opened
}

const varyBoard: Vary = (event, payload, { kase, random }) => {
  if (event !== 'member.left' || kase === undefined) return payload
  const { members } = kase.state.context as BoardContext // of a board
  const member = random.pick(members)?.member
  return member === undefined ? undefined : { ...payload, member }
}

/** The plan of a ward, what it opens and what comes of that; boards, and supervisions that no plan opens. */
export const lifelikeSupervision: readonly PlannedProcess[] = [
  {
    process: supervisionPlan,
    vary: varyPlan,
    weights: {
      'plan.withdrawn': 0.1,
      'member.objected': 0.3,
      'stateBody.objected': 0.3,
      'party.askedForChange': 0.3,
      'amendment.proposed': 0.5,
      'urgentItem.added': 0.3,
      'item.begun': 60,
    },
    pace: { 'item.begun': 15, 'halfYear.reviewed': 60, 'year.reviewed': 90 },
  },
  {
    process: supervision,
    vary: varySupervision,
    weights: { 'session.cancelled': 0.1, 'supervision.cancelled': 0.3, 'part.taken': 5 },
    pace: {
      'body.reported': 0,
      'member.spoke': 0,
      'body.explained': 0,
      'session.concluded': 0,
      'issuer.presented': 0,
      'guest.spoke': 0,
      'conference.concluded': 0,
    },
  },
  {
    process: boardSupervision,
    vary: varyBoardSupervision,
    weights: { 'check.held': 5, 'finding.noted': 3 },
    pace: {
      'minutes.made': 5,
      'recommendations.adopted': 5,
      'certification.asked': 2,
      'recommendations.issued': 3,
      'project.ended': 60,
    },
  },
  {
    process: critique,
    vary: varyCritique,
    weights: {
      'critique.cancelled': 0.1,
      'critique.declined': 0.1,
      'instrument.issuedUncriticised': 0.1,
      'form.added': 0.3,
      'session.brokenOff': 0.3,
      'followUp.ended': 0.2,
      'explanation.disputed': 4,
      'draft.withdrawn': 0.05,
      'draft.replaced': 0.1,
      'session.cancelled': 0.1,
      'proposal.made': 5,
      'proposal.dropped': 0.1,
      'critique.endedWithoutProposal': 0.2,
    },
    pace: {
      'draft.presented': 0,
      'points.steered': 0,
      'delegate.spoke': 0,
      'drafter.explained': 0,
      'session.concluded': 0,
      'proposal.made': 0,
    },
  },
  {
    process: supervisionBoard,
    vary: varyBoard,
    weights: { 'activity.reported': 5, 'board.disbanded': 0.1, 'term.ended': 0.1 },
    pace: { 'project.ended': 90 },
  },
  {
    process: recommendation,
    share: 0,
    weights: {
      'recommendation.withdrawn': 0.1,
      'recommendation.forwarded': 0.1,
      'addressee.succeeded': 0.05,
      'liability.asked': 0.2,
      'supervision.begunAnew': 0.1,
      'recommendation.escalated': 0.2,
      'superior.recommended': 0.3,
      'dialogue.asked': 0.3,
      'notice.listed': 0.3,
    },
  },
]
