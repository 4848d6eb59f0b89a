import { cityCommittee, delegation, deputy, wardCommittee } from './cast.ts'
import { opens, records, type Step } from './step.ts'

/** The bodies of Hà Nội's campaigns. */
export const campaignParties = {
  delegation,
  office: 'office/ha-noi',
  councilStanding: ['council/ha-noi'],
  front: ['front/ha-noi', 'front/phuong-ba-dinh'],
  authorities: [cityCommittee, wardCommittee],
  standingCommittee: 'assembly',
  presidium: 'front-central',
  petitionsBody: 'petitions-committee',
}

/** A line of a plan: one conference in Ba Đình Ward. */
export const conferenceLine = (
  title: string,
  day: string,
  place: string,
  content: 'sessionAgenda' | 'sessionResults',
) => ({
  title,
  area: 'phuong-ba-dinh',
  form: 'conference' as const,
  mode: 'inPerson' as const,
  setting: 'community' as const,
  day,
  time: '08:00',
  place,
  content: [content, 'earlierAnswers' as const],
  deputies: [{ deputy, level: 'national' as const }],
  communeFront: 'front/phuong-ba-dinh',
  committee: wardCommittee,
  authorities: [wardCommittee, cityCommittee],
  press: ['press/ha-noi'],
})

/**
 * The campaign of Hà Nội's delegation before the tenth session of the XVth National Assembly, which opened on 20 October
 * 2025: two meetings in Ba Đình Ward, one under the wording before joint resolution 100/2025 and one under it.
 */
export const plan: readonly Step[] = [
  opens('autumn', '2025-09-05T09:00', {
    actor: delegation,
    title: 'Tiếp xúc cử tri trước kỳ họp thứ mười, Quốc hội khóa XV',
    area: 'ha-noi',
    track: 'assembly',
    sessionKind: 'regular',
    timing: 'beforeSession',
    yearEnd: true,
    term: 'XV',
    session: 10,
    opening: '2025-10-20',
    organiser: delegation,
    parties: campaignParties,
  }),
  records(
    'secretary',
    'autumn',
    '2025-09-08T10:00',
    {
      type: 'plan.issued',
      actor: delegation,
      document: { issuer: 'Đoàn ĐBQH thành phố Hà Nội', number: '02/KH-ĐĐBQH', date: '2025-09-08' },
      from: '2025-09-23',
      until: '2025-09-29',
      deputies: [deputy],
      meetings: [
        conferenceLine(
          'Hội nghị tiếp xúc cử tri phường Ba Đình, buổi thứ nhất',
          '2025-09-23',
          'Nhà văn hóa phường Ba Đình',
          'sessionAgenda',
        ),
        conferenceLine(
          'Hội nghị tiếp xúc cử tri phường Ba Đình, buổi thứ hai',
          '2025-09-29',
          'Trường THCS Ba Đình',
          'sessionAgenda',
        ),
      ],
    },
    ['first', 'second'],
  ),
  records('secretary', 'autumn', '2025-09-09T09:00', {
    type: 'plan.distributed',
    actor: delegation,
    to: ['front/ha-noi', 'front/phuong-ba-dinh', 'assembly', 'front-central'],
  }),
  records('secretary', 'autumn', '2025-09-17T14:00', {
    type: 'workingSession.held',
    actor: delegation,
    with: ['council/ha-noi', cityCommittee, 'front/ha-noi', 'procuracy/ha-noi', 'court/ha-noi'],
    covers: ['situation', 'earlierAnswers', 'localPetitions'],
  }),
  records('cityCommittee', 'autumn', '2025-09-19T10:00', {
    type: 'results.reported',
    earlierSession: 9,
    petitions: 10,
    resolved: 3,
    inProgress: 2,
    withoutRoadmap: 0,
    explained: 5,
  }),
]
