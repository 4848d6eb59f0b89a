import { dayOf } from '@civicflow/core'
import { type DriveContext, type Given, holdingsOf, type KnownAllocation, NOTHING } from './drive-context.ts'
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

const moved = (holdings: Holdings, form: Form, by: number): Holdings => ({
  ...holdings,
  [form]: holdings[form] + by,
})

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
    receipts: [...context.receipts, ...lines.map(({ receipt }) => receipt)],
    received: plus(context.received, sum),
    atHand: plus(context.atHand, sum),
    sources: Object.fromEntries(sources),
    unpublishedSince: context.unpublishedSince ?? dayOf(occurredOn),
  }
}

export const published = ({ receipts }: DriveContext): Change => ({
  published: receipts.length,
  unpublishedSince: null,
})

export function allocated(context: DriveContext, event: Of<'allocation.made'>): Change {
  const { allocation, kind, form, amount, households = 0, people = 0 } = event
  const made: KnownAllocation = { allocation, kind, form, amount, returned: 0, households, people }
  return {
    allocations: [...context.allocations, made],
    atHand: moved(context.atHand, form, -amount),
  }
}

export function returned(context: DriveContext, { allocation, amount }: Of<'allocation.returned'>): Change {
  const back = context.allocations.find((one) => one.allocation === allocation)
  if (back === undefined) return {}
  return {
    allocations: context.allocations.map((one) =>
      one === back ? { ...one, returned: one.returned + amount } : one,
    ),
    atHand: moved(context.atHand, back.form, amount),
  }
}
