import { dayOf } from '@civicflow/core'
import { aheadOn, withSessions } from '../building-blocks/sessions.ts'
import {
  type CollectionContext,
  differsFromMajority,
  meetingsAs,
  opinionsIn,
  type Tally,
} from './collection-context.ts'
import type { CollectionEventType, CollectionFact } from './events.ts'

// What each fact makes of what an opinion collection remembers.

type Change = Partial<CollectionContext>
type Of<Type extends CollectionEventType> = CollectionFact<Type>

/** Whoever decides is, unless told, whoever collects; of a request nobody here decides. */
export function opening(event: Of<'collection.opened'>): Change {
  const { title, area, occasion, organiser, front, council, requester, respondBy, secret } = event
  return {
    title,
    area,
    occasion,
    organiser,
    front,
    council: council ?? null,
    decider: occasion === 'request' ? null : (event.decider ?? organiser),
    requester: requester ?? null,
    respondBy: respondBy ?? null,
    secret,
    limitsRights: event.limitsRights ?? false,
    openedOn: dayOf(event.occurredOn),
  }
}

/** A plan issued anew replaces the one before, and is sent anew. */
export const planned = ({ channels, ownPeriod, participants = [] }: Of<'plan.issued'>): Change => ({
  channels,
  ownPeriodUntil: ownPeriod?.until ?? null,
  participants,
  planWith: [],
})

export const planSent = ({ planWith }: CollectionContext, { to }: Of<'plan.sent'>): Change => ({
  planWith: [...new Set([...planWith, ...to])],
})

export const published = ({ occurredOn }: Of<'draft.published'>): Change => ({
  publishedOn: dayOf(occurredOn),
})

/** What was given under a defective notice is set aside: people are asked anew, and nobody counts twice. */
export const restarted = ({ tallies, setAside, restarts }: CollectionContext): Change => ({
  publishedOn: null,
  closedOn: null,
  tallies: [],
  setAside: setAside + opinionsIn(tallies),
  restarts: restarts + 1,
})

export const called = (
  { meetings }: CollectionContext,
  { meeting, meetingChannel, day }: Of<'meeting.called'>,
): Change => meetingsAs([...meetings, { ...aheadOn(meeting, day), channel: meetingChannel, attended: 0 }])

export const postponed = (
  { meetings }: CollectionContext,
  { meeting, day }: Of<'meeting.postponed'>,
): Change => meetingsAs(withSessions(meetings, [meeting], { day }))

export const calledOff = ({ meetings }: CollectionContext, { meeting }: Of<'meeting.cancelled'>): Change =>
  meetingsAs(withSessions(meetings, [meeting], { standing: 'cancelled' }))

export const held = (
  { meetings }: CollectionContext,
  { meeting, attended = 0, occurredOn }: Of<'meeting.held'>,
): Change =>
  meetingsAs(withSessions(meetings, [meeting], { standing: 'held', day: dayOf(occurredOn), attended }))

export function received(context: CollectionContext, event: Of<'opinions.received'>): Change {
  const { sheet, channel, tallies } = event
  return {
    sheets: [...context.sheets, sheet],
    tallies: tallies.reduce<readonly Tally[]>(
      (known, { article = null, ...counts }) => added(known, { channel, article, ...counts }),
      context.tallies,
    ),
  }
}

function added(known: readonly Tally[], more: Tally): readonly Tally[] {
  const isSame = ({ channel, article }: Tally) => channel === more.channel && article === more.article
  if (!known.some(isSame)) return [...known, more]
  return known.map((tally) =>
    isSame(tally)
      ? {
          ...tally,
          inFavour: tally.inFavour + more.inFavour,
          against: tally.against + more.against,
          other: tally.other + more.other,
        }
      : tally,
  )
}

export const closed = ({ occurredOn }: Of<'collection.closed'>): Change => ({ closedOn: dayOf(occurredOn) })

export const decided = (
  { tallies }: CollectionContext,
  { decisions, occurredOn }: Of<'decision.made'>,
): Change => ({
  decidedOn: dayOf(occurredOn),
  differing: decisions.filter(({ article = null, decision }) =>
    differsFromMajority(tallies, article, decision),
  ).length,
})

export const noted = (
  { notes, breaches }: CollectionContext,
  { breach }: Of<'supervision.noted'>,
): Change => ({ notes: notes + 1, breaches: breaches + (breach ? 1 : 0) })

export const recommended = (
  context: CollectionContext,
  { recommendations }: Of<'recommendations.made'>,
): Change => ({
  recommendations: [
    ...context.recommendations,
    ...recommendations.map(({ recommendation }) => recommendation),
  ],
})
