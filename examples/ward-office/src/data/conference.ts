import type { IsoDay, LocalTime } from '@civicflow/core'
import { addressees, type Desk, delegation, deputies } from './desks.ts'
import { isRaised, type PetitionLine } from './petition-line.ts'
import { atHour, type Fact, records, type Step } from './step.ts'
import { clockTime } from './timetable.ts'

type Content = Extract<Fact, { type: 'deputy.reported' }>['content']
type Planned = Extract<Fact, { type: 'plan.issued' }>['meetings'][number]

/** Something said at a meeting that is no petition. */
export interface Remark {
  readonly no: string
  readonly voter: string
  readonly text: string
  readonly nature: 'opinion' | 'complaint'
  /** The day a complaint was handed to those who receive citizens. */
  readonly handedOver?: IsoDay
}

/** How a conference went. */
interface Course {
  readonly present: number
  readonly petitions: readonly PetitionLine[]
  readonly remarks: readonly Remark[]
  readonly response: string
  readonly drafted: LocalTime
  readonly attested: LocalTime
  /** The day the deputy sent on what was promised; and the chair's signature. Neither yet, if not given. */
  readonly collected?: IsoDay
  readonly signed?: IsoDay
}

/** A conference of a plan: what is planned, how it was prepared, how it went. */
export interface Conference {
  readonly name: string
  readonly title: string
  readonly day: IsoDay
  readonly time?: string
  readonly place: string
  readonly content: Content
  readonly deputy: string
  readonly chair: Extract<Desk, 'cityFront' | 'wardFront'>
  readonly pressTold?: IsoDay
  readonly noticed?: IsoDay
  readonly invited?: readonly [on: IsoDay, voters: number]
  readonly ready?: IsoDay
  readonly held?: Course
}

const ofCouncil = (deputy: string) => deputy === deputies.ofCouncil

/** A conference as a line of its plan. */
export const plannedLine = ({ title, day, time = '08:00', place, content, deputy }: Conference): Planned => ({
  title,
  area: 'phuong-ba-dinh',
  form: 'conference',
  mode: 'inPerson',
  setting: 'community',
  day,
  time,
  place,
  content,
  deputies: [{ deputy, level: ofCouncil(deputy) ? 'province' : 'national' }],
  communeFront: 'front/phuong-ba-dinh',
  committee: addressees.ward.body,
  authorities: [addressees.ward.body, addressees.city.body],
  press: ['press/ha-noi'],
})

/** Everything that voters and press are told of a conference. */
export const tellsAll = (): Extract<Fact, { type: 'notice.posted' }>['tells'] => [
  'time',
  'place',
  'form',
  'content',
]

/** What was done for a conference and at it. */
export const conference = (meeting: Conference): readonly Step[] => [
  ...preparation(meeting),
  ...(meeting.held === undefined ? [] : course(meeting, meeting.held)),
]

function preparation({ name, place, pressTold, noticed, invited, ready }: Conference): readonly Step[] {
  return [
    ...once(pressTold, (at) =>
      records('secretary', name, at, { type: 'press.informed', actor: delegation, tells: tellsAll() }),
    ),
    ...once(noticed, (at) =>
      records('wardFront', name, at, {
        type: 'notice.posted',
        tells: tellsAll(),
        where: [place, 'Bảng tin các tổ dân phố', 'Trang thông tin điện tử phường'],
      }),
    ),
    ...once(invited, ([at, voters]) =>
      records('wardFront', name, at, { type: 'voters.invited', invitationMode: 'open', invited: voters }),
    ),
    ...once(ready, (at) =>
      records('secretary', name, at, {
        type: 'readiness.confirmed',
        venueSecured: true,
        earlierAnswersAttached: true,
        minuteTaker: 'office/ha-noi/secretary',
      }),
    ),
  ]
}

/** A step, where the data give what it needs. */
const once = <Given>(given: Given | undefined, step: (given: Given) => Step): readonly Step[] =>
  given === undefined ? [] : [step(given)]

