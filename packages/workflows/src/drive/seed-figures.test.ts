import { expect, test } from 'vitest'
import { driveRun, receiptOf } from '../../test/drive-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { chuongMy, district } from '../dialogue/chuong-my-places.fixture.ts'
import { emergencyDrive } from './emergency-drive/process.ts'
import { fundDrive } from './fund-drive/process.ts'

const figures = (process: Parameters<typeof figuresOf>[0], run: ReturnType<typeof driveRun>) => {
  if (run.kase === undefined) throw new Error('it was launched')
  return figuresOf(process, run.kase)
}

/** A district, whose bodies stand for those of the district that reported. */
const inDistrict = { area: district, level: 'district', organiser: `front/${district}`, informed: [] }
const auditor = `committee/${district}`

// The district of Hòa An: “Năm 2022 Ủy ban MTTQ huyện đã vận động 7.955.058.171 đồng; đến ngày 31/5/2023 vận động được
// 3.038.567.257 đồng”. Both are what was raised, not what was spent: of the year 2022, and of 2023 up to 31 May; read as one sum that grows, the
// later could not be less. From
// whom, in how many receipts and for what is not told; here one receipt for each.
const raised = [
  { begins: '2022-01-01', until: '2022-12-31', cash: 7_955_058_171 },
  { begins: '2023-01-01', until: '2023-05-31', cash: 3_038_567_257 },
]

const periods = raised.map(({ begins, until, cash }) => {
  const run = driveRun(fundDrive, { ...inDistrict, auditor, begins, until }, { day: begins, world: chuongMy })
  run.does(until, 'receipts.recorded', { receipts: [receiptOf('1', 'cash', cash)] })
  return figures(fundDrive, run)
})

test('the two figures of Hòa An are money received in two periods, which add up to 10,993,625,428 đồng', () => {
  const received = periods.map((period) => period['fund-drive.received.cash'] ?? 0)
  expect(received).toEqual([7_955_058_171, 3_038_567_257])
  expect(received.reduce((sum, one) => sum + one, 0)).toBe(10_993_625_428)
  expect(periods.map((period) => period['fund-drive.cashAt.district'])).toEqual(received)
})

test('nothing of them is told as spent: all of it is at hand until an allocation is put on record', () => {
  expect(periods.map((period) => period['fund-drive.atHand.cash'])).toEqual(raised.map(({ cash }) => cash))
  expect(periods.map((period) => period['fund-drive.allocated.cash'])).toEqual([0, 0])
})

// The ward of Sông Cầu, in the epidemic: “63.230.000 đồng; các hàng hóa, nhu yếu phẩm, vật tư y tế … trị giá 113.000.000
// đồng”. The report adds nothing up; 176,230,000 is their sum, which counts goods by the value that was stated for them.
test('the money and the goods of Sông Cầu stand apart, and their sum under a name that says it is one', () => {
  const run = driveRun(emergencyDrive, { begins: '2021-05-01', until: undefined }, { day: '2026-10-17' })
  const receipts = [
    receiptOf('1', 'cash', 63_230_000, 'person'),
    receiptOf('2', 'goods', 113_000_000, 'organisation'),
  ]
  run.does('2026-10-20', 'receipts.recorded', { receipts })
  expect(figures(emergencyDrive, run)).toMatchObject({
    'emergency-drive.received.cash': 63_230_000,
    'emergency-drive.received.goods': 113_000_000,
    'emergency-drive.receivedTogether': 176_230_000,
    'emergency-drive.cashFrom.person': 63_230_000,
    'emergency-drive.goodsFrom.organisation': 113_000_000,
  })
  expect(emergencyDrive.about.figureLabels['emergency-drive.receivedTogether']?.vi).toContain('cộng')
})
