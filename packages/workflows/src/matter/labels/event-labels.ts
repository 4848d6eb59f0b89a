import type { Label } from '@civicflow/core'
import type { MatterEventType } from '../events.ts'
import type { Worded } from './state-labels.ts'

/** What each fact is called, in the words of a configuration. */
export function eventLabelsOf({ words, labels }: Worded): Readonly<Record<MatterEventType, Label>> {
  const { matter, handlers, session } = words
  return {
    'matter.received': { vi: `Tiếp nhận ${matter.vi}`, en: `Receive the ${matter.en}` },
    'matter.refused': { vi: `Không thụ lý ${matter.vi}`, en: `Refuse the ${matter.en}` },
    'matter.takenUp': { vi: `Thụ lý, phân công ${handlers.vi}`, en: `Take it up, name ${handlers.en}` },
    'handlers.changed': { vi: `Thay ${handlers.vi}`, en: `Change ${handlers.en}` },
    'session.held': { vi: `Ghi ${session.vi}`, en: `Record a ${session.en}` },
    'matter.concluded': { vi: `Kết luận ${matter.vi}`, en: `Conclude the ${matter.en}` },
    'matter.referred': { vi: 'Hướng dẫn đến nơi khác', en: 'Refer the parties elsewhere' },
    'matter.withdrawn': { vi: `Rút ${matter.vi}`, en: `Withdraw the ${matter.en}` },
    'matter.reopened': { vi: `Xem xét lại ${matter.vi}`, en: `Reopen the ${matter.en}` },
    'matter.forwarded': { vi: `Chuyển ${matter.vi}`, en: `Forward the ${matter.en}` },
    'receiver.returned': { vi: `Nơi nhận trả lại ${matter.vi}`, en: `Return the ${matter.en}` },
    'receiver.urged': { vi: 'Đôn đốc giải quyết', en: 'Urge its settlement' },
    'receiver.decided': { vi: 'Ghi quyết định giải quyết', en: 'Record the settling decision' },
    'result.told': { vi: 'Thông báo kết quả giải quyết', en: 'Tell the result' },
    'settlement.watched': { vi: 'Giám sát việc giải quyết', en: 'Watch its settlement' },
    'superior.asked': { vi: 'Kiến nghị cấp trên trực tiếp', en: 'Ask the direct superior' },
    'superior.urged': { vi: 'Đôn đốc cấp trên xem xét', en: 'Urge the superior' },
    'superior.decided': { vi: 'Ghi quyết định của cấp trên', en: 'Record the superior’s decision' },
    'superior.told': { vi: 'Cấp trên thông báo kết quả', en: 'Tell the superior’s result' },
    'matter.closed': { vi: `Kết thúc theo dõi ${matter.vi}`, en: `Close the ${matter.en}` },
    ...labels?.events,
  }
}
