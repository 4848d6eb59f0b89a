import type { IsoDay, LocalTime } from '@civicflow/core'
import { type Addressee, addressees, assembly, council, councilGroup, delegation } from './desks.ts'
import type { PetitionLine, Turn } from './petition-line.ts'
import { corrects, type Fact, records } from './step.ts'

type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>
type Result = FactOf<'petition.answered'>['result']
type At = LocalTime

/** The competent body puts something on record. */
const byAddressee =
  (at: At, fact: Fact): Turn =>
  ({ name, to }) =>
    records(addressees[to].desk, name, at, fact)

/** The office puts something on record for the body that follows the petition. */
const byFollower =
  (at: At, fact: Fact): Turn =>
  ({ name, follower }) =>
    records('secretary', name, at, { ...fact, actor: follower })

// The way to the answer

/** It came in on a day, and was entered on that day or a later one. */
export const received = (on: IsoDay, entered: At = on): Turn =>
  byAddressee(entered, { type: 'petition.received', occurredOn: on })

/** It came in, and the competent body cannot answer alone. */
export const receivedToCoordinate = (on: IsoDay): Turn =>
  byAddressee(on, { type: 'petition.received', coordinationNeeded: true })

/** The day it came in was mistyped. */
export const receiptCorrected =
  (at: IsoDay, occurredOn: IsoDay, reason: string): Turn =>
  ({ name, to }) =>
    corrects(addressees[to].desk, name, at, { type: 'petition.received', occurredOn }, reason)

/** Another body is asked to take part in the answer. */
export const coordinated = (at: IsoDay, ...with_: readonly Addressee[]): Turn =>
  byAddressee(at, {
    type: 'coordination.requested',
    coordinators: with_.map((body) => addressees[body].body),
  })

/** That body replies. */
export const coordinatorReplied =
  (at: IsoDay, who: Addressee, reply: string): Turn =>
  ({ name }) =>
    records(addressees[who].desk, name, at, {
      type: 'coordination.replied',
      coordinator: addressees[who].body,
      reply,
    })

/** It is not the addressee's matter: it goes back. */
export const returned = (at: IsoDay, reason: string): Turn =>
  byAddressee(at, { type: 'petition.returned', reason })

/** It is not the addressee's matter: it goes on to another body. */
export const transferred = (at: IsoDay, to: Addressee, reason: string): Turn =>
  byAddressee(at, {
    type: 'petition.transferred',
    level: addressees[to].level,
    addressee: addressees[to].body,
    reason,
  })

/** From now on another body is the addressee. */
export const goesTo =
  (to: Addressee, turn: Turn): Turn =>
  (petition) =>
    turn({ ...petition, to })

export const urged = (at: IsoDay, note: string): Turn => byFollower(at, { type: 'petition.urged', note })

/** The ward's Front asks after it. */
export const urgedByFront =
  (at: IsoDay, note: string): Turn =>
  ({ name }) =>
    records('wardFront', name, at, { type: 'petition.urged', note })

export const lateness = (at: IsoDay, reason: string, hopedFor: IsoDay): Turn =>
  byAddressee(at, { type: 'lateness.notified', reason, hopedFor })

// The answer

export const resolved: Result = { resultClass: 'resolved', settledBy: 'implementation' }
export const resolvedByInspection: Result = { resultClass: 'resolved', settledBy: 'inspection' }
export const explained: Result = { resultClass: 'explained' }

/** Being settled, by a roadmap and a day. */
export const inProgress = (roadmap: string, milestone: IsoDay) =>
  ({ resultClass: 'inProgress', pendingReason: 'noResources', roadmap, milestone }) as const

/** Being settled, and nobody says how or by when. */
export const withoutRoadmap = { resultClass: 'inProgress', pendingReason: 'notAtOnce' } as const

export const notResolved = (reason: string) => ({ resultClass: 'notResolved', reason }) as const

/** The competent body answers in writing. */
export const answered =
  (at: IsoDay, number: string, result: Result, answer: string): Turn =>
  ({ name, to }) => {
    const { desk, issuer } = addressees[to]
    return records(desk, name, at, {
      type: 'petition.answered',
      document: { issuer, number, date: at },
      answer,
      result,
    })
  }

