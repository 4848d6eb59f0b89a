import { calendarOf, registerOf } from '@civicflow/core'
import { lastDistrictDay } from '../law/levels.ts'
import type { VietnamRegisterTable } from '../register/body-kinds.ts'
import { vietnam } from '../vietnam.ts'

/** What the report on the inspection of Hòa An district by the Front of Cao Bằng says. */
export const hoaAnInspection = {
  source: 'Báo cáo kiểm tra công tác Mặt trận huyện Hòa An, 2023',
  plan: '325/KH-MTTQ-BTT',
  /** From January 2022 to May 2023. */
  periodFrom: '2022-01-01',
  periodUntil: '2023-05-31',
  visitedOn: '2023-06-19',
  /** Great Unity houses that were looked at. */
  households: 2,
  /** In the report's own words, under its headings. */
  difficulties: [
    ['Lưu trữ hồ sơ', 'Việc lưu trữ hồ sơ, sổ sách ở cấp xã chưa khoa học, chưa đảm bảo quản lý lâu dài.'],
    ['Phản biện xã hội', 'Hiệu quả chưa cao.'],
    ['Giám sát', 'Chưa xây dựng, triển khai kế hoạch giám sát, phản biện xã hội.'],
    ['Giám sát', 'Chủ yếu theo hình thức phối hợp, chưa chủ trì được nội dung giám sát.'],
    ['Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng', 'Hoạt động còn hình thức.'],
    ['Nắm tình hình Nhân dân', 'Việc nắm và phản ánh tâm tư còn lúng túng.'],
  ],
  causes: [
    ['Cán bộ', 'Trưởng Ban Công tác Mặt trận kiêm nhiệm nhiều công việc.'],
    ['Kinh phí', 'Kinh phí hằng năm được cấp không đủ.'],
  ],
  results: [['Ban Thanh tra nhân dân', '15 ban với 120 thành viên.']],
} as const

// The report names no commune, no holder of an office, and no day of the plan, of notices or of remedies: these are
// illustrative. Districts ended on 30 June 2025.

export const province = 'front/cao-bang'
export const district = 'front/huyen-hoa-an'
export const commune = 'front/huyen-hoa-an/xa-1'

const span = { from: '2020-01-01', until: lastDistrictDay }

type Row = readonly [area: string, level: 'province' | 'district' | 'commune', parent: string, vi: string]

const places: readonly Row[] = [
  ['cao-bang', 'province', 'viet-nam', 'Tỉnh Cao Bằng'],
  ['huyen-hoa-an', 'district', 'cao-bang', 'Huyện Hòa An'],
  ['huyen-thach-an', 'district', 'cao-bang', 'Huyện Thạch An'],
  ['huyen-hoa-an/xa-1', 'commune', 'huyen-hoa-an', 'Xã số 1 (minh họa)'],
]

const register: VietnamRegisterTable = {
  areas: [
    { id: 'viet-nam', level: 'central', name: { vi: 'Việt Nam', en: 'Vietnam' }, from: span.from },
    ...places.map(([id, level, parent, vi]) => ({ id, level, parent, name: { vi, en: id }, ...span })),
  ],
  bodies: places.map(([area, , , vi]) => ({
    id: `front/${area}`,
    kind: 'front-standing-board' as const,
    area,
    name: { vi: `Ban Thường trực UBMTTQ Việt Nam ${vi}`, en: `Front standing board, ${area}` },
    ...span,
  })),
  offices: places.flatMap(([area]) =>
    ['standing-vice-chair', 'clerk'].map((role) => ({
      id: `front/${area}/${role}`,
      body: `front/${area}`,
      name: { vi: `${role} (minh họa)`, en: `${role} (illustrative)` },
      holder: `${role}-of-${area}`,
      ...span,
      scope: [area],
    })),
  ),
}

/** Cao Bằng in 2023. Which days were off is not known here: no term of an inspection is counted in working days. */
export const caoBang = vietnam({
  register: registerOf(register),
  calendar: calendarOf({ years: [2023], rows: [] }),
})
