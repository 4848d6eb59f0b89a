import { wardCommittee } from '../cast.ts'
import type { Step } from '../step.ts'
import { classified } from './way.ts'

/** Answered on the spot, and closed with it; the office gives it a title and a field for its lists. */
export const answeredAtMeeting: readonly Step[] = [
  classified('rubbish', '2025-09-25T11:00', {
    title: 'Giờ thu gom rác ở ngõ 8',
    field: 'Vệ sinh môi trường',
    level: 'commune',
    addressee: wardCommittee,
  }),
]
