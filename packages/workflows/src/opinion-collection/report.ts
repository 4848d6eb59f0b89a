import type { CaseFacts } from '@civicflow/core'
import { addUp, one, prefixed, sumsBy } from '../building-blocks/figures.ts'
import { sessionsThat } from '../building-blocks/sessions.ts'
import { articlesIn, type CollectionContext, meetingsAs, opinionsIn } from './collection-context.ts'
import type { CollectionFigure, CollectionOutcome } from './figure-labels.ts'

type Facts = CaseFacts<CollectionContext>
export type CollectionFigures = { readonly [Name in CollectionFigure]?: number }

const PLACES = [
  'decided',
  'completed',
  'submitted',
  'feedbackReceived',
  'withoutFeedback',
  'cancelled',
] as const

/** What has become of an opinion collection in these states. */
export function outcomeOf(paths: readonly string[]): CollectionOutcome {
  return PLACES.find((state) => paths.includes(state)) ?? 'underWay'
}

/**
 * What is counted of one opinion collection. Collections add up by occasion and outcome; opinions by channel and by
 * position, to the same total; meetings by channel. Opinions, sheets, meetings and attendances are different numbers, and
 * are never added to one another.
 */
export function figures({ context, paths, acts }: Facts): CollectionFigures {
  const { occasion, tallies, meetings } = context
  const held = sessionsThat(meetings, 'held')
  const sumOf = (position: 'inFavour' | 'against' | 'other') =>
    tallies.reduce((sum, tally) => sum + tally[position], 0)
  return prefixed('opinionCollection', {
    total: 1,
    ...one('occasion', occasion),
    ...one('outcome', outcomeOf(paths)),
    opinions: opinionsIn(tallies),
    ...prefixed(
      'channel',
      sumsBy(
        tallies,
        ({ channel }) => channel,
        (tally) => opinionsIn([tally]),
      ),
    ),
    ...prefixed('position', {
      inFavour: sumOf('inFavour'),
      against: sumOf('against'),
      other: sumOf('other'),
    }),
    setAside: context.setAside,
    sheets: context.sheets.length,
    articles: articlesIn(tallies).length,
    meetings: held.length,
    ...prefixed(
      'meetings',
      sumsBy(held, ({ channel }) => channel),
    ),
    attended: held.reduce((sum, { attended }) => sum + attended, 0),
    restarts: context.restarts,
    adjusted: acts['draft.adjusted']?.count ?? 0,
    differing: context.differing,
    notes: context.notes,
    breaches: context.breaches,
    recommendations: context.recommendations.length,
  })
}

const under = (prefix: string) => (name: string) => name.startsWith(`opinionCollection.${prefix}.`)

/** What is always true of an opinion collection, and of its figures. */
export const invariants = {
  'opinions by channel add up to all opinions': (facts: Facts) =>
    addUp(figures(facts), 'opinionCollection.opinions', under('channel')),
  'opinions by position add up to all opinions': (facts: Facts) =>
    addUp(figures(facts), 'opinionCollection.opinions', under('position')),
  'meetings by channel add up to all meetings': (facts: Facts) =>
    addUp(figures(facts), 'opinionCollection.meetings', under('meetings')),
  'no sheet is counted twice': ({ context: { sheets } }: Facts) => new Set(sheets).size === sheets.length,
  'one channel has one tally on one article': ({ context: { tallies } }: Facts) =>
    new Set(tallies.map(({ channel, article }) => `${channel} ${article ?? ''}`)).size === tallies.length,
  'what is completed is explained unless it is secret, and reported where there is a council': ({
    context: { explained, secret, council, councilInformed },
    paths,
  }: Facts) =>
    !paths.includes('completed') || ((explained || secret) && (councilInformed || council === null)),
  'a secret draft was never published': ({ context: { secret, publishedOn, explained } }: Facts) =>
    !secret || (publishedOn === null && !explained),
  'only what a higher body asks for is submitted to it': ({ context: { requester }, acts }: Facts) =>
    acts['synthesis.submitted'] === undefined || requester !== null,
  'the day of the next meeting is the earliest ahead': ({ context: { meetings, meetingDay } }: Facts) =>
    meetingsAs(meetings).meetingDay === meetingDay,
}
