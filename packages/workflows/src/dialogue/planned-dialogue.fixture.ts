import {
  type CommandFor,
  type IsoDay,
  isoDay,
  type OpeningFor,
  type Party,
  toDayNumber,
} from '@civicflow/core'
import type { dialogue } from './process.ts'
import type { Occasion } from './vocabulary.ts'

/** One dialogue that was held: what opens it, what follows, fact by fact in the order of days, and who records it all. */
export interface PlannedDialogue {
  readonly by: Party
  readonly opening: OpeningFor<typeof dialogue>
  readonly facts: readonly CommandFor<typeof dialogue>[]
}

/** What is told of one dialogue of the heads of Party committee and government. */
export interface Conference {
  readonly area: string
  readonly day: IsoDay
  readonly occasion: Occasion
  readonly delegates: number
  /** How many opinions were gathered, and in which areas, in turn. */
  readonly gathered: number
  readonly from: readonly string[]
  readonly hall: number
  /** How many of all were taken for a written answer; the others were answered in the hall. */
  readonly inWriting: number
}

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, place) => `${prefix}-${place + 1}`)

/** A dialogue held as told; papers, days around it and texts are illustrative. */
export function plannedDialogue(conference: Conference): PlannedDialogue {
  const { area, day, occasion, delegates, from } = conference
  const [chair, front] = [`party/${area}`, `front/${area}`]
  const on = (shift: number) => isoDay(toDayNumber(day) + shift)
  const chairs = (shift: number) => ({ occurredOn: on(shift), actor: chair })
  const fronts = (shift: number) => ({ occurredOn: on(shift), actor: front })
  const document = (number: string, shift: number) => ({ issuer: chair, number, date: on(shift) })
  const gathered = numbered('th', conference.gathered)
  const hall = numbered('tt', conference.hall)
  const all = [...gathered, ...hall]
  const answered = all.slice(0, all.length - conference.inWriting)
  return {
    by: { person: `clerk-of-${front}`, office: `${front}/clerk` },
    opening: {
      ...chairs(-40),
      title:
        'Hội nghị đối thoại của người đứng đầu cấp ủy, chính quyền với Mặt trận, các tổ chức và Nhân dân',
      area,
      family: 'heads',
      occasion,
      ...(occasion === 'periodic' ? { year: Number(day.slice(0, 4)) } : { demand: 'necessary' }),
      partyCommittee: chair,
      committee: `committee/${area}`,
      front,
    },
    facts: [
      { type: 'dialogue.approved', ...chairs(-35) },
      {
        type: 'plan.issued',
        ...chairs(-30),
        topic: 'Góp ý xây dựng Đảng, xây dựng chính quyền',
        day,
        place: 'Hội trường',
        mode: 'inPerson',
      },
      ...gathered.map((opinion, place) => ({
        type: 'opinion.gathered' as const,
        ...fronts(-14),
        opinion,
        text: `Ý kiến tổng hợp ${opinion} (minh họa)`,
        from: from[place % from.length] ?? area,
      })),
      { type: 'opinions.synthesised', ...fronts(-10) },
      {
        type: 'notice.published',
        ...chairs(-8),
        tells: ['time', 'place', 'content', 'howToJoin'],
        media: ['Đài truyền thanh'],
      },
      {
        type: 'session.opened',
        ...chairs(0),
        presiding: `${chair}/secretary`,
        minuteTaker: `${front}/clerk`,
      },
      { type: 'synthesis.presented', ...fronts(0) },
      ...hall.map((opinion) => ({
        type: 'opinion.raised' as const,
        ...fronts(0),
        opinion,
        text: `Ý kiến tại hội nghị ${opinion} (minh họa)`,
        asker: `nguoi-${opinion}`,
      })),
      ...answered.map((opinion) => ({
        type: 'opinion.answered' as const,
        ...chairs(0),
        opinion,
        answer: 'Tiếp thu, giải trình tại hội nghị.',
      })),
      ...all.slice(answered.length).map((opinion) => ({
        type: 'opinion.takenForWriting' as const,
        ...chairs(0),
        opinion,
        owner: `committee/${area}`,
        dueOn: on(30),
      })),
      { type: 'attendance.recorded', ...fronts(0), delegates },
      { type: 'session.closed', ...chairs(0) },
      {
        type: 'minutes.signed',
        ...chairs(0),
        signedBy: `${chair}/secretary`,
        document: document('01/BB', 0),
      },
      { type: 'conclusion.issued', ...chairs(5), assignments: [], document: document('02/TB', 5) },
      { type: 'result.published', ...chairs(8), ways: ['media', 'posted'] },
    ],
  }
}
