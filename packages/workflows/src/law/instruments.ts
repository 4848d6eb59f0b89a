import type { Citation, CitedInstrument, IsoDay } from '@civicflow/core'

/** A legal instrument. It is known by its full symbol, never by number and year alone. */
export interface Instrument {
  /** `72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN` */
  readonly symbol: string
  /** `Nghị quyết liên tịch 72/2025` */
  readonly short: string
  /** What it is called in English: `Joint Resolution 72/2025`. */
  readonly en: string
  readonly title: string
  /** First day in force, where it is known. */
  readonly from?: IsoDay
  /** What a reader could mistake. */
  readonly note?: string
}

/** Joint resolution on voter meetings of National Assembly deputies, until 19 February 2025. */
export const jointResolution525 = {
  symbol: '525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN',
  short: 'Nghị quyết liên tịch 525/2012',
  en: 'Joint Resolution 525/2012',
  title: 'Nghị quyết liên tịch về việc tiếp xúc cử tri của đại biểu Quốc hội',
  from: '2013-01-01',
  note: 'Hết hiệu lực từ 20/02/2025 (khoản 2 Điều 58 Nghị quyết liên tịch 72/2025). Chưa đọc các điều.',
} as const satisfies Instrument

/** Working rules of People's Councils, until 19 February 2025. */
export const resolution753 = {
  symbol: '753/2005/NQ-UBTVQH11',
  short: 'Nghị quyết 753/2005',
  en: 'Resolution 753/2005',
  title: 'Nghị quyết ban hành Quy chế hoạt động của Hội đồng nhân dân',
  from: '2005-04-02',
  note: 'Cũng được viết là 753/2005/UBTVQH11. Ngày đầu tiên ở đây là ngày ban hành. Hết hiệu lực từ 20/02/2025. Chưa đọc các điều.',
} as const satisfies Instrument

/** Joint resolution on voter meetings of National Assembly and People's Council deputies, since 20 February 2025. */
export const jointResolution72 = {
  symbol: '72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
  short: 'Nghị quyết liên tịch 72/2025',
  en: 'Joint Resolution 72/2025',
  title:
    'Nghị quyết liên tịch quy định chi tiết việc tổ chức tiếp xúc cử tri của đại biểu Quốc hội và đại biểu Hội đồng nhân dân các cấp',
  from: '2025-02-20',
  note: 'Không nhầm với Luật Tổ chức chính quyền địa phương số 72/2025/QH15.',
} as const satisfies Instrument

/** Its amendment for two levels of local government, since 26 September 2025. */
export const jointResolution100 = {
  symbol: '100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
  short: 'Nghị quyết liên tịch 100/2025',
  en: 'Joint Resolution 100/2025',
  title: 'Nghị quyết liên tịch sửa đổi, bổ sung Nghị quyết liên tịch 72/2025 về tiếp xúc cử tri',
  from: '2025-09-26',
} as const satisfies Instrument

/** The law that shares the number 72/2025; cited for dialogues, and nowhere for voter meetings. */
export const localGovernmentLaw = {
  symbol: '72/2025/QH15',
  short: 'Luật Tổ chức chính quyền địa phương 2025',
  en: 'Law on the Organisation of Local Government 2025',
  title: 'Luật Tổ chức chính quyền địa phương',
  from: '2025-06-16',
  note: 'Không nhầm với Nghị quyết liên tịch 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN về tiếp xúc cử tri.',
} as const satisfies Instrument

/** Amendment of the Constitution that left two levels of local government, without districts. */
export const constitutionAmendment = {
  symbol: '203/2025/QH15',
  short: 'Nghị quyết 203/2025/QH15',
  en: 'Resolution 203/2025/QH15',
  title: 'Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  from: '2025-06-16',
  note: 'Kết thúc hoạt động của cấp huyện từ 01/7/2025. Chưa đọc nguyên văn.',
} as const satisfies Instrument

/** Law on the Vietnam Fatherland Front. */
export const frontLaw = {
  symbol: '75/2015/QH13',
  short: 'Luật Mặt trận Tổ quốc Việt Nam',
  en: 'Law on the Vietnam Fatherland Front',
  title: 'Luật Mặt trận Tổ quốc Việt Nam',
  from: '2016-01-01',
} as const satisfies Instrument

/** Its amendment of 2025 (art. 16 among others). */
export const frontLawAmendment = {
  symbol: '97/2025/QH15',
  short: 'Luật 97/2025/QH15',
  en: 'Law 97/2025/QH15',
  title: 'Luật sửa đổi, bổ sung Luật Mặt trận Tổ quốc Việt Nam và các luật liên quan',
  from: '2025-07-01',
} as const satisfies Instrument

