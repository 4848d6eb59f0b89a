import type { Label } from '@civicflow/core'

/** What each figure of campaigns is called. */
export const campaignFigureLabels = {
  campaigns: { vi: 'Số đợt tiếp xúc cử tri', en: 'Campaigns' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  notHeld: { vi: 'Không tổ chức', en: 'Not held' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  centralPetitions: {
    vi: 'Kiến nghị thuộc thẩm quyền trung ương',
    en: 'Petitions for central bodies',
  },
  localPetitions: { vi: 'Kiến nghị thuộc thẩm quyền địa phương', en: 'Petitions for local bodies' },
} as const satisfies Record<string, Label>

/** A name under which a campaign counts something. */
export type CampaignFigure = keyof typeof campaignFigureLabels
