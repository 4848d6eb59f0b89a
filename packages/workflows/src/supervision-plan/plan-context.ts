import type { BodyId, IsoDay } from '@civicflow/core'
import { type Agreement, agreementOf } from '../building-blocks/agreement.ts'
import type { PlanFact } from './events.ts'
import type { PlanLevel } from './vocabulary.ts'

/** An item as it is put on record. */
export type PlanItem = PlanFact<'urgentItem.added'>['planItem']
/** One change of a plan. */
export type PlanChange = PlanFact<'amendment.proposed'>['changes'][number]

/** How far an item has come. */
export type ItemStanding = 'planned' | 'begun' | 'cancelled' | 'merged'

/** An item as the plan has it now. */
export interface KnownItem extends Omit<PlanItem, 'participants'> {
  readonly participants: readonly BodyId[]
  readonly standing: ItemStanding
  /** How often it was begun; more than once where what had begun was called off. */
  readonly timesBegun: number
  /** Came in without the agreement of the others, because it could not wait. */
  readonly urgent: boolean
}

/** Changes that were proposed, and who has agreed to them. */
export interface Amendment {
  readonly changes: readonly PlanChange[]
  readonly consent: Agreement
}

/** What a plan remembers. */
export interface PlanContext {
  readonly title: string
  readonly area: string
  readonly level: PlanLevel
  readonly year: number
  /** The fourth quarter before, in which it is issued (art. 3, clause 3). */
  readonly issueFrom: IsoDay | null
  readonly issueUntil: IsoDay | null
  /** The days its two half-years are counted from. */
  readonly firstHalfAfter: IsoDay | null
  readonly secondHalfAfter: IsoDay | null
  readonly front: BodyId
  readonly organisations: readonly BodyId[]
  readonly members: readonly BodyId[]
  readonly stateBodies: readonly BodyId[]
  readonly partyCommittee: BodyId | null
  readonly items: readonly KnownItem[]
  /** To the draft that was last sent round: first of the organisations, then of the State bodies. */
  readonly memberConsent: Agreement
  readonly stateConsent: Agreement
  readonly amendment: Amendment | null
  /** 1 when it was issued, one more with each amendment. */
  readonly edition: number
}

/** No plan is drafted. */
export const noPlan: PlanContext = {
  title: '',
  area: '',
  level: 'commune',
  year: 0,
  issueFrom: null,
  issueUntil: null,
  firstHalfAfter: null,
  secondHalfAfter: null,
  front: '',
  organisations: [],
  members: [],
  stateBodies: [],
  partyCommittee: null,
  items: [],
  memberConsent: agreementOf([]),
  stateConsent: agreementOf([]),
  amendment: null,
  edition: 0,
}

/** The item of a number. */
export function itemIn({ items }: PlanContext, number: string): KnownItem | undefined {
  return items.find(({ item }) => item === number)
}

/** Items that were neither cancelled nor merged into another. */
export function standingItems({ items }: Pick<PlanContext, 'items'>): readonly KnownItem[] {
  return items.filter(({ standing }) => standing === 'planned' || standing === 'begun')
}