function course({ name, day, content, deputy, chair }: Conference, held: Course): readonly Step[] {
  const at = (time: string) => `${day}T${time}`
  return [
    atHour(chair, name, at('08:00'), { type: 'session.opened' }),
    atHour('secretary', name, at('08:10'), { type: 'deputy.reported', actor: deputy, content }),
    atHour(chair, name, at('08:35'), { type: 'floor.opened' }),
    ...held.petitions.filter(isRaised).flatMap((line, index) => heard(name, deputy, at, line, index)),
    ...held.remarks.map((remark, index) => remarked(name, at(clockTime(10 * 60 + index * 5)), remark)),
    atHour(chair, name, at('10:25'), { type: 'floor.closed' }),
    atHour('secretary', name, at('10:30'), {
      type: 'deputy.responded',
      actor: deputy,
      ways: ['noted', 'accepted'],
      response: held.response,
    }),
    atHour(chair, name, at('10:50'), { type: 'session.closed' }),
    atHour('secretary', name, at('11:10'), { type: 'attendance.recorded', present: held.present }),
    ...afterwards(name, deputy, chair, held),
  ]
}

const FLOOR = 8 * 60 + 40

/** A petition is raised on the floor, and answered there or promised an answer in writing. */
function heard(
  name: string,
  deputy: string,
  at: (time: string) => string,
  line: PetitionLine,
  index: number,
): readonly Step[] {
  const minute = FLOOR + index * 6
  return [
    atHour('secretary', name, at(clockTime(minute)), petitionHeard(line), [line.no]),
    atHour('secretary', name, at(clockTime(minute + 3)), reaction(line, deputy)),
  ]
}

/** What a voter asks for, aloud. */
export const petitionHeard = ({ no, title, voter, text }: PetitionLine): Fact => ({
  type: 'opinion.recorded',
  opinion: no,
  summary: title,
  nature: 'petition',
  channel: 'oral',
  voter: `ct-${no}`,
  ...(voter !== undefined && { name: voter }),
  text,
})

/** The body it is for answers, or promises to; where that body is not there, the deputy does. */
function reaction({ no, to, answer }: PetitionLine, deputy: string): Fact {
  const { body } = addressees[to]
  if (answer !== undefined)
    return { type: 'answer.given', actor: body, opinion: no, answer: answer.says, resultClass: answer.as }
  const isThere = to === 'ward' || to === 'city'
  return isThere
    ? { type: 'petition.takenForWriting', actor: body, opinion: no, addressee: body }
    : { type: 'petition.takenForWriting', actor: deputy, opinion: no }
}

const remarked = (name: string, at: string, { no, voter, text, nature }: Remark): Step =>
  atHour('secretary', name, at, {
    type: 'opinion.recorded',
    opinion: no,
    nature,
    channel: nature === 'complaint' ? 'slip' : 'oral',
    voter: `ct-${no}`,
    name: voter,
    text,
  })

/** Complaints are handed over, what was promised is sent on, the minutes are drafted and signed. */
function afterwards(name: string, deputy: string, chair: Desk, held: Course): readonly Step[] {
  const { petitions, remarks, drafted, attested, collected, signed } = held
  return [
    ...remarks.flatMap(({ no, handedOver }) => once(handedOver, (at) => diverted(name, deputy, no, at))),
    records('secretary', name, drafted, { type: 'minutes.drafted' }),
    records('secretary', name, attested, { type: 'minutes.signedByMinuteTaker' }),
    ...once(collected, (at) => records('secretary', name, at, sentOn(petitions, deputy))),
    ...once(signed, (at) => records(chair, name, at, { type: 'minutes.signedByChair' })),
  ]
}

const diverted = (name: string, deputy: string, opinion: string, at: IsoDay): Step =>
  records('secretary', name, at, {
    type: 'complaint.diverted',
    actor: deputy,
    opinion,
    receiver: 'Ban Tiếp công dân thành phố',
  })

const sentOn = (petitions: readonly PetitionLine[], deputy: string): Fact => ({
  type: 'petitions.forwarded',
  actor: deputy,
  opinions: petitions.filter((line) => isRaised(line) && line.answer === undefined).map(({ no }) => no),
  receiver: ofCouncil(deputy) ? 'Thường trực HĐND thành phố Hà Nội' : 'Đoàn ĐBQH thành phố Hà Nội',
})
