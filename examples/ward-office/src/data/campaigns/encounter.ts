import { petitionHeard } from '../conference.ts'
import { addressees, delegation, deputies } from '../desks.ts'
import { waysOf } from '../petition-line.ts'
import { atEncounter } from '../petitions/encounter.ts'
import { atHour, opensMeeting, records, type Step } from '../step.ts'
import { clockTime } from '../timetable.ts'

const name = 'encounter'
const day = '2025-10-15'
const at = (time: string) => `${day}T${time}`
const deputy = deputies.first

const prepared: readonly Step[] = [
  opensMeeting('secretary', name, '2025-10-02', {
    actor: deputy,
    title: 'Gặp gỡ nhóm cử tri cao tuổi tổ dân phố số 3',
    area: 'phuong-ba-dinh',
    kind: 'byGroup',
    form: 'encounter',
    mode: 'inPerson',
    setting: 'community',
    origin: 'personalProgramme',
    term: 'XV',
    session: 10,
    day,
    time: '14:30',
    place: 'Nhà sinh hoạt cộng đồng tổ dân phố số 3',
    content: ['activity', 'earlierAnswers'],
    organisers: [{ side: 'delegation', body: delegation }],
    deputies: [{ deputy, level: 'national' }],
    front: 'front/ha-noi',
    communeFront: 'front/phuong-ba-dinh',
    committee: addressees.ward.body,
    secretariat: 'office/ha-noi',
    workingBoards: ['front-working-board/phuong-ba-dinh-1'],
  }),
  records('secretary', name, '2025-10-02', {
    type: 'request.received',
    actor: delegation,
    programmeAttached: true,
    document: { issuer: 'Đại biểu Quốc hội', number: '07/ĐN-ĐB', date: '2025-10-02' },
  }),
  records('secretary', name, '2025-10-06', { type: 'request.approved', actor: delegation }),
  records('secretary', name, '2025-10-09', { type: 'host.notified', actor: delegation }),
]

const course: readonly Step[] = [
  atHour('secretary', name, at('14:30'), { type: 'encounter.begun', actor: deputy }),
  ...atEncounter.petitions.map((line, index) =>
    atHour('secretary', name, at(clockTime(14 * 60 + 40 + index * 12)), petitionHeard(line), [line.no]),
  ),
  atHour('secretary', name, at('16:00'), { type: 'encounter.ended', actor: deputy }),
  records('secretary', name, '2025-10-16', { type: 'attendance.recorded', present: 14 }),
  records('secretary', name, '2025-10-21', {
    type: 'synthesis.sent',
    actor: deputy,
    receivers: ['UBND phường Ba Đình', 'Sở Xây dựng thành phố Hà Nội', 'Đoàn ĐBQH thành phố Hà Nội'],
  }),
]

/** A deputy meets a group of voters; what they said goes to the competent bodies with the deputy's synthesis. */
export const encounter: readonly Step[] = [...prepared, ...course, ...waysOf(atEncounter)]
