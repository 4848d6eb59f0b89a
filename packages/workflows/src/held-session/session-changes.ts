import { dayOf } from '@civicflow/core'
import { toldCounts } from '../building-blocks/configured-words.ts'
import { periodOf } from '../building-blocks/calendar-period.ts'
import type { SessionFact, SessionEventType } from './events.ts'
import { askedUntilIn, type KnownItem, type SessionContext } from './session-context.ts'
import type { Stage } from './vocabulary.ts'

// What each fact makes of what a session remembers.

type Change = Partial<SessionContext>
type Of<Type extends SessionEventType> = SessionFact<Type>

export function planned({
  title,
  area,
  level,
  convener,
  participants,
  day,
  period,
}: Of<'session.planned'>): Change {
  const { from = null, until = null } = period === undefined ? {} : periodOf(period.every, period.within)
  return {
    title,
    area,
    level,
    convener,
    participants,
    day,
    every: period?.every ?? null,
    periodFrom: from,
    periodUntil: until,
  }
}

export const postponed = ({ postponements }: SessionContext): Change => ({ postponements: postponements + 1 })

export const opened = ({ occurredOn }: Of<'session.opened'>): Change => ({ openedOn: dayOf(occurredOn) })

export const ended = ({ occurredOn }: Of<'session.ended'>): Change => ({ endedOn: dayOf(occurredOn) })

export const counted = (context: SessionContext, { counts }: Of<'counts.recorded'>): Change => ({
  counts: { ...context.counts, ...toldCounts(counts) },
})

function stageOf({ openedOn, endedOn }: SessionContext): Stage {
  if (openedOn === null) return 'before'
  return endedOn === null ? 'during' : 'after'
}

export function raised(context: SessionContext, { raised: lines }: Of<'items.raised'>): Change {
  const stage = stageOf(context)
  const known = lines.map(
    ({ item, kind }): KnownItem => ({ item, kind, stage, standing: 'noted', holder: null, askedBy: null }),
  )
  return { items: [...context.items, ...known] }
}

/** In the session an item is answered at once; what is answered once that has ended or was cancelled is answered later. */
export function answered(context: SessionContext, { items }: Of<'items.answered'>): Change {
  const standing = stageOf(context) === 'during' ? 'answeredAtOnce' : 'answered'
  return withItems(context, items, { standing })
}

type Giving = Of<'items.assigned'> | Of<'items.rerouted'> | Of<'items.reopened'>

export function given(context: SessionContext, event: Giving): Change {
  const { items, owner, occurredOn } = event
  const askedBy = event.askedBy ?? null
  const askedFrom = context.askedFrom ?? (askedBy === null ? null : dayOf(occurredOn))
  return { ...withItems(context, items, { standing: 'assigned', holder: owner, askedBy }), askedFrom }
}

export function rerouted(context: SessionContext, event: Of<'items.rerouted'>): Change {
  return { ...given(context, event), reroutings: context.reroutings + event.items.length }
}

export function reopened(context: SessionContext, event: Of<'items.reopened'>): Change {
  return { ...given(context, event), reopenings: context.reopenings + event.items.length }
}

export const sentOn = (context: SessionContext, { items, receiver }: Of<'items.sentOn'>): Change =>
  withItems(context, items, { standing: 'sentOn', holder: receiver })

export const closedWithout = (context: SessionContext, { items }: Of<'items.closedWithout'>): Change =>
  withItems(context, items, { standing: 'closedWithout' })

function withItems(context: SessionContext, numbers: readonly string[], change: Partial<KnownItem>): Change {
  const items = context.items.map((one) => (numbers.includes(one.item) ? { ...one, ...change } : one))
  return { items, askedUntil: askedUntilIn({ items }) }
}
