import { addressees, council, councilGroup, deputies } from '../desks.ts'
import { opensMeeting, records, type Step } from '../step.ts'

const common = {
  actor: deputies.ofCouncil,
  area: 'phuong-ba-dinh',
  form: 'conference',
  mode: 'inPerson',
  setting: 'community',
  term: '2021–2026',
  session: 28,
  organisers: [
    { side: 'deputiesGroup', body: councilGroup },
    { side: 'standingBody', body: council },
  ],
  deputies: [{ deputy: deputies.ofCouncil, level: 'province' }],
  front: 'front/phuong-ba-dinh',
  committee: addressees.ward.body,
  authorities: [addressees.ward.body, addressees.city.body],
  secretariat: 'office/ha-noi',
} as const satisfies Partial<Parameters<typeof opensMeeting>[3]>

/** What is asked for next week: the ward's Front has not agreed to one meeting, the group has not decided on the other. */
export const requests: readonly Step[] = [
  opensMeeting('councilGroup', 'residence', '2025-12-12', {
    ...common,
    title: 'Tiếp xúc cử tri nơi cư trú, tổ dân phố số 9',
    kind: 'residence',
    origin: 'plan',
    day: '2025-12-23',
    time: '19:30',
    place: 'Nhà sinh hoạt cộng đồng tổ dân phố số 9',
    content: ['sessionResults', 'activity'],
  }),
  opensMeeting('councilGroup', 'thematic', '2025-12-15', {
    ...common,
    title: 'Tiếp xúc cử tri chuyên đề cải tạo nhà chung cư cũ',
    kind: 'thematic',
    origin: 'offPlan',
    day: '2025-12-29',
    time: '14:00',
    place: 'Hội trường UBND phường Ba Đình',
    content: ['theme'],
  }),
  records('councilGroup', 'thematic', '2025-12-16', {
    type: 'request.received',
    programmeAttached: true,
    document: { issuer: 'Đại biểu HĐND thành phố', number: '09/ĐN-ĐB', date: '2025-12-15' },
  }),
]