/** Regulation on how the executive receives, settles and answers voters' petitions sent on by the National Assembly. */
export const decision33 = {
  symbol: '33/2017/QĐ-TTg',
  short: 'Quyết định 33/2017/QĐ-TTg',
  en: 'Decision 33/2017/QĐ-TTg',
  title: 'Quy chế tiếp nhận, giải quyết và trả lời kiến nghị của cử tri do Quốc hội chuyển đến',
  from: '2017-09-15',
} as const satisfies Instrument

/** Its amendment: sixty days for every answer. */
export const decision30 = {
  symbol: '30/2020/QĐ-TTg',
  short: 'Quyết định 30/2020/QĐ-TTg',
  en: 'Decision 30/2020/QĐ-TTg',
  title: 'Quyết định sửa đổi, bổ sung Quy chế ban hành kèm theo Quyết định 33/2017/QĐ-TTg',
  from: '2020-10-01',
} as const satisfies Instrument

/** Law on supervision by the National Assembly and People's Councils, until 28 February 2026. */
export const supervisionLaw2015 = {
  symbol: '87/2015/QH13',
  short: 'Luật Hoạt động giám sát 2015',
  en: 'Law on Supervision 2015',
  title: 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
  from: '2016-07-01',
} as const satisfies Instrument

/** Law on supervision by the National Assembly and People's Councils, since 1 March 2026. */
export const supervisionLaw2025 = {
  symbol: '121/2025/QH15',
  short: 'Luật Hoạt động giám sát 2025',
  en: 'Law on Supervision 2025',
  title: 'Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
  from: '2026-03-01',
  note: 'Thay thế Luật 87/2015/QH13. Chưa đọc các điều về kiến nghị của cử tri.',
} as const satisfies Instrument

/** Civil Code, for the way a term is counted. */
export const civilCode = {
  symbol: '91/2015/QH13',
  short: 'Bộ luật Dân sự 2015',
  en: 'Civil Code 2015',
  title: 'Bộ luật Dân sự',
  from: '2017-01-01',
} as const satisfies Instrument

/** Joint resolution on the forms of the Front's supervision and social critique. */
export const jointResolution403 = {
  symbol: '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
  short: 'Nghị quyết liên tịch 403/2017',
  en: 'Joint Resolution 403/2017',
  title:
    'Nghị quyết liên tịch quy định chi tiết các hình thức giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam',
  from: '2017-06-15',
  note: 'Ngày đầu tiên ở đây là ngày ban hành. Còn nhắc đến cấp huyện, cấp đã kết thúc từ 01/7/2025.',
} as const satisfies Instrument

/** Law on the exercise of democracy at the grassroots. */
export const grassrootsDemocracyLaw = {
  symbol: '10/2022/QH15',
  short: 'Luật Thực hiện dân chủ ở cơ sở',
  en: 'Law on Grassroots Democracy',
  title: 'Luật Thực hiện dân chủ ở cơ sở',
  from: '2023-07-01',
  note: 'Lời văn trước khi được Luật 97/2025/QH15 sửa đổi từ 01/7/2025.',
} as const satisfies Instrument

/** Decree on some articles of the Law on Grassroots Democracy: boards and community meetings. */
export const decree59 = {
  symbol: '59/2023/NĐ-CP',
  short: 'Nghị định 59/2023/NĐ-CP',
  en: 'Decree 59/2023/NĐ-CP',
  title: 'Nghị định quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
  from: '2023-08-15',
} as const satisfies Instrument

/** Decree on villages and residential groups: the term of their heads, which that of an inspection board follows. */
export const decree185 = {
  symbol: '185/2026/NĐ-CP',
  short: 'Nghị định 185/2026/NĐ-CP',
  en: 'Decree 185/2026/NĐ-CP',
  title: 'Nghị định có quy định về nhiệm kỳ của Trưởng thôn, Tổ trưởng tổ dân phố',
  from: '2026-05-26',
  note: 'Ngày đầu tiên ở đây là ngày ban hành. Chưa đọc nguyên văn và tên gọi chính thức.',
} as const satisfies Instrument

/** Law against corruption; its term for answering the Front is a special one. */
export const antiCorruptionLaw = {
  symbol: '36/2018/QH14',
  short: 'Luật Phòng, chống tham nhũng 2018',
  en: 'Law on Anti-Corruption 2018',
  title: 'Luật Phòng, chống tham nhũng',
  from: '2019-07-01',
} as const satisfies Instrument

