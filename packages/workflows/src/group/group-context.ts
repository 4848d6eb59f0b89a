import type { BodyId, IsoDay } from '@civicflow/core'
import type { CalendarPart } from '../building-blocks/calendar-period.ts'
import type { AreaLevel } from '../law/levels.ts'
import type { Rating } from './vocabulary.ts'

/** What a group's case remembers. Of its people it knows how many they are, and the id of who leads them. */
export interface GroupContext {
  readonly title: string
  readonly area: string
  readonly level: AreaLevel
  readonly kind: string
  readonly sponsor: BodyId
  readonly recogniser: BodyId
  /** Nobody before it is recognised. */
  readonly leader: string | null
  /** Members when it was recognised, and who came and went since. */
  readonly formedWith: number
  readonly joined: number
  readonly left: number
  readonly leadChanges: number
  readonly recognisedOn: IsoDay | null
  readonly reviewedEvery: CalendarPart | null
  /** The last day of the part of the year in which it is to be reviewed next. */
  readonly reviewUntil: IsoDay | null
  readonly reviews: number
  /** At the last review. */
  readonly rating: Rating | null
  readonly consolidations: number
  /** What was told at all reviews, added up. */
  readonly counts: Readonly<Record<string, number>>
}

/** There is no group. */
export const noGroup: GroupContext = {
  title: '',
  area: '',
  level: 'commune',
  kind: '',
  sponsor: '',
  recogniser: '',
  leader: null,
  formedWith: 0,
  joined: 0,
  left: 0,
  leadChanges: 0,
  recognisedOn: null,
  reviewedEvery: null,
  reviewUntil: null,
  reviews: 0,
  rating: null,
  consolidations: 0,
  counts: {},
}

/** How many members it has, or had when it ended. */
export const membersOf = ({
  formedWith,
  joined,
  left,
}: Pick<GroupContext, 'formedWith' | 'joined' | 'left'>): number => formedWith + joined - left
