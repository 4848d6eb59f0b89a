import { array, assert, constantFrom, integer, oneof, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { driveRun, receiptOf } from '../../test/drive-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import { figureLabels } from '../figure-labels.ts'
import { emergencyDrive } from './emergency-drive/process.ts'
import { fundDrive } from './fund-drive/process.ts'
import { donorKinds, forms } from './vocabulary.ts'

const day = '2026-10-20'
const some = integer({ min: 1, max: 1000 })
const form = constantFrom(...forms)

const steps = array(
  oneof(
    record({
      does: constantFrom('receive' as const),
      form,
      amount: some,
      donor: constantFrom(...donorKinds),
    }),
    record({
      does: constantFrom('allocate' as const),
      form,
      amount: some,
      purpose: integer({ min: 0, max: 3 }),
    }),
    record({ does: constantFrom('return' as const), amount: some, which: integer({ min: 0, max: 9 }) }),
    record({ does: constantFrom('publish' as const) }),
  ),
  { maxLength: 40, size: 'max' },
)

test(
  'whatever comes in, goes out and comes back: received is allocated and at hand, of money as of goods, by donor and purpose',
  () => {
    assert(
      property(constantFrom(fundDrive, emergencyDrive), steps, (process, all) => {
        const kinds = Object.keys(process.labels.values['kind'] ?? {})
        const run = driveRun(process)
        // The books as anybody would keep them beside it.
        const received = { cash: 0, goods: 0 }
        const atHand = { cash: 0, goods: 0 }
        const made: { form: 'cash' | 'goods'; left: number }[] = []
        all.forEach((step, place) => {
          if (step.does === 'receive') {
            const receipts = [receiptOf(`PT-${place}`, step.form, step.amount, step.donor)]
            expect(run.on(day, 'receipts.recorded', { receipts }).accepted).toBe(true)
            received[step.form] += step.amount
            atHand[step.form] += step.amount
          }
          if (step.does === 'allocate') {
            const allocation = { allocation: `PB-${made.length}`, kind: kinds[step.purpose % kinds.length] }
            const spend = { ...allocation, form: step.form, amount: step.amount }
            const isThere = step.amount <= atHand[step.form]
            expect(run.on(day, 'allocation.made', spend).accepted).toBe(isThere)
            if (!isThere) return
            atHand[step.form] -= step.amount
            made.push({ form: step.form, left: step.amount })
          }
          if (step.does === 'return') {
            const one = made[step.which]
            const back = { allocation: `PB-${step.which}`, amount: step.amount }
            const isOut = one !== undefined && step.amount <= one.left
            expect(run.on(day, 'allocation.returned', back).accepted).toBe(isOut)
            if (!isOut) return
            one.left -= step.amount
            atHand[one.form] += step.amount
          }
          if (step.does === 'publish') run.on(day, 'receipts.published')
        })
        if (run.kase === undefined) throw new Error('it was launched')
        const figures = figuresOf(process, run.kase)
        const of = (name: string) => figures[`${process.id}.${name}`] ?? 0
        const under = (part: string) =>
          Object.entries(figures).reduce(
            (sum, [name, value]) => (name.startsWith(`${process.id}.${part}.`) ? sum + value : sum),
            0,
          )
        for (const one of forms) {
          expect([of(`received.${one}`), of(`atHand.${one}`)]).toEqual([received[one], atHand[one]])
          expect(of(`received.${one}`)).toBe(of(`allocated.${one}`) + of(`atHand.${one}`))
          expect(under(`${one}From`)).toBe(of(`received.${one}`))
          expect(under(`${one}For`)).toBe(of(`allocated.${one}`))
          expect(under(`${one}At`)).toBe(of(`received.${one}`))
        }
        expect(of('receivedTogether')).toBe(under('received'))
        expect(of('allocatedTogether')).toBe(under('allocated'))
        expect([under('source'), under('purpose')]).toEqual([of('receipts'), of('allocations')])
        expect(Object.keys(figures).filter((name) => figureLabels[name] === undefined)).toEqual([])
      }),
      { numRuns: runs(200) },
    )
  },
  runs(120_000),
)
