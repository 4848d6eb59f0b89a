import { describe, expect, test } from 'vitest'
import { type AnyProcess, type Citation, type Law, lawOf, type Provision } from '@civicflow/core'
import { lawReport, type NamedInstrument } from '@civicflow/core/pages'
import { hearing } from '../fixtures/hearing.ts'

const act: NamedInstrument = {
  symbol: '1/2020/QH',
  short: 'Luật Thử',
  en: 'Test Act',
  title: 'Luật Thử',
  from: '2020-01-01',
}
const later: NamedInstrument = { ...act, symbol: '2/2025/QH', short: 'Luật Thử mới', en: 'New Test Act' }
const article = (number: string, of = act): Citation => ({
  instrument: of.symbol,
  short: { vi: of.short, en: of.en },
  article: number,
})

const rule = {
  id: 'of-the-rule',
  lines: [{ from: '2020-01-01', evidence: 'official', citation: article('7') }],
} as const
const duty: Provision = {
  id: 'of-the-duty',
  lines: [
    { from: '2020-01-01', evidence: 'official', citation: article('8'), limit: { value: 15, unit: 'days' } },
    { from: '2026-01-01', evidence: 'published', citation: article('8'), limit: { value: 20, unit: 'days' } },
    { from: '2027-01-01', evidence: 'published', repealed: true },
  ],
}
const own = {
  id: 'of-the-act',
  lines: [{ from: '2020-01-01', evidence: 'ours', note: 'Do ta chọn.' }],
} as const
const spare = {
  id: 'of-nothing',
  lines: [{ from: '2020-01-01', evidence: 'official', citation: article('9') }],
} as const
const provisions: readonly Provision[] = [rule, duty, own, spare]

/** The hearing's machine and words with one rule, one duty, one right on a provision and one on none. */
const small: AnyProcess = {
  ...hearing,
  id: 'small',
  rules: { held: { on: ['notice.posted'], severity: 'find', provision: rule.id, holds: () => true } },
  duties: {
    owed: {
      kind: 'by',
      direction: 'after',
      roll: 'none',
      owes: 'office',
      to: [],
      provision: duty.id,
      anchor: { event: 'notice.posted' },
      metBy: ['report.written'],
    },
  },
  authority: {
    'notice.posted': { actor: ['office'], provision: own.id },
    'report.written': { actor: ['office'] },
  },
  separations: [],
  labels: {
    ...hearing.labels,
    process: { vi: 'Quy trình nhỏ', en: 'Small process' },
    rules: { held: { vi: 'Điều phải giữ', en: 'What must hold' } },
    duties: { owed: { vi: 'Việc phải làm', en: 'What is owed' } },
  },
}

const reported = (process: AnyProcess = small, law: Law = lawOf(provisions), instruments = [act]) =>
  lawReport([process], law, { instruments })

/** The lines of the report that say something of a provision, by the number of the section they stand in. */
function rowsOf(
  provision: string,
  report = reported(),
): readonly (readonly [section: string, row: string])[] {
  const sections = report.split(/^## (?=\d)/m)
  return sections.flatMap((section) =>
    section
      .split('\n')
      .filter((line) => line.includes(`\`${provision}\``))
      .map((line) => [section[0] ?? '', line] as const),
  )
}

describe('the report tells', () => {
  test('which rule stands on which article', () => {
    expect(rowsOf(rule.id)).toEqual([
      [
        '1',
        '| Điều 7 | 01/01/2020 |  | chính thức | *Quy trình nhỏ*: quy tắc “Điều phải giữ” |  | `of-the-rule` |',
      ],
    ])
  })

  test('every dated line with its first day and figure, the repeal too, and what is owed by it', () => {
    const [first, second, repeal, ...figures] = rowsOf(duty.id)
    expect(first?.[1]).toContain('| Điều 8 | 01/01/2020, trước 01/01/2026 | 15 ngày | chính thức |')
    expect(second?.[1]).toContain('| Điều 8 | 01/01/2026, trước 01/01/2027 | 20 ngày | công khai |')
    expect(repeal?.[1]).toContain(
      '| Điều 8 | 01/01/2027 | hết hiệu lực |  | *Quy trình nhỏ*: nghĩa vụ “Việc phải làm” |',
    )
    expect(figures.map(([section]) => section)).toEqual(['3', '3'])
  })

  test('what is ours, with its note, and who may record what by no article', () => {
    expect(rowsOf(own.id)).toEqual([['2', expect.stringContaining('| Do ta chọn. |')]])
    expect(rowsOf('report.written')).toEqual([['2', expect.stringMatching(/^\| Quy trình nhỏ /)]])
  })

  test('every guard of the machine, as a choice of ours', () => {
    for (const guard of Object.keys(hearing.labels.guards))
      expect(rowsOf(guard).map(([section]) => section)).toEqual(['2'])
  })

  test('which article nothing stands on, and which instrument nothing cites', () => {
    expect(rowsOf(spare.id)).toEqual([['4', expect.stringContaining('Điều 9 Luật Thử')]])
    expect(reported(small, lawOf(provisions), [act, later])).toMatch(/## 4[^]*2\/2025\/QH/)
    expect(reported(small, lawOf([rule, duty, own]), [act])).toMatch(
      /## 4[^]*Không có\.[^]*dẫn:\n\nKhông có\.\n$/,
    )
  })
})

describe('a change is seen', () => {
  test('a provision that its rule leaves becomes one nothing stands on', () => {
    const { held } = small.rules
    if (held === undefined) throw new Error('the small process has a rule')
    const left = reported({ ...small, rules: { held: { ...held, provision: spare.id } } })
    expect(rowsOf(rule.id, left).map(([section]) => section)).toEqual(['4'])
    expect(rowsOf(spare.id, left).map(([section]) => section)).toEqual(['1'])
  })

  test('a rule whose provision lost its article is ours', () => {
    const lost: Provision = {
      id: rule.id,
      lines: [{ from: '2020-01-01', evidence: 'ours', note: 'Không còn điều khoản.' }],
    }
    const report = reported(small, lawOf([lost, duty, own, spare]))
    expect(rowsOf(rule.id, report)).toEqual([['2', expect.stringContaining('quy tắc “Điều phải giữ”')]])
  })
})

describe('no report is made of', () => {
  const withRule = (line: Provision['lines'][number]) =>
    lawOf([{ id: rule.id, lines: [line] }, duty, own, spare])

  test.each([
    [
      'a rule on a provision nobody knows',
      small,
      lawOf([duty, own, spare]),
      /rule "held" of "small".*"of-the-rule"/,
    ],
    [
      'a choice without a note',
      small,
      withRule({ from: '2020-01-01', evidence: 'ours' }),
      /"of-the-rule" has neither/,
    ],
    [
      'law without an article',
      small,
      withRule({ from: '2020-01-01', evidence: 'official' }),
      /shown as law and cites no/,
    ],
    [
      'an article of an instrument without a name',
      small,
      withRule({ from: '2020-01-01', evidence: 'official', citation: article('1', later) }),
      /cites 2\/2025\/QH, which has no name/,
    ],
    [
      'a separation on no provision',
      { ...small, separations: [{ first: 'notice.posted', second: 'report.written' }] },
      lawOf(provisions),
      /separation "notice.posted, report.written" of "small" stands on no provision/,
    ],
    [
      'a guard without words',
      { ...small, labels: { ...small.labels, guards: {} } },
      lawOf(provisions),
      /guard "\w+" of "small" has no words/,
    ],
  ])('%s', (_, process: AnyProcess, law, reason) => {
    expect(() => reported(process, law)).toThrow(reason)
  })
})
