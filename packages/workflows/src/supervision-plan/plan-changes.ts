import { agreementOf, agreedBy } from '../building-blocks/agreement.ts'
import type { PlanFact } from './events.ts'
import type { ItemStanding, KnownItem, PlanChange, PlanContext, PlanItem } from './plan-context.ts'

// What each fact makes of what a plan remembers.

type Change = Partial<PlanContext>

const known = (item: PlanItem, urgent = false): KnownItem => ({
  ...item,
  participants: item.participants ?? [],
  standing: 'planned',
  timesBegun: 0,
  urgent,
})

export function draft(event: PlanFact<'plan.drafted'>): Change {
  const { title, area, level, year, front, organisations, members = [], stateBodies, items } = event
  return {
    title,
    area,
    level,
    year,
    issueFrom: `${year - 1}-10-01`,
    issueUntil: `${year - 1}-12-31`,
    firstHalfAfter: `${year - 1}-12-31`,
    secondHalfAfter: `${year}-06-30`,
    front,
    organisations,
    members,
    stateBodies,
    partyCommittee: event.partyCommittee ?? null,
    items: items.map((item) => known(item)),
  }
}

export const revision = ({ items }: PlanFact<'draft.revised'>): Change => ({
  items: items.map((item) => known(item)),
})

/** Who agrees, agrees to what was last sent round. */
export const circulation = ({ organisations, stateBodies }: PlanContext): Change => ({
  memberConsent: agreementOf(organisations),
  stateConsent: agreementOf(stateBodies),
})

export const memberConsent = (context: PlanContext, actor: string): Change => ({
  memberConsent: agreedBy(context.memberConsent, actor),
})

export const stateConsent = (context: PlanContext, actor: string): Change => ({
  stateConsent: agreedBy(context.stateConsent, actor),
})

export const issue = (): Change => ({ edition: 1 })

/** Those that agreed to the plan have to agree to its amendment (art. 3, clause 5). */
export function proposal(context: PlanContext, { changes }: PlanFact<'amendment.proposed'>): Change {
  const consent = agreementOf([...context.organisations, ...context.stateBodies])
  return { amendment: { changes, consent } }
}

export function amendmentConsent({ amendment }: PlanContext, actor: string): Change {
  return amendment === null
    ? {}
    : { amendment: { ...amendment, consent: agreedBy(amendment.consent, actor) } }
}

export function amended(context: PlanContext): Change {
  const changes = context.amendment?.changes ?? []
  return { items: changes.reduce(withChange, context.items), amendment: null, edition: context.edition + 1 }
}

/** The changes a fact proposes, or makes. */
export function changesOf(
  event: PlanFact<'amendment.proposed'> | PlanFact<'plan.amended'>,
  { amendment }: PlanContext,
): readonly PlanChange[] {
  return event.type === 'amendment.proposed' ? event.changes : (amendment?.changes ?? [])
}

/** The number of the item a change is of. */
export function numberOf(change: PlanChange): string {
  return change.change === 'added' ? change.planItem.item : change.item
}

/** The items of a plan after one change. */
export function withChange(items: readonly KnownItem[], change: PlanChange): readonly KnownItem[] {
  switch (change.change) {
    case 'added':
      return [...items, known(change.planItem)]
    case 'altered': {
      const { change: _, item: number, ...altered } = change
      return items.map((item) => (item.item === number ? { ...item, ...altered } : item))
    }
    case 'cancelled':
      return withStanding(items, change.item, 'cancelled')
    case 'merged':
      return withStanding(items, change.item, 'merged')
  }
}

export const urgent = ({ items }: PlanContext, { planItem }: PlanFact<'urgentItem.added'>): Change => ({
  items: [...items, known(planItem, true)],
})

export const begun = ({ items }: PlanContext, { item: number }: PlanFact<'item.begun'>): Change => ({
  items: withStanding(items, number, 'begun').map((item) =>
    item.item === number ? { ...item, timesBegun: item.timesBegun + 1 } : item,
  ),
})

/** It stands in the plan as if nothing had begun: to be begun again, moved, or cancelled with the others' agreement. */
export const calledOff = ({ items }: PlanContext, { item }: PlanFact<'item.calledOff'>): Change => ({
  items: withStanding(items, item, 'planned'),
})

function withStanding(
  items: readonly KnownItem[],
  number: string,
  standing: ItemStanding,
): readonly KnownItem[] {
  return items.map((item) => (item.item === number ? { ...item, standing } : item))
}
