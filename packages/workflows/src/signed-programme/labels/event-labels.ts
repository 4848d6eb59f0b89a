import type { Label } from '@civicflow/core'
import { capital } from '../../building-blocks/configured-words.ts'
import type { AnyConfiguration } from '../configuration.ts'
import type { ProgrammeEventType } from '../events.ts'

/** What each fact is called, in the words of a configuration. */
export function eventLabelsOf({
  words,
  labels,
}: AnyConfiguration): Readonly<Record<ProgrammeEventType, Label>> {
  const { programme, task, sign } = words
  return {
    'programme.proposed': { vi: `Đề xuất ${programme.vi}`, en: `Propose the ${programme.en}` },
    'programme.drafted': { vi: `Dự thảo ${programme.vi}`, en: `Draft the ${programme.en}` },
    'draft.revised': { vi: 'Chỉnh lý dự thảo', en: 'Revise the draft' },
    'draft.circulated': { vi: 'Gửi dự thảo cho các bên', en: 'Send the draft to the parties' },
    'party.agreed': { vi: 'Thống nhất dự thảo', en: 'Agree to the draft' },
    'party.objected': { vi: 'Không thống nhất dự thảo', en: 'Object to the draft' },
    'committee.assented': { vi: 'Cấp ủy đồng ý', en: 'Assent (Party committee)' },
    'committee.askedForChange': { vi: 'Cấp ủy yêu cầu chỉnh sửa', en: 'Ask for a change (Party committee)' },
    'party.signed': {
      vi: `${capital(sign.vi)} ${programme.vi}`,
      en: `${capital(sign.en)} the ${programme.en}`,
    },
    'party.declined': { vi: `Chưa đồng ý ${sign.vi}, nêu lý do`, en: `Decline to ${sign.en}` },
    'party.succeeded': { vi: 'Kế thừa bên đã sáp nhập, kết thúc', en: 'Take over from a party that ended' },
    'programme.dropped': { vi: `Thôi xây dựng ${programme.vi}`, en: `Drop the ${programme.en}` },
    'yearPlan.adopted': { vi: 'Ban hành, bổ sung kế hoạch năm', en: 'Adopt or extend the plan of a year' },
    'tasks.done': { vi: `Ghi nhận ${task.vi} hoàn thành`, en: `Record ${task.plural} done` },
    'tasks.notDone': { vi: `Ghi nhận ${task.vi} không hoàn thành`, en: `Record ${task.plural} not done` },
    'tasks.reassigned': { vi: `Giao lại ${task.vi}`, en: `Give out ${task.plural} anew` },
    'review.held': { vi: 'Đánh giá định kỳ', en: 'Review a period' },
    'midTerm.reviewed': { vi: 'Sơ kết', en: 'Hold the mid-term review' },
    'final.reviewed': { vi: 'Tổng kết', en: 'Hold the final review' },
    'amendment.proposed': { vi: 'Đề nghị sửa đổi, bổ sung', en: 'Propose an amendment' },
    'amendment.agreed': { vi: 'Thống nhất sửa đổi, bổ sung', en: 'Agree to the amendment' },
    'amendment.rejected': { vi: 'Không thống nhất sửa đổi, bổ sung', en: 'Reject the amendment' },
    'amendment.dropped': { vi: 'Thôi sửa đổi, bổ sung', en: 'Drop the amendment' },
    'programme.renewed': { vi: `Nối tiếp bằng ${programme.vi} mới`, en: `Renew the ${programme.en}` },
    'programme.ended': { vi: `Kết thúc ${programme.vi}`, en: `End the ${programme.en}` },
    ...labels?.events,
  }
}
