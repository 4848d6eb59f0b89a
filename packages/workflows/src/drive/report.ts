import type { CaseFacts } from '@civicflow/core'
import { addUp, one, prefixed, sumsBy } from '../building-blocks/figures.ts'
import type { AnyConfiguration } from './configuration.ts'
import {
  allocatedIn,
  type DriveContext,
  givenBackIn,
  holdingsOf,
  type KnownAllocation,
} from './drive-context.ts'
import type { DriveFigure, DriveOutcome } from './figure-labels.ts'
import { type DonorKind, forms, type Form } from './vocabulary.ts'

type Facts = CaseFacts<DriveContext>
type DriveFigures = { readonly [Name in DriveFigure]?: number }

/** How a drive in these states ended, or how far it is. */
export function outcomeOf(paths: readonly string[]): DriveOutcome {
  const known = ['cancelled', 'closed', 'reported', 'distributing', 'receiving'] as const
  return known.find((state) => paths.includes(state)) ?? 'settled'
}

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
const net = ({ amount, returned }: KnownAllocation) => amount - returned

/** What of one form was received from each kind of donor. */
function givenBy({ sources }: DriveContext, of: Form | 'receipts') {
  const given = Object.entries(sources) as [DonorKind, (typeof sources)[DonorKind]][] // its own keys
  return Object.fromEntries(given.map(([kind, own]) => [kind, own?.[of] ?? 0]))
}

/** What of one form went to each purpose, less what came back. */
const spentOn = ({ allocations }: DriveContext, of: Form) =>
  sumsBy(
    allocations.filter(({ form }) => form === of),
    ({ kind }) => kind,
    net,
  )

/**
 * What is counted of one drive; an allocation that came back in full is none. Money and the stated value of goods stand apart everywhere; where they are added, the
 * name says so.
 */
export function driveFigures({ context, paths }: Facts): DriveFigures {
  const { level, receipts, received, atHand, published, extensions } = context
  const allocated = allocatedIn(context)
  const allocations = context.allocations.filter((one) => net(one) > 0)
  const sum = (of: 'households' | 'people') => total(allocations.map((one) => one[of]))
  return {
    total: 1,
    ...one('outcome', outcomeOf(paths)),
    ...one('level', level),
    receipts: receipts.length,
    ...prefixed('source', givenBy(context, 'receipts')),
    publishedReceipts: published,
    ...prefixed('received', received),
    ...prefixed('cashFrom', givenBy(context, 'cash')),
    ...prefixed('goodsFrom', givenBy(context, 'goods')),
    [`cashAt.${level}`]: received.cash,
    [`goodsAt.${level}`]: received.goods,
    receivedTogether: received.cash + received.goods,
    allocations: allocations.length,
    ...prefixed(
      'purpose',
      sumsBy(allocations, ({ kind }) => kind),
    ),
    ...prefixed('allocated', allocated),
    ...prefixed('cashFor', spentOn(context, 'cash')),
    ...prefixed('goodsFor', spentOn(context, 'goods')),
    allocatedTogether: allocated.cash + allocated.goods,
    ...prefixed(
      'returned',
      holdingsOf(context.allocations.map(({ form, returned }) => ({ form, amount: returned }))),
    ),
    ...prefixed('givenBack', givenBackIn(context)),
    ...prefixed('atHand', atHand),
    households: sum('households'),
    people: sum('people'),
    extensions,
  }
}

export const figuresOf =
  ({ id }: AnyConfiguration) =>
  (facts: Facts) =>
    prefixed(id, { ...driveFigures(facts) })

const addsUpBy = (whole: DriveFigure, part: string) => (facts: Facts) =>
  addUp(driveFigures(facts), whole, (name) => name.startsWith(`${part}.`))

/** What is always true of a drive, and of its figures. */
export const invariants = {
  'what was received was allocated, given back or is at hand, money and goods apart': ({ context }: Facts) =>
    forms.every(
      (form) =>
        context.received[form] ===
        allocatedIn(context)[form] + givenBackIn(context)[form] + context.atHand[form],
    ),
  'what is at hand is what came in and went out on all days': ({ context: { movements, atHand } }: Facts) =>
    forms.every((form) => total(Object.values(movements).map((moved) => moved[form])) === atHand[form]),
  'no more was given back of a receipt than it was': ({ context: { receipts } }: Facts) =>
    receipts.every(({ amount, givenBack }) => givenBack <= amount),
  'nothing is owed: no more was allocated than received': ({ context: { atHand } }: Facts) =>
    forms.every((form) => atHand[form] >= 0),
  'no more came back of an allocation than it was': ({ context: { allocations } }: Facts) =>
    allocations.every((one) => net(one) >= 0),
  'every receipt is of one kind of donor': addsUpBy('receipts', 'source'),
  'all money is from one kind of donor or another': addsUpBy('received.cash', 'cashFrom'),
  'all goods are from one kind of donor or another': addsUpBy('received.goods', 'goodsFrom'),
  'every allocation is for one purpose': addsUpBy('allocations', 'purpose'),
  'all money allocated is for one purpose or another': addsUpBy('allocated.cash', 'cashFor'),
  'all goods allocated are for one purpose or another': addsUpBy('allocated.goods', 'goodsFor'),
  'no number stands for two receipts': ({ context: { receipts } }: Facts) =>
    new Set(receipts.map(({ receipt }) => receipt)).size === receipts.length,
  'no more receipts are published than there are': ({ context: { published, receipts } }: Facts) =>
    published <= receipts.length,
  'a receipt waits to be published, or all are': ({ context }: Facts) =>
    (context.unpublishedSince === null) === (context.published === context.receipts.length),
  'nothing was received where it was cancelled': ({ context: { receipts }, paths }: Facts) =>
    !paths.includes('cancelled') || receipts.length === 0,
}
