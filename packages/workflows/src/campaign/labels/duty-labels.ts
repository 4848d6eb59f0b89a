import type { Label } from '@civicflow/core'
import type { CampaignDutyName } from '../duties.ts'

/** What is owed in a campaign. */
export const dutyLabels: Readonly<Record<CampaignDutyName, Label>> = {
  'plan-comments': { vi: 'Góp ý dự thảo kế hoạch', en: 'Comment on the draft plan' },
  'plan-distribution': { vi: 'Gửi kế hoạch đến các cơ quan liên quan', en: 'Distribute the plan' },
  'working-session': {
    vi: 'Làm việc với các cơ quan cấp tỉnh trước kỳ họp',
    en: 'Hold the working session with provincial bodies before the session',
  },
  'session-report': {
    vi: 'Báo cáo kết quả kỳ họp Quốc hội với Hội đồng nhân dân cấp tỉnh hoặc trên phương tiện thông tin đại chúng',
    en: 'Report on the Assembly’s session to the provincial council or by mass media',
  },
  'group-reports': {
    vi: 'Nộp báo cáo kết quả tiếp xúc của các tổ đại biểu',
    en: 'Hand in the reports of the groups of deputies',
  },
  'earlier-results': {
    vi: 'Báo cáo kết quả giải quyết, trả lời kiến nghị gửi đến kỳ họp trước',
    en: 'Report the results on the petitions of the previous session',
  },
  'central-list-before': {
    vi: 'Báo cáo tổng hợp kiến nghị trung ương trước kỳ họp thường lệ',
    en: 'Report the central petitions before the regular session',
  },
  'local-list-before': {
    vi: 'Gửi tổng hợp kiến nghị địa phương trước kỳ họp thường lệ',
    en: 'Report the local petitions before the regular session',
  },
  'central-list-after': {
    vi: 'Báo cáo tổng hợp kiến nghị trung ương sau kỳ họp thường lệ',
    en: 'Report the central petitions after the regular session',
  },
  'local-list-after': {
    vi: 'Gửi tổng hợp kiến nghị địa phương sau kỳ họp thường lệ',
    en: 'Report the local petitions after the regular session',
  },
  'extraordinary-list-before': {
    vi: 'Báo cáo kiến nghị trung ương trước kỳ họp không thường lệ',
    en: 'Report the central petitions before the extraordinary session',
  },
  'extraordinary-list-after': {
    vi: 'Báo cáo kiến nghị trung ương sau kỳ họp không thường lệ',
    en: 'Report the central petitions after the extraordinary session',
  },
  'council-synthesis': {
    vi: 'Tổng hợp kiến nghị trước kỳ họp Hội đồng nhân dân',
    en: 'Report the petitions before the council’s session',
  },
  'front-announcement': {
    vi: 'Thông báo tổng hợp ý kiến, kiến nghị tại kỳ họp Hội đồng nhân dân',
    en: 'Announce the voters’ opinions and petitions at the council’s session',
  },
}
