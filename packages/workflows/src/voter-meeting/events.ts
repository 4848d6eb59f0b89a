import * as z from 'zod'
import { day, type EventOf, searchable } from '@civicflow/core'
import {
  assignedDeputy,
  clockTime,
  contentItem,
  meetingForm,
  meetingKind,
  meetingMode,
  meetingOrigin,
  meetingSetting,
  organiser,
  registerId,
} from './vocabulary.ts'

/**
 * What a meeting is when it is proposed. A campaign opens meetings with it, one for each line of its plan.
 *
 * Its levels are those of its deputies: a meeting of several levels is one meeting.
 */
export const meetingProposed = z.strictObject({
  title: searchable(),
  /** Area where it takes place: a commune or a province. */
  area: registerId,
  kind: meetingKind,
  form: meetingForm,
  mode: meetingMode,
  setting: meetingSetting,
  origin: meetingOrigin,
  day: day(),
  time: clockTime.optional(),
  place: searchable(),
  /** Access points and sites of an online meeting. */
  sites: z.array(searchable()).optional(),
  content: z.array(contentItem).min(1),

  /** Bodies that organise it; the first leads. Outside the province: the delegation of the place. */
  organisers: z.array(organiser).min(1),
  /** Deputies who are to meet voters, by their office. */
  deputies: z.array(assignedDeputy).min(1),
  /** Standing committee of the Front at the organising level. */
  front: registerId,
  /** Standing committee of the Front in the commune, where it is another. */
  communeFront: registerId.optional(),
  /** Agency, organisation or enterprise whose head or union receives the deputies. */
  host: registerId.optional(),
  /** People's Committee that sees to venue and security. */
  committee: registerId.optional(),
  /** Bodies asked to come and answer within their competence. */
  authorities: z.array(registerId).optional(),
  /** Office that serves the organiser and takes the minutes. */
  secretariat: registerId.optional(),
  press: z.array(registerId).optional(),
})

export const events = {
  'meeting.proposed': meetingProposed,
}

export type MeetingEvent = EventOf<typeof events>
