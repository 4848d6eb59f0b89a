import type { Configuration } from '../configuration.ts'
import { competentBodies, localBodies } from '../parties.ts'

/** All that is this process’s own. */
export const congressConfiguration = {
  id: 'congress',
  label: { vi: 'Đại hội', en: 'Congress' },
  purpose: {
    vi: 'Một đại hội đại biểu của Mặt trận hoặc tổ chức thành viên ở một cấp, mở đầu một nhiệm kỳ: thảo luận văn kiện, tiếp nhận kiến nghị, cử ủy ban khóa mới, ban hành nghị quyết và giao theo dõi từng kiến nghị.',
    en: 'One congress of delegates of the Front or of a member organisation at one level, with which a term begins: papers discussed, proposals taken, a new committee chosen, a resolution issued and every proposal given to somebody.',
  },
  words: {
    session: { vi: 'đại hội', en: 'congress', plural: 'congresses' },
    item: { vi: 'ý kiến, kiến nghị', en: 'opinion or proposal', plural: 'opinions and proposals' },
    conclusion: { vi: 'nghị quyết đại hội', en: 'resolution', plural: 'resolutions' },
  },
  kinds: {
    paper: {
      label: { vi: 'Ý kiến vào văn kiện', en: 'On the papers' },
      figure: { vi: 'Ý kiến góp vào văn kiện', en: 'Opinions on the papers' },
      example: 'Bổ sung chỉ tiêu về giám sát ở khu dân cư.',
    },
    proposal: {
      label: { vi: 'Kiến nghị', en: 'Proposal' },
      figure: { vi: 'Kiến nghị tại đại hội', en: 'Proposals' },
      example: 'Kiến nghị bố trí nơi sinh hoạt cho Ban Công tác Mặt trận.',
    },
  },
  counts: {
    delegates: {
      label: { vi: 'Đại biểu chính thức', en: 'Delegates' },
      figure: { vi: 'Lượt đại biểu chính thức', en: 'Delegates' },
      example: 150,
    },
    committeeMembers: {
      label: { vi: 'Ủy viên được cử', en: 'Members chosen' },
      figure: { vi: 'Lượt ủy viên được hiệp thương cử', en: 'Committee members chosen' },
      example: 45,
    },
  },
  roles: {
    convener: {
      label: { vi: 'Tổ chức mở đại hội', en: 'Organisation whose congress it is' },
      kinds: ['front-standing-board', 'political-organisation'],
      examples: ['front/phuong-ba-dinh'],
    },
    participant: localBodies,
    owner: {
      label: { vi: 'Cơ quan được giao giải quyết', en: 'Body that is to settle it' },
      kinds: ['front-standing-board', 'political-organisation', 'peoples-committee'],
      examples: ['front/phuong-ba-dinh', 'committee/phuong-ba-dinh'],
    },
    receiver: competentBodies,
  },
  basis: 'practice-congress',
  period: 'none',
  example: {
    title: 'Đại hội đại biểu Mặt trận Tổ quốc Việt Nam phường Ba Đình',
    area: 'phuong-ba-dinh',
    level: 'commune',
  },
} as const satisfies Configuration
