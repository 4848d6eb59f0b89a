import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'
import { channelLabels, occasionLabels, positionLabels } from './labels/value-labels.ts'
import type { Channel, MeetingChannel } from './vocabulary.ts'

const outcomeLabels = {
  underWay: { vi: 'Đang lấy ý kiến, tổng hợp', en: 'Under way' },
  decided: { vi: 'Đã quyết định, chờ giải trình, báo cáo', en: 'Decided, to be explained and reported' },
  completed: { vi: 'Đã quyết định, giải trình, báo cáo xong', en: 'Decided, explained and reported' },
  submitted: { vi: 'Đã gửi cấp trên, chờ phản hồi', en: 'Submitted, feedback waited for' },
  feedbackReceived: { vi: 'Đã có phản hồi của cấp trên', en: 'Feedback received' },
  withoutFeedback: { vi: 'Kết thúc, chưa có phản hồi', en: 'Ended without feedback' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
} as const satisfies Record<string, Label>

const byChannel = (vi: string, en: string) =>
  Object.fromEntries(
    Object.entries<Label>(channelLabels).map(([channel, label]) => [
      channel,
      { vi: `${vi}: ${label.vi}`, en: `${en}: ${label.en}` },
    ]),
  ) as Readonly<Record<Channel, Label>> // fromEntries forgets which keys it was given

const opinionsBy = byChannel('Ý kiến qua', 'Opinions by')
const meetingsBy = byChannel('Cuộc họp, hội nghị', 'Meetings')

const meetingLabels = {
  dialogueConference: meetingsBy.dialogueConference,
  communityMeeting: meetingsBy.communityMeeting,
  frontAndOrganisations: meetingsBy.frontAndOrganisations,
  affectedHearing: meetingsBy.affectedHearing,
} as const satisfies Record<MeetingChannel, Label>

/** What each figure of opinion collections is called. */
export const collectionFigureLabels = within('opinionCollection', {
  total: { vi: 'Số đợt lấy ý kiến', en: 'Opinion collections' },
  ...within('occasion', occasionLabels),
  ...within('outcome', outcomeLabels),
  opinions: { vi: 'Số ý kiến', en: 'Opinions' },
  ...within('channel', opinionsBy),
  ...within('position', positionLabels),
  setAside: { vi: 'Ý kiến không tính vì phải lấy lại', en: 'Opinions set aside, collected anew' },
  sheets: { vi: 'Phiếu tổng hợp đã ghi', en: 'Sheets counted' },
  articles: { vi: 'Điều, phần của dự thảo có ý kiến', en: 'Articles opinions were given on' },
  meetings: { vi: 'Hội nghị, cuộc họp đã tổ chức', en: 'Meetings held' },
  ...within('meetings', meetingLabels),
  attended: { vi: 'Lượt người dự', en: 'Attendances' },
  restarts: { vi: 'Số lần lấy ý kiến lại', en: 'Times collected anew' },
  adjusted: { vi: 'Số lần chỉnh sửa dự thảo', en: 'Times the draft was adjusted' },
  differing: { vi: 'Nội dung quyết định khác ý kiến đa số', en: 'Decisions other than the majority’s' },
  notes: { vi: 'Lần Mặt trận ghi nhận khi giám sát', en: 'Notes of the Front’s supervision' },
  breaches: { vi: 'Sai phạm Mặt trận ghi nhận', en: 'Breaches the Front noted' },
  recommendations: { vi: 'Kiến nghị sau giám sát việc lấy ý kiến', en: 'Recommendations of the Front' },
})

/** A name under which an opinion collection counts something. */
export type CollectionFigure = keyof typeof collectionFigureLabels
/** What has become of an opinion collection. */
export type CollectionOutcome = keyof typeof outcomeLabels
