import type { Labels } from '@civicflow/core'
import { sourceLabels } from '../../petition/labels/value-labels.ts'
import * as meeting from '../../voter-meeting/labels/field-labels.ts'
import type { campaignEvents } from '../events.ts'
import type { campaignMachine } from '../machine.ts'

type Words = Labels<typeof campaignEvents, typeof campaignMachine, never, never, never>

const { part: _part, joint: _joint, ...ownSources } = sourceLabels

/** The words a campaign's fields choose from. */
export const valueLabels: Words['values'] = {
  track: {
    assembly: { vi: 'Đại biểu Quốc hội', en: 'National Assembly deputies' },
    council: { vi: 'Đại biểu Hội đồng nhân dân', en: 'Council deputies' },
    assemblyAndCouncil: {
      vi: 'Đại biểu Quốc hội kết hợp đại biểu Hội đồng nhân dân cấp tỉnh',
      en: 'National Assembly and provincial council deputies together',
    },
    twoCouncils: {
      vi: 'Đại biểu Hội đồng nhân dân hai cấp',
      en: 'Deputies of councils of two levels together',
    },
  },
  sessionKind: {
    regular: { vi: 'Thường lệ', en: 'Regular' },
    extraordinary: { vi: 'Không thường lệ, chuyên đề, đột xuất', en: 'Extraordinary, thematic or urgent' },
  },
  timing: {
    beforeSession: { vi: 'Trước kỳ họp', en: 'Before the session' },
    afterSession: { vi: 'Sau kỳ họp', en: 'After the session' },
  },
  basis: {
    byLaw: { vi: 'Pháp luật quy định', en: 'Named by law' },
    announced: { vi: 'Cơ quan nhà nước có thẩm quyền công bố', en: 'Announced by a competent State body' },
  },
  position: {
    agrees: { vi: 'Thống nhất', en: 'Agrees' },
    proposesChanges: { vi: 'Đề nghị chỉnh sửa', en: 'Proposes changes' },
  },
  lateReports: {
    include: { vi: 'Đưa vào tổng hợp nếu còn kịp', en: 'Included as long as the synthesis is not made' },
    carryOver: { vi: 'Chuyển sang đợt sau', en: 'Left to the next campaign' },
  },
  covers: {
    situation: { vi: 'Tình hình địa phương', en: 'The situation of the province' },
    earlierAnswers: {
      vi: 'Kết quả trả lời kiến nghị kỳ họp trước',
      en: 'Answers to the petitions of the last session',
    },
    localPetitions: {
      vi: 'Kiến nghị thuộc thẩm quyền địa phương',
      en: 'Petitions within local competence',
    },
  },
  way: {
    councilSession: {
      vi: 'Tại kỳ họp Hội đồng nhân dân cấp tỉnh',
      en: 'At the provincial council’s session',
    },
    massMedia: { vi: 'Trên phương tiện thông tin đại chúng', en: 'By mass media' },
  },
  change: {
    postponed: { vi: 'Đổi ngày, hoãn', en: 'Postponed' },
    moved: { vi: 'Đổi địa điểm', en: 'Moved' },
    movedOnline: { vi: 'Chuyển sang trực tuyến', en: 'Moved online' },
    cancelled: { vi: 'Hủy', en: 'Cancelled' },
  },
  cancelGround: meeting.valueLabels.cancelGround,
  nature: meeting.valueLabels.nature,
  source: ownSources,
  kind: meeting.kindLabels,
  form: meeting.formLabels,
  mode: meeting.modeLabels,
  setting: meeting.settingLabels,
  content: meeting.contentLabels,
  side: meeting.sideLabels,
  level: meeting.deputyLevelLabels,
}
