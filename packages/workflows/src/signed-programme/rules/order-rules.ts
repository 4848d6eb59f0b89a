import { followsIn, isSince } from '../../building-blocks/order.ts'
import type { ProgrammeEventType } from '../events.ts'
import { refuses } from './rule.ts'

const provision = 'supervision-order-of-days'

/** What each fact follows, where it is on record. */
const BEGINNINGS = {
  'programme.drafted': ['programme.proposed'],
  'draft.revised': ['programme.drafted', 'party.objected', 'committee.askedForChange', 'party.declined'],
  'draft.circulated': ['programme.drafted', 'draft.revised'],
  'party.agreed': ['draft.circulated'],
  'party.objected': ['draft.circulated'],
  'committee.assented': ['party.agreed'],
  'committee.askedForChange': ['party.agreed'],
  'party.signed': ['party.agreed', 'committee.assented'],
  'party.declined': ['party.agreed', 'committee.assented'],
  'party.succeeded': ['programme.proposed'],
  'programme.dropped': ['programme.proposed', 'draft.circulated'],
  'yearPlan.adopted': ['programme.proposed'],
  'tasks.done': ['yearPlan.adopted'],
  'tasks.notDone': ['yearPlan.adopted'],
  'tasks.reassigned': ['yearPlan.adopted'],
  'review.held': ['party.signed'],
  'midTerm.reviewed': ['party.signed'],
  'final.reviewed': ['party.signed', 'midTerm.reviewed'],
  'amendment.proposed': ['party.signed', 'amendment.agreed'],
  'amendment.agreed': ['amendment.proposed'],
  'amendment.rejected': ['amendment.proposed'],
  'amendment.dropped': ['amendment.proposed'],
  'programme.renewed': ['party.signed', 'final.reviewed'],
  'programme.ended': ['party.signed', 'final.reviewed'],
} as const satisfies Partial<Record<ProgrammeEventType, readonly ProgrammeEventType[]>>

const following = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[] // the keys it was written with

/** What comes before what; an order that cannot be is refused. Only days are compared. */
export const orderRules = {
  afterItWasProposed: refuses(following, {
    provision,
    holds: ({ acts, event }) => isSince(event, acts['programme.proposed']?.occurredOn),
  }),
  afterWhatItFollows: refuses(following, { provision, holds: followsIn(BEGINNINGS) }),
}
