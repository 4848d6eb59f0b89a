import * as z from 'zod'
import { area, day, type IsoDay, searchable, type Telling } from '@civicflow/core'
import type { MeetingEventType } from '../voter-meeting/events.ts'
import { cancelGrounds, clockTime } from '../voter-meeting/vocabulary.ts'
import type { CampaignFact, MeetingChange } from './events.ts'
import { meetingName } from './meeting-line.ts'

/** The number of a meeting in the plan: its lines are numbered from 1, and those of an amendment go on from there. */
const meeting = z.int().positive()

/** What an amendment changes in a meeting of the plan. */
export const meetingChange = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('postponed'),
    meeting,
    /** The new day; none where it is not known yet. */
    day: day().optional(),
    time: clockTime.optional(),
  }),
  z.strictObject({ change: z.literal('moved'), meeting, place: searchable(), area: area().optional() }),
  z.strictObject({
    change: z.literal('movedOnline'),
    meeting,
    mode: z.enum(['online', 'hybrid']),
    sites: z.array(searchable()).min(1),
  }),
  z.strictObject({ change: z.literal('cancelled'), meeting, cancelGround: z.enum(cancelGrounds) }),
])

/** Each meeting an amendment changes hears of it; what it owes press and voters is then owed anew there. */
export function tellChanges({ changes = [], reason }: CampaignFact<'plan.amended'>): readonly Telling[] {
  return changes.map(({ change, meeting: number, ...changed }) => {
    const type: `meeting.${MeetingChange['change']}` & MeetingEventType = `meeting.${change}`
    return { to: { opened: meetingName(number) }, event: { type, ...changed, reason } }
  })
}

/** The days an amendment or a plan sets anew for meetings: of its lines, and of those it postpones. */
export function daysSet(event: {
  readonly meetings: readonly { readonly day: IsoDay }[]
  readonly changes?: readonly MeetingChange[] | undefined
}): readonly IsoDay[] {
  const postponed = (event.changes ?? []).flatMap((change) =>
    change.change === 'postponed' && change.day !== undefined ? [change.day] : [],
  )
  return [...event.meetings.map(({ day: on }) => on), ...postponed]
}
