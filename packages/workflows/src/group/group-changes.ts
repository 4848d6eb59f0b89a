import { dayOf, type IsoDay, isoDay, toDayNumber } from '@civicflow/core'
import { type CalendarPart, periodOf } from '../building-blocks/calendar-period.ts'
import { addedCounts } from '../building-blocks/configured-words.ts'
import type { GroupEventType, GroupFact } from './events.ts'
import type { GroupContext } from './group-context.ts'

// What each fact makes of what a group's case remembers.

type Change = Partial<GroupContext>
type Of<Type extends GroupEventType> = GroupFact<Type>

export const proposed = ({
  title,
  area,
  level,
  kind,
  sponsor,
  recogniser,
}: Of<'group.proposed'>): Change => ({
  title,
  area,
  level,
  kind,
  sponsor,
  recogniser,
})

export function recognised(event: Of<'group.recognised'>): Change {
  const { members, lead, reviewedEvery = null, occurredOn } = event
  const recognisedOn = dayOf(occurredOn)
  return {
    formedWith: members,
    leader: lead.leader,
    recognisedOn,
    reviewedEvery,
    reviewUntil: reviewedEvery === null ? null : periodOf(reviewedEvery, recognisedOn).until,
  }
}

export const leadChange = ({ leadChanges }: GroupContext, { lead }: Of<'lead.changed'>): Change => ({
  leader: lead.leader,
  leadChanges: leadChanges + 1,
})

export const memberChange = (context: GroupContext, { joined, left }: Of<'members.changed'>): Change => ({
  joined: context.joined + joined,
  left: context.left + left,
})

export function reviewed(context: GroupContext, event: Of<'group.reviewed'>): Change {
  const { reviews, reviewedEvery, reviewUntil, counts } = context
  return {
    rating: event.rating,
    reviews: reviews + 1,
    counts: addedCounts(counts, event.counts),
    ...(reviewedEvery !== null &&
      reviewUntil !== null && {
        reviewUntil: nextUntil(reviewedEvery, reviewUntil, dayOf(event.occurredOn)),
      }),
  }
}

/** One more review in a part of the year that was reviewed already changes nothing; a late one leaves none behind. */
function nextUntil(every: CalendarPart, until: IsoDay, on: IsoDay): IsoDay {
  if (on < periodOf(every, until).from) return until
  const next = periodOf(every, isoDay(toDayNumber(until) + 1)).until
  const own = periodOf(every, on).until
  return own > next ? own : next
}

export const consolidated = ({ consolidations }: GroupContext): Change => ({
  consolidations: consolidations + 1,
})
