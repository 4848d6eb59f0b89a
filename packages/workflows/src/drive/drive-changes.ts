import { dayOf } from '@civicflow/core'
import {
  allocationIn,
  type DriveContext,
  type Given,
  holdingsOf,
  type KnownAllocation,
  NOTHING,
  receiptIn,
} from './drive-context.ts'
import type { DriveEventType, DriveFact } from './events.ts'
import { donorKinds, type Form, type Holdings } from './vocabulary.ts'

// What each fact makes of what a drive remembers.

type Change = Partial<DriveContext>
type Of<Type extends DriveEventType> = DriveFact<Type>

export function launched(event: Of<'drive.launched'>): Change {
  const { title, area, level, organiser, auditor, informed, begins, until } = event
  return {
    title,
    area,
    level,
    organiser,
    auditor: auditor ?? null,
    informed,
    begins,
    until: until ?? null,
  }
}

export const extended = ({ extensions }: DriveContext, { until }: Of<'drive.extended'>): Change => ({
  until,
  extensions: extensions + 1,
})

const plus = (one: Holdings, other: Holdings): Holdings => ({
  cash: one.cash + other.cash,
  goods: one.goods + other.goods,
})

/** What came in on a day, or with a minus went out. */
function moved({ atHand, movements }: DriveContext, occurredOn: string, by: Holdings): Change {
  const day = dayOf(occurredOn)
  return {
    atHand: plus(atHand, by),
    movements: { ...movements, [day]: plus(movements[day] ?? NOTHING, by) },
  }
}

const of = (form: Form, amount: number): Holdings => ({ ...NOTHING, [form]: amount })

export function received(
  context: DriveContext,
  { receipts: lines, occurredOn }: Of<'receipts.recorded'>,
): Change {
  const sum = holdingsOf(lines)
  const sources = donorKinds.flatMap((kind): readonly (readonly [string, Given])[] => {
    const own = lines.filter(({ from }) => from.donorKind === kind)
    const { receipts, ...given } = context.sources[kind] ?? { receipts: 0, ...NOTHING }
    const all = { receipts: receipts + own.length, ...plus(given, holdingsOf(own)) }
    return all.receipts === 0 ? [] : [[kind, all]]
  })
  return {
    receipts: [
      ...context.receipts,
      ...lines.map(({ receipt, form, amount }) => ({ receipt, form, amount, givenBack: 0 })),
    ],
    received: plus(context.received, sum),
    ...moved(context, occurredOn, sum),
    sources: Object.fromEntries(sources),
    unpublishedSince: context.unpublishedSince ?? dayOf(occurredOn),
  }
}

export function givenBack(
  context: DriveContext,
  { receipt, amount, occurredOn }: Of<'receipt.returned'>,
): Change {
  const back = receiptIn(context, receipt)
  if (back === undefined) return {}
  return {
    receipts: context.receipts.map((one) =>
      one === back ? { ...one, givenBack: one.givenBack + amount } : one,
    ),
    ...moved(context, occurredOn, of(back.form, -amount)),
  }
}

export const published = ({ receipts }: DriveContext): Change => ({
  published: receipts.length,
  unpublishedSince: null,
})

export function allocated(context: DriveContext, event: Of<'allocation.made'>): Change {
  const { allocation, kind, form, amount, households = 0, people = 0, occurredOn } = event
  const made: KnownAllocation = { allocation, kind, form, amount, returned: 0, households, people }
  return {
    allocations: [...context.allocations, made],
    ...moved(context, occurredOn, of(form, -amount)),
  }
}

export function returned(
  context: DriveContext,
  { allocation, amount, occurredOn }: Of<'allocation.returned'>,
): Change {
  const back = allocationIn(context, allocation)
  if (back === undefined) return {}
  return {
    allocations: context.allocations.map((one) =>
      one === back ? { ...one, returned: one.returned + amount } : one,
    ),
    ...moved(context, occurredOn, of(back.form, amount)),
  }
}
