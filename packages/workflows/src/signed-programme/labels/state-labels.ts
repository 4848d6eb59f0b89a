import type { Label } from '@civicflow/core'
import type { AnyConfiguration } from '../configuration.ts'
import type { ProgrammeState } from '../machine.ts'
import type { ProgrammeRole } from '../roles.ts'

/** What each state is called, in the words of a configuration. */
export function stateLabelsOf({ words, labels }: AnyConfiguration): Readonly<Record<ProgrammeState, Label>> {
  const { sign } = words
  return {
    unproposed: { vi: 'Chưa đề xuất', en: 'Not proposed' },
    proposed: { vi: 'Đã đề xuất', en: 'Proposed' },
    drafted: { vi: 'Đang dự thảo', en: 'In draft' },
    exchanging: { vi: 'Đang trao đổi với các bên', en: 'Being exchanged with the parties' },
    partyOpinion: { vi: 'Chờ ý kiến cấp ủy', en: 'Party committee’s opinion awaited' },
    toBeSigned: { vi: `Chờ các bên ${sign.vi}`, en: `To be ${sign.past}` },
    inEffect: { vi: 'Có hiệu lực', en: 'In effect' },
    'inEffect.running': { vi: 'Đang thực hiện', en: 'Running' },
    'inEffect.amending': { vi: 'Chờ các bên thống nhất sửa đổi', en: 'Amendment to be agreed' },
    reviewed: { vi: 'Đã tổng kết', en: 'Finally reviewed' },
    renewed: { vi: 'Đã nối tiếp bằng văn bản mới', en: 'Renewed' },
    ended: { vi: 'Đã kết thúc', en: 'Ended' },
    dropped: { vi: 'Không xây dựng tiếp', en: 'Dropped' },
    ...labels?.states,
  }
}

export const roleLabelsOf = ({ roles, words }: AnyConfiguration): Readonly<Record<ProgrammeRole, Label>> => ({
  lead: roles.lead.label,
  party: roles.party.label,
  awaited: { vi: `Bên chưa trả lời, chưa ${words.sign.vi}`, en: 'Party that is waited for' },
  committee: roles.committee.label,
  owner: roles.owner.label,
})
