import type { IsoDay } from '@civicflow/core'
import {
  type ContentItem,
  type DeputyLevel,
  deputyLevels,
  type MeetingForm,
  type MeetingKind,
  type MeetingMode,
  type MeetingOrigin,
  type MeetingSetting,
} from './vocabulary.ts'
import type { MeetingParties } from './roles.ts'

/**
 * Where an opinion stands: an opinion is `noted`; a petition is `open`, `answered` on the spot, to be answered
 * `inWriting`, or `forwarded` for that; a `complaint` has to leave and is then `diverted`.
 */
export type OpinionStatus =
  | 'noted'
  | 'open'
  | 'answered'
  | 'inWriting'
  | 'forwarded'
  | 'complaint'
  | 'diverted'

/** A deputy of the meeting, and whether he or she takes part. */
export interface MeetingDeputy {
  readonly deputy: string
  readonly level: DeputyLevel
  readonly part: 'expected' | 'absent' | 'refused'
}

/** The step of a session, to go on with after a pause. */
export type SessionStep = 'opening' | 'reported' | 'floor' | 'response'

/** What the machine remembers of a meeting. Nothing a voter said, and no personal data. */
export interface MeetingContext {
  readonly title: string
  readonly area: string
  readonly kind: MeetingKind
  readonly form: MeetingForm
  readonly mode: MeetingMode
  readonly setting: MeetingSetting
  readonly origin: MeetingOrigin
  /** The session it belongs to, where that is known. */
  readonly term: string | null
  readonly session: number | null
  /** The day it is set for; `null` while it is postponed without one. */
  readonly day: IsoDay | null
  readonly content: readonly ContentItem[]
  readonly deputies: readonly MeetingDeputy[]
  readonly parties: MeetingParties
  /** Levels whose deputies have reported, in the order they did. */
  readonly reported: readonly DeputyLevel[]
  readonly invited: number
  readonly present: number
  readonly opinions: Readonly<Record<string, OpinionStatus>>
  /** Voters who spoke, each once, by id. */
  readonly speakers: readonly string[]
  readonly pausedAt: SessionStep | null
  /** Day since when complaints wait, or last waited, to be handed over: that on which the earliest of them was raised. */
  readonly complaintOn: IsoDay | null
  readonly endedOn: IsoDay | null
  readonly endedBy: 'close' | 'breaking-off' | 'refusal' | null
  readonly minutesVersion: number
}

/** A meeting before it is proposed. */
export const noMeeting: MeetingContext = {
  title: '',
  area: '',
  kind: 'beforeRegularSession',
  form: 'conference',
  mode: 'inPerson',
  setting: 'community',
  origin: 'plan',
  term: null,
  session: null,
  day: null,
  content: [],
  deputies: [],
  parties: { organisers: [], front: '' },
  reported: [],
  invited: 0,
  present: 0,
  opinions: {},
  speakers: [],
  pausedAt: null,
  complaintOn: null,
  endedOn: null,
  endedBy: null,
  minutesVersion: 0,
}

/** The levels whose deputies meet voters, highest first. */
export function levelsOf(deputies: readonly { readonly level: DeputyLevel }[]): readonly DeputyLevel[] {
  return deputyLevels.filter((level) => deputies.some((one) => one.level === level))
}

/** Does the meeting have deputies of the National Assembly? */
export function isNational({ deputies }: Pick<MeetingContext, 'deputies'>): boolean {
  return deputies.some(({ level }) => level === 'national')
}

/** Is a conference the required form (art. 21, clause 1)? Before every regular session; after it for the Assembly only. */
export function conferenceRequired(
  kind: MeetingKind,
  deputies: readonly { readonly level: DeputyLevel }[],
): boolean {
  if (kind === 'beforeRegularSession') return true
  return kind === 'afterRegularSession' && deputies.some(({ level }) => level === 'national')
}

/** The way to a schedule: who has to agree, or to be told, before a meeting can be prepared. */
export function routeOf({
  kind,
  form,
  origin,
}: Pick<MeetingContext, 'kind' | 'form' | 'origin'>): 'decision' | 'provinceNotice' | 'host' | 'none' {
  if (form === 'encounter' || kind === 'outsideConstituency') return 'decision'
  if (kind === 'outsideProvince') return 'provinceNotice'
  if (origin === 'offPlan') return 'decision'
  return HOSTED.includes(kind) ? 'host' : 'none'
}

const HOSTED: readonly MeetingKind[] = ['residence', 'workplace', 'thematic', 'byGroup']
const AT_HOST: readonly MeetingKind[] = [
  'workplace',
  'thematic',
  'byGroup',
  'outsideProvince',
  'outsideConstituency',
]

/**
 * The side that chairs and closes a conference: the host at a workplace and, for thematic and group meetings and those
 * outside the province or constituency, at an agency; otherwise the Front (art. 24, clauses 1 and 2). An encounter is
 * the deputy's own.
 */
export function chairSideOf({
  kind,
  form,
  setting,
  parties,
}: Pick<MeetingContext, 'kind' | 'form' | 'setting' | 'parties'>): 'front' | 'host' | 'deputy' {
  if (form === 'encounter') return 'deputy'
  const atHost = AT_HOST.includes(kind) && (kind === 'workplace' || setting === 'agency')
  return atHost && parties.host !== undefined ? 'host' : 'front'
}

/** Kinds of meeting whose minutes an article of their own speaks of (art. 29, clause 7, art. 30, clause 5, art. 31, clause 5). */
const OWN_MINUTES: readonly MeetingKind[] = ['thematic', 'byGroup', 'outsideProvince']

/** Which article says who takes the minutes of a conference: that of its kind, art. 16 for the Assembly, none read for councils. */
export function minutesOf(
  context: Pick<MeetingContext, 'kind' | 'deputies'>,
): 'ofItsKind' | 'ofAssembly' | 'ofCouncil' {
  if (OWN_MINUTES.includes(context.kind)) return 'ofItsKind'
  return isNational(context) ? 'ofAssembly' : 'ofCouncil'
}

/** How many opinions stand so. */
export function countOf(
  { opinions }: Pick<MeetingContext, 'opinions'>,
  ...statuses: readonly OpinionStatus[]
): number {
  return Object.values(opinions).filter((status) => statuses.includes(status)).length
}

/** The deputies who take part. */
export function takingPart({ deputies }: Pick<MeetingContext, 'deputies'>): readonly MeetingDeputy[] {
  return deputies.filter(({ part }) => part === 'expected')
}