/** The Party Secretariat's regulation on supervising the conduct of heads, key cadres and members. */
export const regulation124 = {
  symbol: '124-QĐ/TW',
  short: 'Quy định 124-QĐ/TW',
  en: 'Regulation 124-QĐ/TW',
  title:
    'Quy định về giám sát của Mặt trận Tổ quốc Việt Nam, các tổ chức chính trị – xã hội và nhân dân đối với việc tu dưỡng, rèn luyện đạo đức, lối sống của người đứng đầu, cán bộ chủ chốt và cán bộ, đảng viên',
  from: '2018-02-02',
  note: 'Chỉ biết qua bài viết của người khác.',
} as const satisfies Instrument

/** Law on the promulgation of legal documents; its article 6 says what becomes of a critique. */
export const legalDocumentsLaw = {
  symbol: '64/2025/QH15',
  short: 'Luật Ban hành văn bản quy phạm pháp luật 2025',
  en: 'Law on Legal Documents 2025',
  title: 'Luật Ban hành văn bản quy phạm pháp luật',
  from: '2025-04-01',
} as const satisfies Instrument

/** Decree on articles of that law, and measures to carry it out. */
export const decree78 = {
  symbol: '78/2025/NĐ-CP',
  short: 'Nghị định 78/2025/NĐ-CP',
  en: 'Decree 78/2025/NĐ-CP',
  title:
    'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Ban hành văn bản quy phạm pháp luật',
  from: '2025-04-01',
  note: 'Chỉ biết qua bài viết của người khác.',
} as const satisfies Instrument

/** The Politburo's decision by which the Front, organisations and people take part in building Party and government. */
export const decision218 = {
  symbol: '218-QĐ/TW',
  short: 'Quyết định 218-QĐ/TW',
  en: 'Decision 218-QĐ/TW',
  title:
    'Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị – xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền',
  from: '2013-12-12',
  note: 'Mới đọc tên. Chưa rõ đã được thay thế hay chưa.',
} as const satisfies Instrument

/** The Politburo's regulation on how heads of Party committees receive people, hold dialogues and handle reflections. */
export const regulation11 = {
  symbol: '11-QĐi/TW',
  short: 'Quy định 11-QĐi/TW',
  en: 'Regulation 11-QĐi/TW',
  title:
    'Quy định về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ánh, kiến nghị của dân',
  from: '2019-02-18',
  note: 'Chỉ biết qua bài viết của người khác. Được sửa đổi, bổ sung bằng Kết luận 215-KL/TW ngày 23/11/2025.',
} as const satisfies Instrument

/** Law on Complaints; what a settler owes the Front that forwarded a complaint stands in its article 66. */
export const complaintsLaw = {
  symbol: '02/2011/QH13',
  short: 'Luật Khiếu nại 2011',
  en: 'Law on Complaints 2011',
  title: 'Luật Khiếu nại',
  from: '2012-07-01',
  note: 'Mới đọc khoản 2 Điều 66; chưa đối chiếu với sửa đổi sau khi đọc.',
} as const satisfies Instrument

/** Every instrument this package knows. */
export const instruments: readonly Instrument[] = [
  jointResolution525,
  resolution753,
  jointResolution72,
  jointResolution100,
  localGovernmentLaw,
  constitutionAmendment,
  frontLaw,
  frontLawAmendment,
  decision33,
  decision30,
  supervisionLaw2015,
  supervisionLaw2025,
  civilCode,
  jointResolution403,
  grassrootsDemocracyLaw,
  decree59,
  decree185,
  antiCorruptionLaw,
  regulation124,
  decision218,
  regulation11,
  legalDocumentsLaw,
  decree78,
  complaintsLaw,
]

/**
 * The place in an instrument where a rule stands.
 *
 * @example cite(jointResolution72, '6', '3') // khoản 3 Điều 6
 */
export function cite(instrument: Instrument, article?: string, clause?: string, point?: string): Citation {
  return {
    ...named(instrument),
    ...(article === undefined ? {} : { article }),
    ...(clause === undefined ? {} : { clause }),
    ...(point === undefined ? {} : { point }),
  }
}

/** The same place, in the wording another instrument gave it. */
export function asAmendedBy(amendment: Instrument, citation: Citation): Citation {
  return { ...citation, amendedBy: named(amendment) }
}

function named({ symbol, short, en }: Instrument): CitedInstrument {
  return { instrument: symbol, short: { vi: short, en } }
}
