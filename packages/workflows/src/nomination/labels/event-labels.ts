import type { Label } from '@civicflow/core'
import type { NominationEventType } from '../events.ts'
import type { Worded } from './state-labels.ts'

/** What each fact is called, in the words of a configuration. */
export function eventLabelsOf({ words, labels }: Worded): Readonly<Record<NominationEventType, Label>> {
  const { round, candidate, handover } = words
  return {
    'round.opened': { vi: `Mở ${round.vi}`, en: `Open the ${round.en}` },
    'candidates.nominated': { vi: `Đề nghị, đăng ký ${candidate.vi}`, en: `Put ${candidate.plural} forward` },
    'nominations.closed': { vi: 'Kết thúc nhận đề nghị, đăng ký', en: 'Close nominations' },
    'round.cancelled': { vi: `Hủy ${round.vi}`, en: `Cancel the ${round.en}` },
    'candidates.workedOn': {
      vi: `Ghi kết quả thực hiện của ${candidate.vi}`,
      en: `Record the work of ${candidate.plural}`,
    },
    'candidates.appraised': { vi: `Thẩm định ${candidate.vi}`, en: `Appraise ${candidate.plural}` },
    'candidates.supplemented': {
      vi: `Bổ sung hồ sơ ${candidate.vi}`,
      en: `Complete the files of ${candidate.plural}`,
    },
    'candidates.proposed': { vi: `Trình ${candidate.vi}`, en: `Propose ${candidate.plural}` },
    'candidates.decided': {
      vi: `Ghi quyết định đối với ${candidate.vi}`,
      en: `Record the decision on ${candidate.plural}`,
    },
    'candidates.posted': {
      vi: `Công khai danh sách ${candidate.vi}`,
      en: `Post ${candidate.plural} publicly`,
    },
    'candidates.handedOver': handover,
    'candidates.withdrawn': { vi: `Rút ${candidate.vi}`, en: `Withdraw ${candidate.plural}` },
    'candidates.reconsidered': { vi: `Xem xét lại ${candidate.vi}`, en: `Reconsider ${candidate.plural}` },
    'round.closed': { vi: `Kết thúc ${round.vi}`, en: `Close the ${round.en}` },
    ...labels?.events,
  }
}
