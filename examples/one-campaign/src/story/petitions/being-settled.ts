import { cityCommittee, delegation } from '../cast.ts'
import { commandOf, type Fact, looks, records, type Stage, type Step } from '../step.ts'
import { classified, forwarded, notified, paper, published, received } from './way.ts'

/** Being settled, by a day that is named; the day goes by, and the matter is settled after it. */
export const withRoadmap: readonly Step[] = [
  classified('pond', '2025-09-30T16:10', {
    title: 'Nạo vét, kè hồ khu tập thể',
    field: 'Môi trường',
    level: 'province',
    addressee: cityCommittee,
  }),
  forwarded('pond', '2025-10-07T09:00', 'local'),
  received('pond', '2025-10-09T09:00', 'cityCommittee'),
  records('cityCommittee', 'pond', '2025-11-25T10:00', {
    type: 'petition.answered',
    document: paper('cityCommittee', '3502/UBND-ĐT', '2025-11-25'),
    result: {
      resultClass: 'inProgress',
      pendingReason: 'noResources',
      roadmap: 'Bố trí vốn trong kế hoạch năm 2026, thi công quý I',
      milestone: '2026-03-31',
    },
  }),
  notified('pond', '2025-11-26T09:00'),
  published('pond', '2025-12-30T09:30'),
  records('secretary', 'pond', '2026-04-01T09:00', { type: 'petition.urged', actor: delegation }),
  records('cityCommittee', 'pond', '2026-05-08T10:00', {
    type: 'resolution.reported',
    result: { resultClass: 'resolved', settledBy: 'implementation' },
  }),
]

const answeredAt = '2025-11-28T09:00'
const withoutDay: Fact = {
  type: 'petition.answered',
  document: paper('cityCommittee', '3555/UBND-VX', '2025-11-28'),
  result: { resultClass: 'inProgress', pendingReason: 'notAtOnce' },
}

/** Before it is put on record, the clerk asks what the answer would come to. */
async function whatTheAnswerWouldDo({ world: { offices }, cast, moments }: Stage): Promise<void> {
  const id = cast.id('kindergarten')
  const answer = await offices.cityCommittee.whatIf(id, commandOf(withoutDay, cast, answeredAt))
  if (answer !== undefined) moments.whatIf = { at: '2025-11-28T08:30', case: id, answer }
}

/** Being settled, but by when and how is not said: recorded as it came, and found. */
export const withoutRoadmap: readonly Step[] = [
  classified('kindergarten', '2025-09-30T16:20', {
    title: 'Thiếu trường mầm non công lập',
    field: 'Giáo dục',
    level: 'province',
    addressee: cityCommittee,
  }),
  forwarded('kindergarten', '2025-10-07T09:10', 'local'),
  received('kindergarten', '2025-10-09T09:10', 'cityCommittee'),
  looks('2025-11-28T08:30', whatTheAnswerWouldDo),
  records('cityCommittee', 'kindergarten', answeredAt, withoutDay),
  notified('kindergarten', '2025-12-01T09:10'),
]
