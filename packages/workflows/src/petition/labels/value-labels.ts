import type { Label } from '@civicflow/core'
import { areaLevelLabels } from '../../law/levels.ts'
import type { PetitionLevel, PetitionSource, ResultClass } from '../vocabulary.ts'

/** Where petitions come from. */
export const sourceLabels = {
  meeting: { vi: 'Hội nghị tiếp xúc cử tri', en: 'Voter meeting' },
  encounter: { vi: 'Gặp gỡ cá nhân hoặc nhóm cử tri', en: 'Encounter with voters' },
  personalProgramme: { vi: 'Chương trình của cá nhân đại biểu', en: 'Deputy’s own programme' },
  otherMeans: { vi: 'Phương thức phù hợp khác', en: 'Other means' },
  portal: { vi: 'Cổng thông tin, tổng đài', en: 'Portal or hotline' },
  part: { vi: 'Tách từ kiến nghị khác', en: 'Part of another petition' },
  joint: { vi: 'Gộp từ nhiều kiến nghị', en: 'Made of several petitions' },
} as const satisfies Record<PetitionSource, Label>

/** Whose competence matters are in. */
export const levelLabels = {
  central: areaLevelLabels.central,
  province: areaLevelLabels.province,
  district: areaLevelLabels.district,
  commune: areaLevelLabels.commune,
} as const satisfies Record<PetitionLevel, Label>

/** The classes of results. */
export const resultClassLabels = {
  resolved: { vi: 'Đã giải quyết xong', en: 'Settled' },
  inProgress: { vi: 'Đang nghiên cứu, tiếp thu để giải quyết', en: 'Being settled' },
  explained: { vi: 'Giải trình, cung cấp thông tin', en: 'Explained' },
  notResolved: { vi: 'Chưa giải quyết', en: 'Not settled' },
} as const satisfies Record<ResultClass, Label>

/** What the words in fields are called. */
export const valueLabels = {
  source: sourceLabels,
  track: {
    assembly: { vi: 'Đại biểu Quốc hội', en: 'National Assembly deputies' },
    council: { vi: 'Đại biểu Hội đồng nhân dân', en: 'Council deputies' },
  },
  level: levelLabels,
  list: {
    central: { vi: 'Danh mục thuộc thẩm quyền trung ương', en: 'Central list' },
    local: { vi: 'Danh mục thuộc thẩm quyền địa phương', en: 'Local list' },
  },
  resultClass: resultClassLabels,
  settledBy: {
    legalText: { vi: 'Ban hành, sửa đổi văn bản', en: 'Legal text' },
    inspection: { vi: 'Thanh tra, kiểm tra', en: 'Inspection' },
    implementation: { vi: 'Tổ chức thực hiện', en: 'Implementation' },
  },
  pendingReason: {
    reportedUp: { vi: 'Đã báo cáo, trình cấp trên', en: 'Reported to a higher body' },
    noResources: { vi: 'Chưa bố trí được nguồn lực', en: 'No resources yet' },
    notAtOnce: { vi: 'Không thể giải quyết ngay', en: 'Not possible at once' },
    dependsOnHigherText: { vi: 'Phụ thuộc văn bản của cấp trên', en: 'Depends on a higher text' },
  },
  verdict: {
    adequate: { vi: 'Đạt', en: 'Adequate' },
    inadequate: { vi: 'Chưa đạt', en: 'Inadequate' },
  },
  faults: {
    generic: { vi: 'Trả lời chung chung', en: 'Generic' },
    offPoint: { vi: 'Không đúng trọng tâm kiến nghị', en: 'Off the point' },
    wrongCompetence: { vi: 'Không đúng thẩm quyền', en: 'Wrong competence' },
    withoutRoadmap: { vi: 'Không nêu lộ trình, thời hạn', en: 'Without roadmap or time limit' },
  },
  escalation: {
    draftResolution: { vi: 'Dự thảo nghị quyết', en: 'Draft resolution' },
    questionTime: { vi: 'Chất vấn', en: 'Question time' },
  },
} as const
