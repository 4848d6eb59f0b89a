import { type IsoDay, isoDay, type LocalTime, toDayNumber } from '@civicflow/core'
import { dialogue } from '@civicflow/workflows'
import { areaOf, communes, placeName } from '../../register.ts'
import type { CaseName } from '../cast.ts'
import { opens, records, type Step } from '../step.ts'
import { type Conference, conferences } from './conferences.ts'

const times = (count: number) => Array.from({ length: count }, (_, index) => index)
const later = (day: IsoDay, days: number): IsoDay => isoDay(toDayNumber(day) + days)

/** `clock(8, 75)` → `09:15`; facts of one type have their own minute each. */
const clock = (hour: number, minutes: number) =>
  `${String(hour + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The bodies of a conference, its days, and its opinions in their numbers. */
function partsOf({ name, area, day }: Conference) {
  const number = (index: number) => `yk-${String(index + 1).padStart(2, '0')}`
  return {
    party: `party/${area}`,
    committee: `committee/${area}`,
    front: `front/${area}`,
    on: (days: number, time: string): LocalTime => `${later(day, days)}T${time}`,
    number,
    said: (index: number) => ({
      opinion: number(index),
      text: 'Ý kiến (nội dung không có trong báo cáo).',
    }),
    opened: (index: number): readonly CaseName[] => [`${name}: ${number(index)}`],
  }
}

/** It is proposed and announced, and opinions are gathered. */
function prepared(conference: Conference): readonly Step[] {
  const { name, level, by, area, day, occasion, gathered } = conference
  const { party, committee, front, on, said, opened } = partsOf(conference)
  return [
    opens(by, name, on(-14, '08:00'), dialogue, {
      actor: party,
      title: `Hội nghị đối thoại của người đứng đầu cấp ủy, chính quyền ${placeName(area)} với Nhân dân`,
      area,
      family: 'heads',
      ...(occasion === 'periodic' ? { occasion, year: 2024 } : { occasion, demand: 'necessary' }),
      partyCommittee: party,
      committee,
      front,
      secretariat: front,
      respondents: [committee],
    }),
    records(by, name, on(-14, '08:30'), { type: 'dialogue.approved', actor: party }),
    records(by, name, on(-14, '09:00'), {
      type: 'plan.issued',
      actor: party,
      topic: 'Phát triển kinh tế – xã hội, xây dựng Đảng, chính quyền',
      day,
      place: level === 'district' ? 'Hội trường Huyện ủy' : 'Hội trường UBND',
      mode: 'inPerson',
    }),
    ...times(gathered).map((index) => {
      const from = areaOf(communes[index % communes.length] ?? communes[0])
      const fact = { type: 'opinion.gathered', actor: front, ...said(index), from } as const
      return records(by, name, on(-8, clock(8, index)), fact, opened(index))
    }),
    ...(gathered === 0
      ? []
      : [records(by, name, on(-7, '08:00'), { type: 'opinions.synthesised', actor: front })]),
    records(by, name, on(-7, '09:00'), {
      type: 'notice.published',
      actor: party,
      tells: ['time', 'place', 'content', 'howToJoin'],
      media: ['Đài truyền thanh'],
    }),
  ]
}

/** Opinions are raised, and all of them answered in the hall or left to an answer in writing. */
function inTheHall(conference: Conference): readonly Step[] {
  const { name, by, delegates, gathered, hall, inWriting } = conference
  const { party, committee, front, on, number, said, opened } = partsOf(conference)
  const answered = gathered + hall - inWriting
  return [
    records(by, name, on(0, '08:00'), {
      type: 'session.opened',
      actor: party,
      presiding: `${party}/secretary`,
      minuteTaker: `${front}/clerk`,
    }),
    ...(gathered === 0
      ? []
      : [records(by, name, on(0, '08:15'), { type: 'synthesis.presented', actor: front })]),
    ...times(hall).map((index) => {
      const asker = `nd-${index + 1}`
      const fact = { type: 'opinion.raised', actor: front, ...said(gathered + index), asker } as const
      return records(by, name, on(0, clock(8, 30 + index)), fact, opened(gathered + index))
    }),
    ...times(answered).map((index) =>
      records(by, name, on(0, clock(10, index)), {
        type: 'opinion.answered',
        actor: party,
        opinion: number(index),
        answer: 'Trả lời trực tiếp tại hội nghị.',
      }),
    ),
    // To whom and for which day, the report does not say: here to the government of the place, without a day.
    ...times(inWriting).map((index) =>
      records(by, name, on(0, clock(11, index)), {
        type: 'opinion.takenForWriting',
        actor: party,
        opinion: number(answered + index),
        owner: committee,
      }),
    ),
    records(by, name, on(0, '11:45'), { type: 'attendance.recorded', actor: front, delegates }),
    records(by, name, on(0, '11:50'), { type: 'session.closed', actor: party }),
  ]
}

/** Minutes, conclusion and result. */
function concluded(conference: Conference): readonly Step[] {
  const { name, by, day } = conference
  const { party, on } = partsOf(conference)
  const paper = (number: string, days: number) => ({ issuer: party, number, date: later(day, days) })
  return [
    records(by, name, on(0, '15:00'), {
      type: 'minutes.signed',
      actor: party,
      signedBy: `${party}/secretary`,
      document: paper('01-BB', 0),
    }),
    records(by, name, on(10, '08:00'), {
      type: 'conclusion.issued',
      actor: party,
      assignments: [],
      document: paper('01-TB', 10),
    }),
    records(by, name, on(11, '08:00'), {
      type: 'result.published',
      actor: party,
      ways: ['media', 'posted', 'villageHeads'],
    }),
  ]
}

/** The dialogues of the half-year, each opinion a case of its own. */
export const dialogues: readonly Step[] = conferences.flatMap((conference) => [
  ...prepared(conference),
  ...inTheHall(conference),
  ...concluded(conference),
])