/** The voters are told of the answer. */
export const notified = (at: IsoDay): Turn =>
  byFollower(at, { type: 'voters.notified', means: 'Gửi văn bản, thông báo qua Mặt trận phường' })

export const shared = (at: IsoDay): Turn => byFollower(at, { type: 'answer.shared' })

export const madePublic = (at: IsoDay): Turn =>
  byFollower(at, { type: 'answer.published', media: ['Báo Hànộimới', 'Cổng thông tin điện tử phường'] })

export const databaseUpdated = (at: IsoDay): Turn => byAddressee(at, { type: 'database.updated' })

/** Everything that has to follow an answer at once. */
export const passedOn = (at: IsoDay): readonly Turn[] => [
  notified(at),
  shared(at),
  madePublic(at),
  databaseUpdated(at),
]

export const resultPublished = (at: IsoDay): Turn =>
  byFollower(at, { type: 'result.published', media: ['Đài Hà Nội', 'Cổng thông tin thành phố'] })

export const posted = (at: IsoDay, where: string): Turn =>
  byAddressee(at, { type: 'result.posted', where: [where] })

export const postingEnded = (at: IsoDay): Turn => byAddressee(at, { type: 'posting.ended' })

// What is made of the answer

type Evaluation = FactOf<'answer.evaluated'>['evaluation']
export const adequate: Evaluation = { verdict: 'adequate' }
export const inadequate = (
  ...faults: Extract<Evaluation, { verdict: 'inadequate' }>['faults']
): Evaluation => ({
  verdict: 'inadequate',
  faults,
})

const isCentral = (to: Addressee) => addressees[to].level === 'central'

/** Whoever follows the answers asks for an opinion on this one: the Assembly on a central matter, else the council. */
export const evaluationRequested =
  (at: IsoDay): Turn =>
  ({ name, to }) =>
    records('secretary', name, at, {
      type: 'evaluation.requested',
      actor: isCentral(to) ? assembly : council,
    })

/** The delegation judges the answer of a central body, the group of council deputies any other. */
export const evaluated =
  (at: IsoDay, evaluation: Evaluation, note: string): Turn =>
  ({ name, to }) =>
    isCentral(to)
      ? records('secretary', name, at, { type: 'answer.evaluated', actor: delegation, evaluation, note })
      : records('councilGroup', name, at, { type: 'answer.evaluated', actor: councilGroup, evaluation, note })

export const requestedAnew = (at: IsoDay, reason: string): Turn =>
  byFollower(at, { type: 'answer.requestedAnew', reason })

export const supervised = (at: IsoDay): Turn => byFollower(at, { type: 'supervision.selected' })

// Petitions that go together, or leave

export const duplicateOf =
  (at: IsoDay, master: string): Turn =>
  ({ name, follower }) =>
    records('secretary', name, at, (cast) => ({
      type: 'duplicate.marked',
      actor: follower,
      master: cast.id(master),
    }))

export const repeats =
  (at: IsoDay, earlier: string, settledInFact: boolean): Turn =>
  ({ name, follower }) =>
    records('secretary', name, at, (cast) => ({
      type: 'repeat.recognised',
      actor: follower,
      earlier: cast.id(earlier),
      settledInFact,
    }))

type Text = Pick<PetitionLine, 'no' | 'title' | 'text'>

/** It holds several matters, each of which becomes a petition of its own. */
export const splitInto =
  (at: IsoDay, reason: string, parts: readonly Text[]): Turn =>
  ({ name, follower }) =>
    records(
      'secretary',
      name,
      at,
      {
        type: 'petition.split',
        actor: follower,
        parts: parts.map(({ title, text }) => ({ title, text })),
        reason,
      },
      parts.map(({ no }) => no),
    )

/** It becomes one petition with others. */
export const mergedInto =
  (at: IsoDay, reason: string, others: readonly string[], { no, title, text }: Text): Turn =>
  ({ name, follower }) =>
    records(
      'secretary',
      name,
      at,
      (cast) => ({
        type: 'petitions.merged',
        actor: follower,
        others: others.map(cast.id),
        title,
        text,
        reason,
      }),
      [no],
    )

export const diverted = (at: IsoDay, receiver: string, reason: string): Turn =>
  byFollower(at, { type: 'petition.diverted', receiver, reason })
