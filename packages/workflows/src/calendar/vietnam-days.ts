import type { CalendarRow, CalendarTable, Evidence, IsoDay, Label } from '@civicflow/core'

interface Source {
  readonly evidence: Evidence
  readonly source: string
}

const read = (source: string): Source => ({ evidence: 'published', source })
const unverified = (source: string): Source => ({ evidence: 'ours', source })

const days = (kind: CalendarRow['kind']) => (dates: readonly IsoDay[], name: Label, source: Source) =>
  dates.map((date): CalendarRow => ({ date, kind, name, ...source }))
const off = days('off')
const worked = days('worked')

const newYear = { vi: 'Tết Dương lịch', en: 'New Year’s Day' }
const lunarNewYear = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' }
const hungKings = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' }
const victory = { vi: 'Ngày Chiến thắng 30 tháng 4', en: 'Victory Day' }
const labour = { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' }
const national = { vi: 'Quốc khánh', en: 'National Day' }
const culture = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' }
const swapped = { vi: 'Nghỉ hoán đổi', en: 'Day off in exchange' }
const madeUp = (day: string): Label => ({ vi: `Làm bù cho ngày ${day}`, en: `Worked in exchange for ${day}` })

const labourCode = read('Bộ luật Lao động 45/2019/QH14, Điều 112')
const notice2024 = unverified('lịch nghỉ Tết và Quốc khánh năm 2024, chưa thấy văn bản thông báo')
const april2024 = read('Thủ tướng đồng ý cho nghỉ 27/4–01/5/2024, làm bù 04/5/2024 (báo chí)')
const tet2025 = read('nghỉ Tết Ất Tỵ 25/01–02/02/2025 (báo chí)')
const may2025 = read('nghỉ 30/4–04/5/2025, làm bù 26/4/2025 (báo chí)')
const september2025 = read('nghỉ Quốc khánh 30/8–02/9/2025 (báo chí)')
const newYear2026 = read('Công văn 12729/VPCP-KGVX ngày 25/12/2025 (báo chí)')
const tet2026 = read('nghỉ Tết Bính Ngọ 14–22/02/2026, công bố ngày 17/10/2025 (báo chí)')
const september2026 = unverified('nghỉ 29/8–02/9/2026, làm bù 22/8/2026, chưa thấy văn bản thông báo')

/**
 * The working-day calendar of State bodies, 2024–2026: every day that is not what its weekday says, with its source.
 *
 * Public holidays stand in the Labour Code 45/2019/QH14, art. 112; which days around Tết and National Day are off, and
 * which Saturdays are worked in exchange, is decided anew each year. Rows nobody has verified say so in their source.
 * A host adds a year with `calendarOf({ years: [...vietnamDays.years, 2027], rows: [...vietnamDays.rows, …] })`.
 */
export const vietnamDays: CalendarTable = {
  years: [2024, 2025, 2026],
  rows: [
    ...off(['2024-01-01'], newYear, labourCode),
    ...off(['2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'], lunarNewYear, notice2024),
    ...off(['2024-04-18'], hungKings, labourCode),
    ...off(['2024-04-29'], swapped, april2024),
    ...off(['2024-04-30'], victory, labourCode),
    ...off(['2024-05-01'], labour, labourCode),
    ...worked(['2024-05-04'], madeUp('29/4/2024'), april2024),
    ...off(['2024-09-02'], national, labourCode),
    ...off(['2024-09-03'], national, notice2024),

    ...off(['2025-01-01'], newYear, labourCode),
    ...off(['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'], lunarNewYear, tet2025),
    ...off(['2025-04-07'], hungKings, read('nghỉ Giỗ Tổ Hùng Vương 07/4/2025 (báo chí)')),
    ...worked(['2025-04-26'], madeUp('02/5/2025'), may2025),
    ...off(['2025-04-30'], victory, labourCode),
    ...off(['2025-05-01'], labour, labourCode),
    ...off(['2025-05-02'], swapped, may2025),
    ...off(['2025-09-01'], national, september2025),
    ...off(['2025-09-02'], national, labourCode),

    ...off(['2026-01-01'], newYear, labourCode),
    ...off(['2026-01-02'], swapped, newYear2026),
    ...worked(['2026-01-10'], madeUp('02/01/2026'), newYear2026),
    ...off(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'], lunarNewYear, tet2026),
    ...off(
      ['2026-04-27'],
      { vi: 'Nghỉ bù Giỗ Tổ Hùng Vương', en: 'In lieu of Hùng Kings’ Commemoration Day' },
      unverified('Bộ luật Lao động 45/2019/QH14, khoản 3 Điều 111 và Điều 112; 26/4/2026 là Chủ nhật'),
    ),
    ...off(['2026-04-30'], victory, labourCode),
    ...off(['2026-05-01'], labour, labourCode),
    ...worked(['2026-08-22'], madeUp('31/8/2026'), september2026),
    ...off(['2026-08-31'], swapped, september2026),
    ...off(['2026-09-01'], national, unverified('ngày nghỉ thứ hai dịp Quốc khánh, liền trước 02/9/2026')),
    ...off(['2026-09-02'], national, labourCode),
    {
      date: '2026-11-24',
      kind: 'off',
      name: culture,
      applies: false,
      ...unverified(
        'Nghị quyết 80-NQ/TW ngày 07/01/2026 nêu là ngày nghỉ hưởng lương, Nghị quyết 30/NQ-CP đề nghị sửa Bộ luật Lao động; chưa rõ đã áp dụng năm 2026 hay chưa',
      ),
    },
  ],
}
