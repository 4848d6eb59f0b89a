import type { DeadlineView, GuardTrace } from '@civicflow/core'
import {
  accepted,
  calendarOf,
  createEngine,
  developmentKeys,
  explainDue,
  memoryStore,
  namesFor,
} from '@civicflow/core'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { describe, expect, test } from 'vitest'
import { hearing } from '../fixtures/hearing.ts'
import { call, clerk, hearingEnvironment, hearingRegister } from '../fixtures/hearing-world.ts'
import { citation, corrected, entries, findings, ground, named, names, refusals } from './samples.ts'

const ENGLISH = /\b(the|of|and|is|not|must|for|with|was|this|that|case|event|office|record|body|days|year)\b/i
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i
const NONSENSE = /undefined|null|NaN|\[object|\$\{|\bfalse\b|\btrue\b| {2}|\(\)/

const workingDays = (value: number) =>
  ({ limit: { value, unit: 'workingDays' }, direction: 'before', roll: 'none' }) as const

const CITED = /Nghị quyết liên tịch 72\/2025|Ba Đình/g

/** What of a text is not Vietnamese. */
function notVietnamese(text: string): readonly string[] {
  const words = text.replaceAll(/mã “[^”]+”/g, '')
  return [
    ...(text === text.normalize('NFC') ? [] : ['not in NFC']),
    ...(VIETNAMESE.test(text) ? [] : ['no Vietnamese letter']),
    ...(words.match(ENGLISH) ?? []),
    ...(text.match(NONSENSE) ?? []),
  ]
}

/** What of a text is not English; instruments and names of places aside. */
function notEnglish(text: string): readonly string[] {
  return [...(text.replaceAll(CITED, '').match(VIETNAMESE) ?? []), ...(text.match(NONSENSE) ?? [])]
}

describe('every refusal has words', () => {
  test.each(Object.values(refusals))('$code', (refusal) => {
    expect(notVietnamese(vi.refusal(refusal, names))).toEqual([])
    expect(notEnglish(en.refusal(refusal, names))).toEqual([])
    expect(vi.refusal(refusal, names)).toMatch(/^\p{Lu}|^“/u)
    expect(vi.refusal(refusal, names)).toMatch(/\.$/)
    expect(en.refusal(refusal, names)).toMatch(/\.$/)
  })
})

describe('every finding has words', () => {
  test.each(Object.values(findings))('$code', (finding) => {
    expect(notVietnamese(vi.finding(finding, names))).toEqual([])
    expect(notEnglish(en.finding(finding, names))).toEqual([])
  })
})

describe('every kind of entry has words', () => {
  test.each(Object.values(entries))('$kind', (entry) => {
    expect(notVietnamese(vi.entry(entry, names))).toEqual([])
    expect(notEnglish(en.entry(entry, names))).toEqual([])
  })
})

describe('every reason of a malformed value has words', () => {
  const reasons = [
    'missing',
    'unknown-field',
    'half-a-character',
    'too-deep',
    'expected-int',
    'expected-map',
    'one-of:open|closed',
    'at-least:1',
    'at-most:2000',
    'format:date',
    'format:regex',
    'invalid_union',
  ]
  test.each(reasons)('%s', (reason) => {
    const refusal = { code: 'malformed', path: 'mode', reason } as const
    expect(notVietnamese(vi.refusal(refusal, names))).toEqual([])
    expect(notEnglish(en.refusal(refusal, names))).toEqual([])
  })
})

describe('in Vietnamese', () => {
  test.each([
    [refusals.malformed, 'Mục “Ngày họp” còn để trống; hãy điền.'],
    [
      refusals['too-long'],
      'Mục “Cơ quan tổ chức › 1 › Tư cách tổ chức” dài 20.001 ký tự, quá mức 20.000. Hãy rút gọn, hoặc tách thành nhiều lần ghi.',
    ],
    [
      refusals['not-yet'],
      'Việc được ghi là diễn ra 08:00 ngày 23/09/2025 (thứ Ba), sau thời điểm ghi nhận 10:15 ngày 22/09/2025 (thứ Hai). Hãy ghi sau khi việc đã diễn ra, hoặc sửa lại ngày.',
    ],
    [
      refusals['not-authorised'],
      '“Niêm yết thông báo” là việc của Cơ quan tổ chức hoặc Hội đồng (khoản 3 Điều 6 Nghị quyết liên tịch 72/2025); Thường trực HĐND phường Ba Đình không có vai trò đó trong hồ sơ này. Hãy chọn đúng cơ quan thực hiện, hoặc để cơ quan đó ghi nhận.',
    ],
    [
      refusals['out-of-place'],
      'Không thể ghi nhận “Niêm yết thông báo” khi hồ sơ đang ở bước “Chưa có báo cáo”. Hãy xem danh sách việc có thể làm ở bước này.',
    ],
    [
      refusals.guard,
      'Chưa thể ghi nhận “Đóng hồ sơ”, vì chưa đáp ứng điều kiện: “Các ý kiến được đánh số liên tục” và không thuộc trường hợp “Phiên họp công khai”. Hãy xem lại điều kiện này trước khi ghi.',
    ],
    [
      refusals['half-taken'],
      '“Đóng hồ sơ” phải phù hợp với mọi phần của hồ sơ: phần “Đã quyết toán” đã sẵn sàng, phần “Chưa có báo cáo” thì chưa (cần: “Phiên họp công khai” hoặc “Hồ sơ đã đóng”). Hãy hoàn tất phần còn lại trước.',
    ],
    [
      refusals.rule,
      'Không bảo đảm yêu cầu “Phiên được mở đúng ngày đã báo” (khoản 3 Điều 6 Nghị quyết liên tịch 72/2025). Hãy sửa nội dung cho đúng yêu cầu rồi ghi lại.',
    ],
    [
      refusals.opening,
      'Không mở được hồ sơ kèm theo thứ 2 (Phiên điều trần): Mục “Phương thức” phải là một trong: công khai; kín.',
    ],
  ] as const)('a refusal says what is wrong and what to do: $0.code', (refusal, words) => {
    expect(vi.refusal(refusal, names)).toBe(words)
  })

  test('an office is named with its body, an area as it was called on the day', () => {
    expect(names.actor('front/chair', '2025-09-12').vi).toBe(
      'Chủ tịch, Ban Thường trực UBMTTQ phường Ba Đình',
    )
    expect(names.area('ward', '2025-06-30').vi).toBe('Phường Ba Đình')
    expect(names.area('ward').vi).toBe('Phường Ba Đình mới')
  })

  test('what has no name is called by its id', () => {
    expect(namesFor(named, hearingRegister).actor('nobody').vi).toBe('nobody')
    expect(names.event('nothing.done').en).toBe('nothing.done')
  })

  test('a paper’s fields have names though the process gives none', () => {
    expect(vi.refusal({ code: 'malformed', path: 'minutes.sha256', reason: 'format:regex' }, names)).toBe(
      'Mục “minutes › Mã băm SHA-256” phải đúng định dạng; hãy nhập lại.',
    )
  })

  test('a late finding names the last day', () => {
    expect(vi.finding(findings.late, names)).toBe(
      'Niêm yết thông báo: muộn 3 ngày, hạn cuối là 12/09/2025 (thứ Sáu) (khoản 3 Điều 6 Nghị quyết liên tịch 72/2025).',
    )
  })
})

describe('a citation', () => {
  test('has the full symbol, and the amendment that gave the wording', () => {
    expect(vi.citation(citation)).toBe(
      'khoản 3 Điều 6 Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
    )
    expect(
      vi.citation({
        ...citation,
        article: '24',
        clause: '1',
        point: 'a',
        amendedBy: {
          instrument: '100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
          short: { vi: 'Nghị quyết liên tịch 100/2025', en: 'Joint Resolution 100/2025' },
        },
      }),
    ).toBe(
      'điểm a khoản 1 Điều 24 Nghị quyết liên tịch số 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN, sửa đổi bởi Nghị quyết liên tịch số 100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN',
    )
    expect(
      vi.citation({
        instrument: '75/2015/QH13',
        short: { vi: 'Luật Mặt trận Tổ quốc Việt Nam', en: 'Law on the Vietnam Fatherland Front' },
        article: '15',
      }),
    ).toBe('Điều 15 Luật Mặt trận Tổ quốc Việt Nam số 75/2015/QH13')
  })

  test('is short in a sentence', () => {
    expect(vi.shortCitation(citation)).toBe('khoản 3 Điều 6 Nghị quyết liên tịch 72/2025')
    expect(en.shortCitation(citation)).toBe('art. 6, clause 3 of Joint Resolution 72/2025')
  })
})

describe('a ground', () => {
  test('that is law is its citation alone', () => {
    expect(vi.ground(ground)).toBe(vi.citation(citation))
    expect(vi.ground({ ...ground, evidence: 'published' })).toBe(vi.citation(citation))
  })

  test('that is not law, or was not read, says so', () => {
    expect(vi.ground({ provision: 'x', evidence: 'ours' })).toBe('quy ước của quy trình, không phải luật')
    expect(vi.ground({ ...ground, evidence: 'ours', unread: true })).toBe(
      `${vi.citation(citation)} – chưa đọc được lời văn có hiệu lực ngày này`,
    )
    expect(en.ground({ ...ground, evidence: 'practice' })).toBe(
      `${en.citation(citation)} – seen in practice, in no text`,
    )
  })
})

describe('a day', () => {
  test('is written in the order of the language, with its weekday', () => {
    expect(vi.day('2025-09-12')).toBe('12/09/2025 (thứ Sáu)')
    expect(vi.day('2025-09-21T08:30')).toBe('08:30 ngày 21/09/2025 (Chủ nhật)')
    expect(vi.longDay('2025-09-02')).toBe('thứ Ba, ngày 02 tháng 9 năm 2025')
    expect(vi.longDay('2026-02-17')).toBe('thứ Ba, ngày 17 tháng 02 năm 2026')
    expect(en.day('2025-09-12')).toBe('12 Sep 2025 (Friday)')
    expect(en.longDay('2025-09-02')).toBe('Tuesday, 2 September 2025')
  })
})

describe('a deadline in one line', () => {
  const due = { status: 'due', day: '2025-09-12', setBy: 'law', generation: 1, anchor: '2025-09-23' } as const
  const view = {
    duty: 'notice',
    label: { vi: 'Gửi kế hoạch cho báo chí', en: 'Send the plan to the press' },
    kind: 'by',
    owes: 'office',
  }
  const views: readonly (readonly [string, DeadlineView, string])[] = [
    [
      'met in time',
      { ...view, standing: 'met', deadline: { ...due, met: { on: '2025-09-11', revision: 2, order: 2 } } },
      'chậm nhất 12/09/2025 (thứ Sáu) – đã làm 11/09/2025, đúng hạn',
    ],
    [
      'met late',
      {
        ...view,
        standing: 'met-late',
        daysLate: 3,
        deadline: { ...due, met: { on: '2025-09-15', revision: 2, order: 2 } },
      },
      'chậm nhất 12/09/2025 (thứ Sáu) – đã làm 15/09/2025, muộn 3 ngày',
    ],
    [
      'open, with an own target',
      { ...view, standing: 'open', deadline: { ...due, target: '2025-09-10' } },
      'chậm nhất 12/09/2025 (thứ Sáu); mục tiêu nội bộ 10/09/2025 (thứ Tư) – chưa làm, còn trong hạn; trách nhiệm: Cơ quan tổ chức',
    ],
    [
      'overdue',
      { ...view, standing: 'overdue', daysLate: 2, deadline: due },
      'chậm nhất 12/09/2025 (thứ Sáu) – chưa làm, quá hạn 2 ngày; trách nhiệm: Cơ quan tổ chức',
    ],
    [
      'stopped',
      { ...view, standing: 'stopped', deadline: due },
      'chậm nhất 12/09/2025 (thứ Sáu) – không còn theo dõi vì hồ sơ đã đóng',
    ],
    [
      'an earliest day',
      { ...view, kind: 'notBefore', standing: 'stopped', deadline: due },
      'không sớm hơn 12/09/2025 (thứ Sáu)',
    ],
    [
      'too early',
      {
        ...view,
        kind: 'lasts',
        standing: 'met',
        deadline: { ...due, met: { on: '2025-09-11', revision: 2, order: 2 } },
      },
      'kéo dài ít nhất đến 12/09/2025 (thứ Sáu) – đã làm 11/09/2025, sớm hơn quy định',
    ],
    [
      'a window',
      { ...view, kind: 'within', standing: 'open', deadline: { ...due, until: '2025-09-19' } },
      'từ 12/09/2025 (thứ Sáu) đến 19/09/2025 (thứ Sáu) – chưa làm, còn trong hạn; trách nhiệm: Cơ quan tổ chức',
    ],
    [
      'set by the host',
      {
        ...view,
        standing: 'met',
        deadline: { ...due, setBy: 'profile', met: { on: '2025-09-12', revision: 2, order: 2 } },
      },
      'chậm nhất 12/09/2025 (thứ Sáu); hạn do đơn vị tự đặt, luật không ấn định – đã làm 12/09/2025, đúng hạn',
    ],
    [
      'a calendar that is missing',
      {
        ...view,
        standing: 'undetermined',
        deadline: {
          status: 'undetermined',
          generation: 1,
          missing: { what: 'calendar', year: 2027 },
          earliest: '2027-01-05',
        },
      },
      'chưa tính được ngày vì chưa có lịch ngày làm việc năm 2027; sớm nhất là 05/01/2027 (thứ Ba) – trách nhiệm: Cơ quan tổ chức',
    ],
    [
      'a wording that was not read',
      {
        ...view,
        standing: 'undetermined',
        deadline: {
          status: 'undetermined',
          generation: 1,
          missing: { what: 'wording', provision: 'x', on: '2025-09-01' },
        },
      },
      'chưa tính được ngày vì chưa đọc được lời văn có hiệu lực ngày 01/09/2025 (thứ Hai) – trách nhiệm: Cơ quan tổ chức',
    ],
    [
      'not set by law',
      {
        ...view,
        standing: 'not-set-by-law',
        age: 12,
        deadline: { status: 'not-set-by-law', generation: 1, anchor: '2025-09-23' },
      },
      'luật không ấn định số ngày; đã 12 ngày kể từ 23/09/2025 (thứ Ba) – trách nhiệm: Cơ quan tổ chức',
    ],
    [
      'at once',
      {
        ...view,
        kind: 'promptly',
        standing: 'met',
        deadline: {
          status: 'not-set-by-law',
          generation: 1,
          anchor: '2025-09-23',
          met: { on: '2025-09-24', revision: 3, order: 3 },
        },
      },
      'phải làm ngay, luật không ấn định số ngày – đã làm 24/09/2025',
    ],
  ]
  test.each(views)('%s', (_, each, words) => {
    expect(vi.deadline(each, names)).toBe(`Gửi kế hoạch cho báo chí: ${words}`)
    expect(notVietnamese(vi.deadline(each, names))).toEqual([])
    expect(notEnglish(en.deadline(each, names))).toEqual([])
  })
})

describe('a count', () => {
  const calendar = calendarOf({
    years: [2025],
    rows: [
      {
        date: '2025-04-26',
        kind: 'worked',
        name: { vi: 'Làm bù cho ngày 02/5/2025', en: 'Worked in exchange for 2 May' },
        evidence: 'published',
        source: 'báo chí',
      },
      {
        date: '2025-09-02',
        kind: 'off',
        name: { vi: 'Quốc khánh', en: 'National Day' },
        evidence: 'published',
        source: 'Điều 112 Bộ luật Lao động',
      },
      {
        date: '2025-09-01',
        kind: 'off',
        name: { vi: 'Nghỉ Quốc khánh, ngày thứ hai', en: 'National Day, second day' },
        evidence: 'ours',
        source: 'chưa thấy văn bản',
      },
    ],
  })
  test('is told day by day, with the source of each day off', () => {
    expect(vi.dueExplanation(explainDue(workingDays(4), '2025-09-04', calendar))).toEqual([
      'Mốc: 04/09/2025 (thứ Năm), không tính ngày này. Đếm 4 ngày làm việc trước mốc.',
      '03/09/2025 (thứ Tư): ngày làm việc thứ 1',
      '02/09/2025 (thứ Ba): nghỉ Quốc khánh, không tính [nguồn: Điều 112 Bộ luật Lao động]',
      '01/09/2025 (thứ Hai): nghỉ Quốc khánh, ngày thứ hai, không tính [chưa kiểm chứng; nguồn: chưa thấy văn bản]',
      '30/08/2025 – 31/08/2025: nghỉ cuối tuần, không tính',
      '29/08/2025 (thứ Sáu): ngày làm việc thứ 2',
      '28/08/2025 (thứ Năm): ngày làm việc thứ 3',
      '27/08/2025 (thứ Tư): ngày làm việc thứ 4',
      'Kết quả: 27/08/2025 (thứ Tư).',
    ])
  })

  test('of calendar days stands in one line, and says where it rolled', () => {
    const rolled = explainDue(
      { limit: { value: 15, unit: 'days' }, direction: 'after', roll: 'nextWorkingDay' },
      '2025-08-15',
      calendar,
    )
    expect(vi.dueExplanation(rolled)).toEqual([
      'Mốc: 15/08/2025 (thứ Sáu), không tính ngày này. Đếm 15 ngày sau mốc.',
      '16/08/2025 – 30/08/2025: ngày thứ 1 đến thứ 15',
      '31/08/2025 (Chủ nhật): nghỉ cuối tuần, không tính',
      '01/09/2025 (thứ Hai): nghỉ Quốc khánh, ngày thứ hai, không tính [chưa kiểm chứng; nguồn: chưa thấy văn bản]',
      '02/09/2025 (thứ Ba): nghỉ Quốc khánh, không tính [nguồn: Điều 112 Bộ luật Lao động]',
      '03/09/2025 (thứ Tư): ngày làm việc tiếp theo',
      'Kết quả: 03/09/2025 (thứ Tư).',
    ])
    expect(en.dueExplanation(rolled).at(1)).toBe('16 Aug 2025 – 30 Aug 2025: days 1 to 15')
  })

  test('that leaves the calendar says which year is missing', () => {
    const beyond = explainDue(
      { limit: { value: 3, unit: 'workingDays' }, direction: 'after', roll: 'none' },
      '2025-12-30',
      calendar,
    )
    expect(vi.dueExplanation(beyond).slice(-2)).toEqual([
      '01/01/2026 (thứ Năm): chưa có lịch ngày làm việc của năm này, dừng đếm',
      'Chưa tính được ngày: chưa có lịch ngày làm việc năm 2026. Sớm nhất là 02/01/2026 (thứ Sáu).',
    ])
  })

  test('shows a worked Saturday with its reason', () => {
    const lines = vi.dueExplanation(explainDue(workingDays(1), '2025-04-27', calendar))
    expect(lines.at(1)).toBe(
      '26/04/2025 (thứ Bảy): ngày làm việc thứ 1 (Làm bù cho ngày 02/5/2025) [nguồn: báo chí]',
    )
  })
})

describe('an entry', () => {
  const { event } = entries.fact
  test.each([
    [entries.fact, '“Niêm yết thông báo” (11/09/2025 (thứ Năm))'],
    [entries.recomputed, 'tính lại các thời hạn'],
    [corrected({ void: 3 }), 'hủy việc ở lần ghi thứ 3 (lý do: 12/9)'],
    [
      corrected({ replace: 3, event }),
      'sửa việc ở lần ghi thứ 3 thành “Niêm yết thông báo” (11/09/2025 (thứ Năm)) (lý do: 12/9)',
    ],
    [
      corrected({ insertBefore: 3, event }),
      'ghi bổ sung “Niêm yết thông báo” (11/09/2025 (thứ Năm)) vào trước việc ở lần ghi thứ 3 (lý do: 12/9)',
    ],
    [entries.crossed, 'mốc 12/09/2025 (thứ Sáu) của “Niêm yết thông báo” đã qua'],
    [{ ...entries.crossed, on: '2025-09-12' }, 'mốc 12/09/2025 (thứ Sáu) của “Niêm yết thông báo” đã đến'],
  ] as const)('says what it put on record, corrected or noted: %#', (entry, words) => {
    expect(vi.entry(entry, names)).toBe(words)
    expect(notEnglish(en.entry(entry, names))).toEqual([])
  })
})

describe('what became of a command', () => {
  const engine = createEngine({
    store: memoryStore(),
    processes: [hearing],
    environment: hearingEnvironment,
    keys: developmentKeys(),
    clock: () => '2025-09-01T03:00:00.000Z',
  })
  const office = engine.as({ tenant: 'a', party: clerk })
  const notice = { type: 'notice.posted', occurredOn: '2025-09-01', place: 'Chợ' } as const

  test('a conflict tells what the reader has not seen', async () => {
    const { case: id } = accepted(await office.open(hearing, call))
    accepted(await office.record(id, notice))
    const outcome = await office.record(id, notice, { expectedRevision: 1 })
    if (outcome.outcome !== 'conflict') throw new Error('no conflict')
    expect(vi.conflict(outcome, names)).toBe(
      'Hồ sơ đã có lần ghi thứ 2, sau lần ghi thứ 1 đang xem; chưa ghi gì. Đã ghi thêm: “Niêm yết thông báo” (01/09/2025 (thứ Hai)). Hãy xem lại hồ sơ rồi quyết định ghi tiếp.',
    )
    expect(notEnglish(en.conflict(outcome, names))).toEqual([])
  })

  test('a conflict tells a correction as one', async () => {
    const { case: id } = accepted(await office.open(hearing, call))
    const { revision } = accepted(await office.record(id, notice))
    const event = { ...notice, place: 'Đình' }
    accepted(await office.correct(id, { replace: revision, event }, { reason: 'Nhầm nơi niêm yết' }))
    const outcome = await office.record(id, notice, { expectedRevision: 2 })
    if (outcome.outcome !== 'conflict') throw new Error('no conflict')
    expect(vi.conflict(outcome, names)).toContain(
      'Đã ghi thêm: sửa việc ở lần ghi thứ 2 thành “Niêm yết thông báo” (01/09/2025 (thứ Hai)) (lý do: Nhầm nơi niêm yết).',
    )
  })

  test('a command sent again says that it had been recorded', async () => {
    const { case: id } = accepted(await office.open(hearing, call))
    accepted(await office.record(id, notice, { key: 'k' }))
    const again = accepted(await office.record(id, notice, { key: 'k' }))
    expect(again.repeated).toBe(true)
    expect(vi.repeated(again)).toBe(
      'Việc này đã được ghi nhận từ trước (lần ghi thứ 2); lần này không ghi thêm.',
    )
    expect(notEnglish(en.repeated(again))).toEqual([])
  })

  test('every deadline of a real case has a line in both languages', async () => {
    const { case: id } = accepted(await office.open(hearing, call))
    const view = await office.read(id)
    const lines =
      view?.deadlines.map((each) => [vi.deadline(each, names), en.deadline(each, names)]).flat() ?? []
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line).not.toMatch(NONSENSE)
  })

  test('a recorder is named by office and body, the system as itself', () => {
    const by = { person: 'p-19', office: 'front/chair' }
    expect(vi.party(by, names, '2025-09-12')).toBe('Chủ tịch, Ban Thường trực UBMTTQ phường Ba Đình')
    expect(vi.party({ system: 'counters' }, names)).toBe('Hệ thống (tự động)')
  })

  test('who recorded under a delegation is named with its paper', () => {
    const by = { person: 'p-20', office: 'council/clerk', under: 'guq-05' }
    expect(vi.party(by, names, '2025-09-12')).toBe(
      'Chuyên viên, Thường trực HĐND phường Ba Đình (theo ủy quyền: Giấy ủy quyền số 05/GUQ-MTTQ)',
    )
    expect(en.party(by, names, '2025-09-12')).toBe(
      'Officer, Council standing body of Ba Đình (under delegation: Letter of delegation 05/GUQ-MTTQ)',
    )
  })

  test('a delegation that is not in force is told with giver, taker, its days and its paper', () => {
    const refusal = refusals['delegation-not-in-force']
    expect(vi.refusal(refusal, names)).toBe(
      'Theo Giấy ủy quyền số 05/GUQ-MTTQ, Chủ tịch, Ban Thường trực UBMTTQ phường Ba Đình ủy quyền cho Chuyên viên, Thường trực HĐND phường Ba Đình từ 08/09/2025 (thứ Hai) đến 19/09/2025 (thứ Sáu); vào 22/09/2025 (thứ Hai) ủy quyền này đã hết hiệu lực nên không được ghi nhận thay “Niêm yết thông báo”. Hãy để bên ủy quyền ghi nhận, hoặc cập nhật văn bản ủy quyền mới vào danh bạ.',
    )
    expect(en.refusal({ ...refusal, on: '2025-09-05' }, names)).toContain('has not begun')
  })
})

test('of several ways an event could be taken, what each of them lacks is told alone', () => {
  const lacks = (guard: string) => ({ guard, holds: false }) as const
  const one = { op: 'and', holds: false, of: [lacks('isNext'), lacks('costsSmall')] } as const
  const other = {
    op: 'and',
    holds: false,
    of: [lacks('isNext'), { op: 'not', holds: false, of: [{ guard: 'isOpen', holds: true }] }],
  } as const
  const told = (guards: readonly GuardTrace[]) =>
    en.refusal({ code: 'guard', event: 'statement.taken', guards }, namesFor(hearing, hearingRegister))
  expect(told([one, other])).toContain('“statements are numbered without a gap”')
  expect(told([one, other])).not.toMatch(/costs are below|open to all/)
  expect(told([one])).toMatch(/numbered without a gap” and “costs are below/)
  expect(told([lacks('isNext'), lacks('costsSmall')])).toMatch(/numbered without a gap” or “costs are below/)
})
