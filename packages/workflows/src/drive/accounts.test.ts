import { describe, expect, test } from 'vitest'
import { driveRun, receiptOf } from '../../test/drive-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { told } from '../../test/told.ts'
import { fundDrive } from './fund-drive/process.ts'

const received = (...receipts: readonly ReturnType<typeof receiptOf>[]) => {
  const run = driveRun(fundDrive)
  run.does('2026-10-20', 'receipts.recorded', { receipts })
  return run
}
const spend = { allocation: 'PB-01', kind: 'housing', form: 'cash', amount: 1 } as const

describe('an allocation', () => {
  const mixed = () => received(receiptOf('1', 'cash', 100), receiptOf('2', 'goods', 1000))

  test('of all that is at hand is made, and of one đồng more refused, of money as of goods', () => {
    const run = mixed()
    const made = (changes: object) => told(run.on('2026-10-21', 'allocation.made', { ...spend, ...changes }))
    expect(made({ amount: 101 })).toContain('refused: neverMoreThanAtHand')
    expect(made({ amount: 100 })).toEqual(['receiptsArePublished'])
    expect(made({ allocation: 'PB-02', form: 'goods', amount: 1001 })).toContain(
      'refused: neverMoreThanAtHand',
    )
    expect(run.context.atHand).toEqual({ cash: 0, goods: 1000 })
  })

  test('of money is not covered by goods', () => {
    const made = mixed().on('2026-10-21', 'allocation.made', { ...spend, amount: 500 })
    expect(told(made)).toContain('refused: neverMoreThanAtHand')
  })

  test('before what was received is published, to nobody who is counted, without a paper, is made and found', () => {
    const wanting = { ...spend, households: undefined, people: undefined, document: undefined }
    expect(mixed().does('2026-10-21', 'allocation.made', wanting)).toEqual([
      'beneficiariesAreCounted',
      'allocatedInWriting',
      'receiptsArePublished',
    ])
  })

  test('comes back in part or whole, and no further', () => {
    const run = mixed()
    run.does('2026-10-21', 'allocation.made', { ...spend, amount: 60 })
    const back = (amount: number, allocation = 'PB-01') =>
      told(run.on('2026-10-22', 'allocation.returned', { allocation, amount }))
    expect(back(61)).toEqual(['refused: returnedOfWhatWasAllocated'])
    expect(back(1, 'PB-09')).toEqual(['refused: returnedOfWhatWasAllocated'])
    expect(back(40)).toEqual([])
    expect(back(21)).toEqual(['refused: returnedOfWhatWasAllocated'])
    expect(run.context.atHand.cash).toBe(80)
  })

  test('before the day of the receipts that pay for it, or of one made since, is made and found', () => {
    const run = driveRun(fundDrive)
    const receives = (day: string, number: string, amount: number) =>
      run.does(day, 'receipts.recorded', { receipts: [receiptOf(number, 'cash', amount)] })
    const spends = (day: string, allocation: string, amount: number) =>
      run.does(day, 'allocation.made', { ...spend, allocation, amount })
    receives('2026-10-24', '1', 100)
    run.does('2026-10-24', 'receipts.published')
    expect(spends('2026-10-23', 'PB-01', 1)).toEqual(['coveredOnItsDay'])
    expect(spends('2026-10-26', 'PB-02', 99)).toEqual([])
    receives('2026-10-28', '2', 50)
    run.does('2026-10-28', 'receipts.published')
    expect(spends('2026-10-25', 'PB-03', 50)).toEqual(['coveredOnItsDay'])
    expect(run.context.atHand.cash).toBe(0)
    receives('2026-10-20', '3', 7)
    run.does('2026-10-28', 'receipts.published')
    expect(spends('2026-10-28', 'PB-04', 7)).toEqual([])
  })

  test('that came back in full is counted neither as one nor for its purpose, and helped nobody', () => {
    const run = mixed()
    run.does('2026-10-21', 'allocation.made', { ...spend, amount: 60, households: 3 })
    run.does('2026-10-22', 'allocation.returned', { allocation: 'PB-01', amount: 59 })
    const figures = () => run.kase && figuresOf(fundDrive, run.kase)
    expect(figures()).toMatchObject({ 'fund-drive.allocations': 1, 'fund-drive.households': 3 })
    run.does('2026-10-23', 'allocation.returned', { allocation: 'PB-01', amount: 1 })
    expect(figures()).toMatchObject({
      'fund-drive.allocations': 0,
      'fund-drive.households': 0,
      'fund-drive.allocated.cash': 0,
      'fund-drive.returned.cash': 60,
    })
    expect(figures()?.['fund-drive.purpose.housing'] ?? 0).toBe(0)
  })

  test('with the number of another is refused', () => {
    const run = mixed()
    run.does('2026-10-21', 'allocation.made', spend)
    expect(told(run.on('2026-10-21', 'allocation.made', spend))).toEqual([
      'refused: everyAllocationHasItsNumber',
    ])
  })
})

