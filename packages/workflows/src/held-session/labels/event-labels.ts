import type { Label } from '@civicflow/core'
import type { SessionEventType } from '../events.ts'
import type { Worded } from './state-labels.ts'

/** What each fact is called, in the words of a configuration. */
export function eventLabelsOf({ words, labels }: Worded): Readonly<Record<SessionEventType, Label>> {
  const { session, item, conclusion } = words
  return {
    'session.planned': { vi: `Lập kế hoạch ${session.vi}`, en: `Plan the ${session.en}` },
    'notice.sent': { vi: 'Gửi thông báo, giấy mời', en: 'Send notice and invitations' },
    'session.postponed': { vi: `Hoãn ${session.vi}`, en: `Postpone the ${session.en}` },
    'session.rescheduled': {
      vi: `Ấn định lại ngày ${session.vi}`,
      en: `Set a new day for the ${session.en}`,
    },
    'session.cancelled': { vi: `Hủy ${session.vi}`, en: `Cancel the ${session.en}` },
    'session.opened': { vi: `Bắt đầu ${session.vi}`, en: `Open the ${session.en}` },
    'session.ended': { vi: `Kết thúc ${session.vi}`, en: `End the ${session.en}` },
    'counts.recorded': { vi: `Ghi số liệu ${session.vi}`, en: `Record the figures of the ${session.en}` },
    'items.raised': { vi: `Ghi nhận ${item.vi}`, en: `Put ${item.plural} on record` },
    'items.answered': { vi: `Trả lời ${item.vi}`, en: `Answer ${item.plural}` },
    'items.assigned': { vi: `Giao giải quyết ${item.vi}`, en: `Assign ${item.plural}` },
    'items.rerouted': {
      vi: `Giao lại ${item.vi} cho nơi khác`,
      en: `Assign ${item.plural} to another owner`,
    },
    'items.sentOn': { vi: `Chuyển ${item.vi} đến nơi có thẩm quyền`, en: `Send ${item.plural} on` },
    'items.closedWithout': {
      vi: `Kết thúc ${item.vi} không trả lời`,
      en: `Close ${item.plural} without an answer`,
    },
    'items.reopened': { vi: `Yêu cầu giải quyết lại ${item.vi}`, en: `Open ${item.plural} anew` },
    'conclusion.issued': { vi: `Ban hành ${conclusion.vi}`, en: `Issue the ${conclusion.en}` },
    ...labels?.events,
  }
}
