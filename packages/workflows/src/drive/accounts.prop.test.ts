import { type Arbitrary, array, assert, constantFrom, integer, oneof, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { driveRun, receiptOf } from '../../test/drive-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import { figureLabels } from '../figure-labels.ts'
import { emergencyDrive } from './emergency-drive/process.ts'
import { fundDrive } from './fund-drive/process.ts'
import { donorKinds, type Form, forms } from './vocabulary.ts'

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
    record({ does: constantFrom('giveBack' as const), amount: some, which: integer({ min: 0, max: 9 }) }),
    record({ does: constantFrom('publish' as const) }),
  ),
  { maxLength: 40, size: 'max' },
)
type Step = typeof steps extends Arbitrary<(infer One)[]> ? One : never

/** The books as anybody would keep them beside the record. */
interface Books {
  readonly received: Record<Form, number>
  readonly atHand: Record<Form, number>
  readonly given: { readonly receipt: string; readonly form: Form; left: number }[]
  readonly back: Record<Form, number>
  readonly made: { readonly form: Form; left: number }[]
}

type Run = ReturnType<typeof driveRun>

/** Takes a step in both; gives what the record answered, and what the books say it should. */
function take(run: Run, books: Books, kinds: readonly string[], step: Step, place: number) {
  const { received, atHand, given, back, made } = books
  switch (step.does) {
    case 'receive': {
      const receipt = `PT-${place}`
      const receipts = [receiptOf(receipt, step.form, step.amount, step.donor)]
      given.push({ receipt, form: step.form, left: step.amount })
      received[step.form] += step.amount
      atHand[step.form] += step.amount
      return [run.on(day, 'receipts.recorded', { receipts }).accepted, true]
    }
    case 'allocate': {
      const { form: of, amount, purpose } = step
      const spend = { allocation: `PB-${made.length}`, kind: kinds[purpose % kinds.length], form: of, amount }
      const isThere = amount <= atHand[of]
      const answer = [run.on(day, 'allocation.made', spend).accepted, isThere]
      if (isThere) {
        atHand[of] -= amount
        made.push({ form: of, left: amount })
      }
      return answer
    }
    case 'return': {
      const one = made[step.which]
      const isOut = one !== undefined && step.amount <= one.left
      const changes = { allocation: `PB-${step.which}`, amount: step.amount }
      const answer = [run.on(day, 'allocation.returned', changes).accepted, isOut]
      if (isOut) {
        one.left -= step.amount
        atHand[one.form] += step.amount
      }
      return answer
    }
    case 'giveBack': {
      const one = given[step.which]
      const isThere = one !== undefined && step.amount <= Math.min(one.left, atHand[one.form])
      const changes = { receipt: one?.receipt ?? 'PT-none', amount: step.amount }
      const answer = [run.on(day, 'receipt.returned', changes).accepted, isThere]
      if (isThere) {
        one.left -= step.amount
        atHand[one.form] -= step.amount
        back[one.form] += step.amount
      }
      return answer
    }
    case 'publish': {
      const isReceived = received.cash + received.goods > 0
      return [run.on(day, 'receipts.published').accepted, isReceived]
    }
  }
}

test('whatever comes in, goes out and comes back: received is allocated, given back and at hand, of money as of goods, by donor and purpose', () => {
  assert(
    property(constantFrom(fundDrive, emergencyDrive), steps, (process, all) => {
      const kinds = Object.keys(process.labels.values['kind'] ?? {})
      const run = driveRun(process)
      const none = () => ({ cash: 0, goods: 0 })
      const books: Books = { received: none(), atHand: none(), given: [], back: none(), made: [] }
      const answers = all.map((step, place) => take(run, books, kinds, step, place))
      expect(answers.filter(([answer, expected]) => answer !== expected)).toEqual([])
      if (run.kase === undefined) throw new Error('it was launched')
      const figures = figuresOf(process, run.kase)
      const of = (name: string) => figures[`${process.id}.${name}`] ?? 0
      const under = (part: string) =>
        Object.entries(figures).reduce(
          (sum, [name, value]) => (name.startsWith(`${process.id}.${part}.`) ? sum + value : sum),
          0,
        )
      for (const one of forms) {
        expect([of(`received.${one}`), of(`atHand.${one}`)]).toEqual([books.received[one], books.atHand[one]])
        expect(of(`givenBack.${one}`)).toBe(books.back[one])
        expect(of(`received.${one}`)).toBe(
          of(`allocated.${one}`) + of(`givenBack.${one}`) + of(`atHand.${one}`),
        )
        expect(under(`${one}From`)).toBe(of(`received.${one}`))
        expect(under(`${one}For`)).toBe(of(`allocated.${one}`))
        expect(under(`${one}At`)).toBe(of(`received.${one}`))
      }
      expect(of('receivedTogether')).toBe(under('received'))
      expect(of('allocatedTogether')).toBe(under('allocated'))
      expect(of('allocations')).toBe(books.made.filter(({ left }) => left > 0).length)
      expect([under('source'), under('purpose')]).toEqual([of('receipts'), of('allocations')])
      expect(Object.keys(figures).filter((name) => figureLabels[name] === undefined)).toEqual([])
    }),
    { numRuns: runs(200) },
  )
})