describe('a receipt', () => {
  test('with a number that another has is refused, with all that came with it', () => {
    const run = received(receiptOf('1', 'cash', 100))
    const receipts = [receiptOf('2', 'cash', 5), receiptOf('1', 'cash', 100)]
    expect(told(run.on('2026-10-20', 'receipts.recorded', { receipts }))).toEqual([
      'refused: everyReceiptHasItsNumber',
    ])
    expect(run.context.received.cash).toBe(100)
  })

  test('goes back to its donor in part or whole, no further, and never what is spent; what was received stays', () => {
    const run = received(receiptOf('1', 'cash', 100), receiptOf('2', 'goods', 40))
    run.does('2026-10-21', 'allocation.made', { ...spend, amount: 70 })
    const back = (receipt: string, amount: number) =>
      told(run.on('2026-10-22', 'receipt.returned', { receipt, amount }))
    expect(back('9', 1)).toEqual(['refused: givenBackOfWhatWasReceived'])
    expect(back('1', 31)).toContain('refused: neverMoreThanAtHand')
    expect(back('1', 30)).toEqual([])
    expect(back('2', 41)).toContain('refused: givenBackOfWhatWasReceived')
    expect(back('2', 40)).toEqual([])
    expect(run.kase && figuresOf(fundDrive, run.kase)).toMatchObject({
      'fund-drive.received.cash': 100,
      'fund-drive.received.goods': 40,
      'fund-drive.givenBack.cash': 30,
      'fund-drive.givenBack.goods': 40,
      'fund-drive.allocated.cash': 70,
      'fund-drive.atHand.cash': 0,
      'fund-drive.atHand.goods': 0,
    })
  })

  test.each([0, -5, 1.5, Number.MAX_SAFE_INTEGER])('of %d đồng is none', (amount) => {
    const receipts = [receiptOf('1', 'cash', amount)]
    expect(told(driveRun(fundDrive).on('2026-10-20', 'receipts.recorded', { receipts }))).toEqual([
      'refused: malformed',
    ])
  })

  test('that would make the sums inexact is refused', () => {
    const run = driveRun(fundDrive)
    const batch = (first: number) =>
      Array.from({ length: 500 }, (_, place) => receiptOf(String(first + place), 'cash', 1_000_000_000_000))
    for (let first = 0; first < 9000; first += 500)
      run.does('2026-10-20', 'receipts.recorded', { receipts: batch(first) })
    expect(run.context.received.cash).toBe(9_000_000_000_000_000)
    expect(told(run.on('2026-10-20', 'receipts.recorded', { receipts: batch(9000) }))).toEqual([
      'refused: sumsStayExact',
    ])
  })

  test('that comes before or after the term, or once receiving has ended, is recorded, and found', () => {
    const run = driveRun(fundDrive)
    const comes = (day: string, number: string) =>
      run.does(day, 'receipts.recorded', { receipts: [receiptOf(number, 'cash', 1)] })
    expect(comes('2026-11-18', '1')).toEqual([])
    run.does('2026-11-18', 'receiving.ended')
    expect(comes('2026-11-18', '2')).toEqual(['receivedInItsTerm'])
    expect(run.context.received.cash).toBe(2)
  })

  test('of goods that nobody describes is recorded, and found', () => {
    const receipts = [{ ...receiptOf('1', 'goods', 5), goods: undefined }]
    expect(driveRun(fundDrive).does('2026-10-20', 'receipts.recorded', { receipts })).toEqual([
      'goodsAreDescribed',
    ])
  })
})

describe('a drive', () => {
  test('that has received something is not cancelled', () => {
    expect(told(received(receiptOf('1', 'cash', 1)).on('2026-10-21', 'drive.cancelled'))).toEqual([
      'refused: guard',
    ])
    expect(driveRun(fundDrive).does('2026-10-21', 'drive.cancelled')).toEqual([])
  })

  test('is not audited by whoever settled it', () => {
    const run = driveRun(fundDrive, { auditor: 'front/phuong-ba-dinh' })
    run.each('2026-11-18', 'receiving.ended', 'drive.settled')
    expect(told(run.on('2026-11-19', 'drive.audited'))).toEqual(['refused: same-actor'])
  })

  test('closed with money at hand, reported unaudited, is found wanting, and opened anew before and after it is closed', () => {
    const run = received(receiptOf('1', 'cash', 7))
    run.does('2026-10-21', 'receipts.published')
    run.each('2026-11-18', 'receiving.ended', 'drive.settled')
    expect(run.does('2026-11-20', 'drive.reported')).toEqual(['auditedBeforeReport'])
    run.does('2026-11-21', 'settlement.reopened')
    run.does('2026-11-21', 'allocation.made', { ...spend, amount: 5 })
    run.each('2026-11-22', 'drive.settled', 'drive.audited', 'drive.reported')
    expect(run.does('2026-11-23', 'drive.closed')).toEqual(['nothingIsLeftAtHand'])
    expect(told(run.on('2026-11-22', 'settlement.reopened'))).toEqual(['refused: afterWhatItFollows'])
    run.does('2026-12-01', 'settlement.reopened')
    run.does('2026-12-01', 'allocation.made', { ...spend, allocation: 'PB-02', amount: 2 })
    run.each('2026-12-02', 'drive.settled', 'drive.audited', 'drive.reported')
    expect(run.does('2026-12-03', 'drive.closed')).toEqual([])
  })
})
