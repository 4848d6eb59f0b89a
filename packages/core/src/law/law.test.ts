import { describe, expect, test } from 'vitest'
import { CallerError } from '../errors.ts'
import { lawOf, lineFrom, lineOn } from './law.ts'
import type { Provision, ProvisionLine } from './provision.ts'

const line = (from: string, rest: Partial<ProvisionLine> = {}): ProvisionLine => ({
  from,
  evidence: 'official',
  ...rest,
})

const answer: Provision = {
  id: 'answer',
  lines: [
    line('2017-09-15', { limit: { value: 40, unit: 'days' } }),
    line('2020-10-01', { limit: { value: 60, unit: 'days' } }),
    line('2026-03-01', { repealed: true }),
  ],
}

test.each([
  ['2017-09-14', undefined],
  ['2017-09-15', 40],
  ['2020-09-30', 40],
  ['2020-10-01', 60],
  ['2026-02-28', 60],
  ['2026-03-01', undefined],
])('on %s the number in force is %s', (day, value) => {
  expect(lineOn(answer, day)?.limit?.value).toBe(value)
})

test('a line is found by its first day even after its repeal', () => {
  expect(lineFrom(answer, '2026-03-01')?.repealed).toBe(true)
  expect(lineFrom(answer, '2026-02-28')).toBeUndefined()
})

describe('a law is refused', () => {
  const refused: readonly (readonly [string, readonly Provision[]])[] = [
    ['two provisions of one id', [answer, answer]],
    ['a provision without lines', [{ id: 'answer', lines: [] }]],
    ['a day that does not exist', [{ id: 'answer', lines: [line('2025-02-29')] }]],
    ['lines out of order', [{ id: 'answer', lines: [line('2025-09-26'), line('2025-02-20')] }]],
    ['two lines of one day', [{ id: 'answer', lines: [line('2025-09-26'), line('2025-09-26')] }]],
    [
      'a limit of nothing',
      [{ id: 'answer', lines: [line('2025-09-26', { limit: { value: 0, unit: 'days' } })] }],
    ],
    ['half a day', [{ id: 'answer', lines: [line('2025-09-26', { limit: { value: 0.5, unit: 'days' } })] }]],
  ]
  test.each(refused)('for %s', (_, provisions) => {
    expect(() => lawOf(provisions)).toThrow(CallerError)
    expect(() => lawOf(provisions)).toThrow(/"answer"/)
  })
})

test('a law that sets no number is kept as such', () => {
  const { provisions } = lawOf([{ id: 'minutes', lines: [line('2025-09-26', { limit: null })] }])
  expect(provisions.get('minutes')?.lines[0]?.limit).toBeNull()
})
