import type { Label } from '@civicflow/core'
import type { Part, VisitKind } from '../vocabulary.ts'

export const visitKindLabels = {
  office: { vi: 'Làm việc với Ban Thường trực', en: 'Working session with the unit' },
  documents: { vi: 'Kiểm tra hồ sơ, sổ sách', en: 'Check of files' },
  commune: { vi: 'Kiểm tra tại cơ sở', en: 'Visit to a place below' },
  households: { vi: 'Thăm, kiểm tra hộ dân', en: 'Visit to households' },
} as const satisfies Record<VisitKind, Label>

export const partLabels = {
  results: { vi: 'Kết quả', en: 'Results' },
  difficulties: { vi: 'Khó khăn, hạn chế', en: 'Difficulties' },
  causes: { vi: 'Nguyên nhân', en: 'Causes' },
} as const satisfies Record<Part, Label>

export const valueLabels = { visitKind: visitKindLabels, part: partLabels }
