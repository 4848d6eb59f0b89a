import { dayOf } from '@civicflow/core'
import { addedCounts } from '../building-blocks/configured-words.ts'
import type { MatterEventType, MatterFact } from './events.ts'
import type { MatterContext } from './matter-context.ts'

// What each fact makes of what a matter's case remembers.

type Change = Partial<MatterContext>
type Of<Type extends MatterEventType> = MatterFact<Type>
type Result = Of<'matter.concluded'> | Of<'receiver.decided'> | Of<'superior.decided'>

const waits = ({ occurredOn }: { readonly occurredOn: string }): Change => ({
  waitingSince: dayOf(occurredOn),
})

export const received = (event: Of<'matter.received'>): Change => {
  const { number, kind, area, level, taker, parties } = event
  return { number, kind, area, level, taker, parties: parties.map(({ party }) => party), ...waits(event) }
}

export const handedTo = ({ handlers }: Of<'matter.takenUp'> | Of<'handlers.changed'>): Change => ({
  handlers,
})

export const held = ({ sessions, counts }: MatterContext, event: Of<'session.held'>): Change => ({
  sessions: sessions + 1,
  counts: addedCounts(counts, event.counts),
})

export const cameTo = ({ result }: Result): Change => ({ result })

export const forwarded = ({ forwardings }: MatterContext, { receiver }: Of<'matter.forwarded'>): Change => ({
  receiver,
  forwardings: forwardings + 1,
})

export const urged = ({ urgings }: MatterContext): Change => ({ urgings: urgings + 1 })

export const watched = (context: MatterContext): Change => ({ watched: context.watched + 1 })

export const raised = (context: MatterContext, { superior }: Of<'superior.asked'>): Change => ({
  superior,
  raised: context.raised + 1,
})

export const returned = (event: Of<'receiver.returned'>): Change => waits(event)

/** What it came to before counts no longer. */
export const reopened = ({ reopenings }: MatterContext, event: Of<'matter.reopened'>): Change => ({
  result: null,
  reopenings: reopenings + 1,
  ...waits(event),
})
