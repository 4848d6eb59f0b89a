import type { Label } from '@civicflow/core'

/** What each figure of campaigns is called. */
export const campaignFigureLabels = {
  campaigns: { vi: 'Số đợt tiếp xúc cử tri', en: 'Campaigns' },
  jointCampaigns: { vi: 'Trong đó đợt kết hợp nhiều cấp', en: 'Of these, joint campaigns' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  notHeld: { vi: 'Không tổ chức', en: 'Not held' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  unassignedDeputies: {
    vi: 'Đại biểu chưa được phân công tiếp xúc cử tri',
    en: 'Deputies assigned to no meeting',
  },
  planAmendments: { vi: 'Số lần điều chỉnh kế hoạch', en: 'Amendments of the plan' },
  consulted: { vi: 'Nơi được lấy ý kiến về kế hoạch', en: 'Asked for comments on the plan' },
  commented: { vi: 'Trong đó đã có ý kiến', en: 'Of these, have commented' },
  groupReports: { vi: 'Tổ, nhóm đại biểu đã gửi báo cáo', en: 'Groups of deputies that have reported' },
  lateReports: {
    vi: 'Báo cáo gửi muộn chưa được tổng hợp',
    en: 'Late reports that no synthesis took in',
  },
  centralPetitions: {
    vi: 'Kiến nghị thuộc thẩm quyền trung ương',
    en: 'Petitions for central bodies',
  },
  localPetitions: { vi: 'Kiến nghị thuộc thẩm quyền địa phương', en: 'Petitions for local bodies' },
  carriedPetitions: {
    vi: 'Kiến nghị chuyển theo dõi sang kỳ họp sau',
    en: 'Petitions carried to a later session',
  },
  takenOverPetitions: {
    vi: 'Kiến nghị tiếp nhận từ các đợt trước',
    en: 'Petitions taken over from earlier campaigns',
  },
} as const satisfies Record<string, Label>

/** A name under which a campaign counts something. */
export type CampaignFigure = keyof typeof campaignFigureLabels
