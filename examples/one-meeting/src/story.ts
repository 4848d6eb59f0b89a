import { accepted, type Accepted, type LocalTime, type Outcome } from '@civicflow/core'
import { campaign, type voterMeeting } from '@civicflow/workflows'
import type { CaseId } from '@civicflow/core'
import type { World } from './world.ts'

type MeetingId = CaseId<(typeof voterMeeting)['id']>

/** What the report shows of the run. */
export interface Story {
  readonly campaign: CaseId<'campaign'>
  readonly first: MeetingId
  readonly second: MeetingId
  /** Commands sent, and how many of them had been recorded by an earlier run. */
  readonly sent: number
  readonly repeated: number
  /** What was tried and refused. */
  readonly refused: { readonly on: LocalTime; readonly outcome: Outcome; readonly case: MeetingId }
}

/** Called at the moments that are worth a look, when the story gets there for the first time. */
export type Look = (moment: 'before-the-second-meeting', meeting: MeetingId) => Promise<void>

const line = (title: string, day: string, place: string) => ({
  title,
  area: 'phuong-ba-dinh',
  form: 'conference' as const,
  mode: 'inPerson' as const,
  setting: 'community' as const,
  day,
  time: '08:00',
  place,
  content: ['sessionAgenda' as const, 'earlierAnswers' as const],
  deputies: [{ deputy: 'delegation/ha-noi/deputy-1', level: 'national' as const }],
  communeFront: 'front/phuong-ba-dinh',
  committee: 'committee/phuong-ba-dinh',
  authorities: ['committee/phuong-ba-dinh', 'committee/ha-noi'],
  press: ['press/ha-noi'],
})

/**
 * The campaign of Hà Nội's delegation before the tenth session of the XVth National Assembly, which opened on 20 October
 * 2025: two meetings in Ba Đình Ward, one under the wording before joint resolution 100/2025 and one under it.
 *
 * Every command carries a key, so that the story can be told again on the same file and nothing is recorded twice.
 */
export async function tell(world: World, look: Look): Promise<Story> {
  const count = { sent: 0, repeated: 0 }
  /** Goes to a time and takes what is accepted there. */
  const at = async <Id extends string>(time: LocalTime, send: () => Promise<Outcome<Id>>): Promise<Accepted<Id>> => {
    world.clock.goTo(time)
    const outcome = accepted(await send())
    count.sent += 1
    if (outcome.repeated) count.repeated += 1
    return outcome
  }
  const { id, meetings } = await plan(world, at)
  const [first, second] = meetings
  await prepareMeetings(world, at, id, first, second)
  await firstMeeting(world, at, first)
  world.clock.goTo('2025-09-28T09:00')
  if (count.repeated < count.sent) await look('before-the-second-meeting', second)
  const refused = await secondMeeting(world, at, second)
  await synthesise(world, at, id)
  return { campaign: id, first, second, ...count, refused: { on: '2025-09-29T08:00', outcome: refused, case: second } }
}

type At = <Id extends string>(time: LocalTime, send: () => Promise<Outcome<Id>>) => Promise<Accepted<Id>>

const delegation = 'delegation/ha-noi'
const deputy = 'delegation/ha-noi/deputy-1'

async function plan({ secretary }: World, at: At) {
  const opened = await at('2025-09-05T09:00', () =>
    secretary.open(
      campaign,
      {
        occurredOn: '2025-09-05',
        actor: delegation,
        title: 'Tiếp xúc cử tri trước kỳ họp thứ 10, Quốc hội khóa XV',
        area: 'ha-noi',
        track: 'assembly',
        sessionKind: 'regular',
        timing: 'beforeSession',
        yearEnd: true,
        term: 'XV',
        session: 10,
        opening: '2025-10-20',
        organiser: delegation,
        parties: {
          delegation,
          office: 'office/ha-noi',
          councilStanding: ['council/ha-noi'],
          front: ['front/ha-noi', 'front/phuong-ba-dinh'],
          authorities: ['committee/ha-noi', 'committee/phuong-ba-dinh'],
          standingCommittee: 'assembly',
          presidium: 'front-central',
          petitionsBody: 'petitions-committee',
        },
      },
      { key: 'campaign' },
    ),
  )
  const issued = await at('2025-09-08T10:00', () =>
    secretary.record(
      opened.case,
      {
        type: 'plan.issued',
        occurredOn: '2025-09-08',
        actor: delegation,
        document: { issuer: 'Đoàn ĐBQH thành phố Hà Nội', number: '02/KH-ĐĐBQH', date: '2025-09-08' },
        from: '2025-09-23',
        until: '2025-09-29',
        deputies: [deputy],
        meetings: [
          line('Hội nghị tiếp xúc cử tri phường Ba Đình, buổi thứ nhất', '2025-09-23', 'Nhà văn hóa phường Ba Đình'),
          line('Hội nghị tiếp xúc cử tri phường Ba Đình, buổi thứ hai', '2025-09-29', 'Trường THCS Ba Đình'),
        ],
      },
      { key: 'plan' },
    ),
  )
  return { id: opened.case, meetings: issued.opened as readonly [MeetingId, MeetingId] } // the plan has two lines
}
