import type { Office } from '../world.ts'
import { cityCommittee, delegation } from './cast.ts'
import { afterwards, conference, promised, raised, tellsAll } from './conference.ts'
import { looks, records, type Stage, type Step } from './step.ts'

const on = (time: string) => `2025-09-29T${time}`

const preparation: readonly Step[] = [
  // A day late: for the meeting on 29 September the press had to know by the 18th.
  records('secretary', 'second', '2025-09-19T16:00', {
    type: 'press.informed',
    actor: delegation,
    tells: [...tellsAll],
  }),
  records('wardFront', 'second', '2025-09-20T08:30', {
    type: 'notice.posted',
    tells: [...tellsAll],
    where: ['Trường THCS Ba Đình'],
  }),
  looks('2025-09-28T09:00', whoMayDoWhat),
  records('secretary', 'second', '2025-09-28T15:00', {
    type: 'readiness.confirmed',
    venueSecured: true,
    earlierAnswersAttached: true,
  }),
]

async function whoMayDoWhat({ world: { offices }, cast, moments }: Stage): Promise<void> {
  const id = cast.id('second')
  const answer = async (office: Office) =>
    [office, (await offices[office].allowed(id)) ?? { allowed: [], withheld: [] }] as const
  moments.next = {
    case: id,
    answers: [await answer('cityFront'), await answer('wardCommittee'), await answer('cityCommittee')],
  }
}

/** The delegation may not chair a meeting among residents: the Front does. */
async function openedByTheDelegation({ world: { offices }, cast, moments }: Stage): Promise<void> {
  const at = on('08:00')
  const command = { type: 'session.opened', occurredOn: at, actor: delegation } as const
  const outcome = await offices.secretary.record(cast.id('second'), command)
  if (outcome.outcome === 'refused') moments.refused = { at, reasons: outcome.refused }
}

const floor: readonly Step[] = [
  raised('second', on('08:45'), 'lamps-again', '2.1', 'Ngõ 12 tối, đi lại nguy hiểm, đề nghị lắp đèn.'),
  promised('second', on('08:50'), '2.1', cityCommittee, cityCommittee),
  raised('second', on('08:55'), 'pond', '2.2', 'Hồ trong khu tập thể ô nhiễm, đề nghị nạo vét, kè bờ.'),
  promised('second', on('09:00'), '2.2', cityCommittee, cityCommittee),
  raised(
    'second',
    on('09:05'),
    'kindergarten',
    '2.3',
    'Phường thiếu trường mầm non công lập, đề nghị xây thêm.',
  ),
  promised('second', on('09:10'), '2.3', cityCommittee, cityCommittee),
]

/** The meeting of 29 September 2025. */
export const secondMeeting: readonly Step[] = [
  ...preparation,
  looks(on('08:00'), openedByTheDelegation),
  ...conference('second', {
    day: '2025-09-29',
    opened: '08:05',
    closed: '10:45',
    content: 'sessionAgenda',
    present: 98,
    floor,
  }),
  ...afterwards('second', '2025-09-30', ['2.1', '2.2', '2.3']),
]
