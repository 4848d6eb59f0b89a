import type { Label } from '@civicflow/core'
import type { GroupEventType } from '../events.ts'
import type { Worded } from './state-labels.ts'

/** What each fact is called, in the words of a configuration. */
export function eventLabelsOf({ words, labels }: Worded): Readonly<Record<GroupEventType, Label>> {
  const { group, members } = words
  return {
    'group.proposed': { vi: `Đề nghị thành lập ${group.vi}`, en: `Propose the ${group.en}` },
    'group.recognised': { vi: `Thành lập, công nhận ${group.vi}`, en: `Recognise the ${group.en}` },
    'proposal.ended': { vi: `Không thành lập ${group.vi}`, en: `Leave the ${group.en} unformed` },
    'lead.changed': { vi: 'Thay người đứng đầu', en: 'Change the lead' },
    'members.changed': { vi: `Ghi thay đổi ${members.vi}`, en: `Record who came and went` },
    'group.reviewed': { vi: `Đánh giá ${group.vi}`, en: `Review the ${group.en}` },
    'group.consolidated': { vi: `Củng cố ${group.vi}`, en: `Consolidate the ${group.en}` },
    'group.merged': { vi: `Sáp nhập ${group.vi}`, en: `Merge the ${group.en}` },
    'group.dissolved': { vi: `Giải thể ${group.vi}`, en: `Dissolve the ${group.en}` },
    ...labels?.events,
  }
}
