import type { BodyId, IsoDay } from '@civicflow/core'
import { nextSession, type Session } from '../building-blocks/sessions.ts'
import type { Channel, Decision, MeetingChannel, Occasion, Position } from './vocabulary.ts'

/** A meeting at which opinions are given. */
export interface KnownMeeting extends Session {
  readonly channel: MeetingChannel
  /** How many were there, once it was held. */
  readonly attended: number
}

/** How many opinions came by one channel on one article; `article: null` is the draft as a whole. */
export interface Tally extends Readonly<Record<Position, number>> {
  readonly channel: Channel
  readonly article: string | null
}

/** What an opinion collection remembers. What people said stands in the facts; here it is counted. */
export interface CollectionContext {
  readonly title: string
  readonly area: string
  readonly occasion: Occasion
  readonly organiser: BodyId
  readonly front: BodyId
  readonly council: BodyId | null
  readonly decider: BodyId | null
  readonly requester: BodyId | null
  readonly participants: readonly BodyId[]
  readonly secret: boolean
  readonly limitsRights: boolean
  readonly openedOn: IsoDay | null
  /** The day by which a higher body asks for what was collected. */
  readonly respondBy: IsoDay | null
  readonly channels: readonly Channel[]
  /** The last day of a period that a law of its own sets. */
  readonly ownPeriodUntil: IsoDay | null
  /** Who has the plan. */
  readonly planWith: readonly BodyId[]
  /** The day of the publication that holds; none once its notice was found defective. */
  readonly publishedOn: IsoDay | null
  readonly closedOn: IsoDay | null
  readonly meetings: readonly KnownMeeting[]
  /** The day of the next meeting. */
  readonly meetingDay: IsoDay | null
  /** Numbers of all sheets that were counted, ever. */
  readonly sheets: readonly string[]
  readonly tallies: readonly Tally[]
  /** Opinions given under a notice that was found defective; they count no longer, and stay on record. */
  readonly setAside: number
  readonly restarts: number
  /** Articles on which it was decided otherwise than the majority held. */
  readonly differing: number
  readonly decidedOn: IsoDay | null
  readonly explained: boolean
  readonly councilInformed: boolean
  readonly councilSessionOn: IsoDay | null
  /** What the Front noted in supervising it, and how much of that was a breach. */
  readonly notes: number
  readonly breaches: number
  /** Numbers of the recommendations that it led to. */
  readonly recommendations: readonly string[]
}

/** Nothing is collected. */
export const noCollection: CollectionContext = {
  title: '',
  area: '',
  occasion: 'communeDraft',
  organiser: '',
  front: '',
  council: null,
  decider: null,
  requester: null,
  participants: [],
  secret: false,
  limitsRights: false,
  openedOn: null,
  respondBy: null,
  channels: [],
  ownPeriodUntil: null,
  planWith: [],
  publishedOn: null,
  closedOn: null,
  meetings: [],
  meetingDay: null,
  sheets: [],
  tallies: [],
  setAside: 0,
  restarts: 0,
  differing: 0,
  decidedOn: null,
  explained: false,
  councilInformed: false,
  councilSessionOn: null,
  notes: 0,
  breaches: 0,
  recommendations: [],
}

/** Meetings with the day of the next of them. */
export function meetingsAs(
  meetings: readonly KnownMeeting[],
): Pick<CollectionContext, 'meetings' | 'meetingDay'> {
  return { meetings, meetingDay: nextSession(meetings)?.day ?? null }
}

/** Have council and Front the plan (art. 28, clause 1)? */
export function isPlanWithBoth({ planWith, council, front }: CollectionContext): boolean {
  return planWith.includes(front) && (council === null || planWith.includes(council))
}

/** All opinions that some tallies hold. */
export function opinionsIn(tallies: readonly Readonly<Record<Position, number>>[]): number {
  return tallies.reduce((sum, { inFavour, against, other }) => sum + inFavour + against + other, 0)
}

/** The articles that opinions were given on; `null` is the draft as a whole. */
export function articlesIn(tallies: readonly Tally[]): readonly (string | null)[] {
  return [...new Set(tallies.map(({ article }) => article))]
}

/** What more than half of all opinions on an article hold; `undefined` where nothing has so many. */
export function majorityOn(tallies: readonly Tally[], article: string | null): Position | undefined {
  const own = tallies.filter((tally) => tally.article === article)
  const half = opinionsIn(own) / 2
  const sums = {
    inFavour: own.reduce((sum, { inFavour }) => sum + inFavour, 0),
    against: own.reduce((sum, { against }) => sum + against, 0),
    other: own.reduce((sum, { other }) => sum + other, 0),
  }
  return (['inFavour', 'against', 'other'] as const).find((position) => sums[position] > half)
}

/**
 * Does a decision on an article differ from what the majority held? Whoever is in favour wants it kept; whoever is
 * against it, or proposes something else, does not.
 */
export function differsFromMajority(
  tallies: readonly Tally[],
  article: string | null,
  decision: Decision,
): boolean {
  const majority = majorityOn(tallies, article)
  return majority !== undefined && (majority === 'inFavour') !== (decision === 'kept')
}
