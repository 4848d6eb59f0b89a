import type { Label } from '@civicflow/core'
import { valueLabels as recommendationValues } from '../../recommendation/labels/field-labels.ts'
import type { Channel, Decision, MeetingChannel, Occasion, Position } from '../vocabulary.ts'

export const occasionLabels = {
  communeDraft: { vi: 'Dự thảo của cấp xã', en: 'Draft of a commune' },
  landClearance: {
    vi: 'Phương án bồi thường, hỗ trợ khi giải phóng mặt bằng',
    en: 'Plan of compensation for cleared land',
  },
  request: { vi: 'Dự thảo cấp trên đề nghị góp ý', en: 'Draft of a higher body, by request' },
} as const satisfies Record<Occasion, Label>

export const channelLabels = {
  dialogueConference: { vi: 'Hội nghị trao đổi, đối thoại', en: 'Conference of exchange and dialogue' },
  communityMeeting: { vi: 'Cuộc họp của cộng đồng dân cư', en: 'Meeting of a community' },
  householdBallots: { vi: 'Phiếu lấy ý kiến hộ gia đình', en: 'Ballots of households' },
  suggestionBox: { vi: 'Hòm thư góp ý, đường dây nóng', en: 'Suggestion box, hotline' },
  frontAndOrganisations: {
    vi: 'Mặt trận, Ban Công tác Mặt trận, các tổ chức chính trị – xã hội',
    en: 'The Front, its working boards, organisations',
  },
  portal: { vi: 'Cổng, trang thông tin điện tử', en: 'Portal' },
  networks: { vi: 'Mạng viễn thông, mạng xã hội', en: 'Telephone and social networks' },
  affectedHearing: { vi: 'Nghe đối tượng chịu sự tác động', en: 'Hearing of those affected' },
} as const satisfies Record<Channel, Label>

const { dialogueConference, communityMeeting, frontAndOrganisations, affectedHearing } = channelLabels
const meetingChannelLabels = {
  dialogueConference,
  communityMeeting,
  frontAndOrganisations,
  affectedHearing,
} as const satisfies Record<MeetingChannel, Label>

export const positionLabels = {
  inFavour: { vi: 'Ý kiến đồng ý', en: 'In favour' },
  against: { vi: 'Ý kiến không đồng ý', en: 'Against' },
  other: { vi: 'Ý kiến khác', en: 'Another opinion' },
} as const satisfies Record<Position, Label>

const decisionLabels = {
  kept: { vi: 'Giữ', en: 'Kept' },
  changed: { vi: 'Sửa', en: 'Changed' },
  dropped: { vi: 'Bỏ', en: 'Dropped' },
} as const satisfies Record<Decision, Label>

export const valueLabels = {
  occasion: occasionLabels,
  channels: channelLabels,
  channel: channelLabels,
  meetingChannel: meetingChannelLabels,
  decision: decisionLabels,
  answerProfile: recommendationValues.answerProfile,
}
