import { periodLabels } from '../../building-blocks/calendar-period.ts'
import { areaLevelLabels } from '../../law/levels.ts'

/** What each field is called that all groups share. */
export const sharedFields = {
  title: { vi: 'Tên gọi', en: 'Title' },
  area: { vi: 'Địa bàn', en: 'Area' },
  level: { vi: 'Cấp', en: 'Level' },
  kind: { vi: 'Loại', en: 'Kind' },
  sponsor: { vi: 'Nơi đề nghị, theo dõi', en: 'Sponsor' },
  recogniser: { vi: 'Nơi công nhận', en: 'Who recognises' },
  document: { vi: 'Văn bản', en: 'Document' },
  notFormedFor: { vi: 'Vì sao không thành lập', en: 'Why it is not formed' },
  reason: { vi: 'Lý do', en: 'Reason' },
  members: { vi: 'Số thành viên', en: 'Members' },
  lead: { vi: 'Người đứng đầu', en: 'Lead' },
  leader: { vi: 'Mã người đứng đầu', en: 'Id of who leads' },
  leaderName: { vi: 'Họ và tên', en: 'Name' },
  reviewedEvery: { vi: 'Đánh giá định kỳ', en: 'Reviewed every' },
  joined: { vi: 'Số người tham gia thêm', en: 'Joined' },
  left: { vi: 'Số người thôi tham gia', en: 'Left' },
  rating: { vi: 'Xếp loại', en: 'Rating' },
  counts: { vi: 'Số liệu hoạt động', en: 'Figures of its work' },
  remarks: { vi: 'Nhận xét', en: 'Remarks' },
  remedy: { vi: 'Biện pháp củng cố', en: 'What was done' },
  into: { vi: 'Sáp nhập vào', en: 'Merged into' },
  ending: { vi: 'Căn cứ giải thể', en: 'Why it ends' },
}

/** What each word of a list is called that all groups share. */
export const sharedValues = {
  level: areaLevelLabels,
  notFormedFor: {
    refused: { vi: 'Không được công nhận', en: 'Refused' },
    dropped: { vi: 'Nơi đề nghị thôi đề nghị', en: 'Dropped by whoever proposed it' },
  },
  reviewedEvery: periodLabels,
  rating: {
    good: { vi: 'Tốt', en: 'Good' },
    fair: { vi: 'Khá, trung bình', en: 'Fair' },
    weak: { vi: 'Yếu', en: 'Weak' },
  },
  ending: {
    taskDone: { vi: 'Xong nhiệm vụ', en: 'Its task is done' },
    termEnded: { vi: 'Hết nhiệm kỳ', en: 'Its term has ended' },
    inactive: { vi: 'Không còn hoạt động', en: 'It does nothing any more' },
    areaChanged: { vi: 'Địa bàn thay đổi', en: 'Its area has changed' },
    other: { vi: 'Lý do khác', en: 'Another reason' },
  },
}
