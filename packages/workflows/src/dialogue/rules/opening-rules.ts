import { dayOf } from '@civicflow/core'
import { chairOf } from '../dialogue-context.ts'
import type { DialogueFact } from '../events.ts'
import { type Family, isTenth } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

type Proposal = DialogueFact<'dialogue.proposed'>

const on = ['dialogue.proposed'] as const
/** Asked of the proposals of one family, and of no other. */
const of = (family: Family, holds: (event: Proposal) => boolean) => ({
  holds: ({ event }: { readonly event: Proposal }) => event.family !== family || holds(event),
})

/** What a dialogue holds to from its first fact: the bodies of its family, and why it is held. */
export const openingRules = {
  /** Art. 43, Law 72/2025/QH15. */
  committeeHoldsIt: refuses(on, {
    provision: 'dialogue-with-people',
    ...of('government', ({ committee }) => committee !== undefined),
  }),
  /** Art. 43, Law 72/2025/QH15: the local government of a commune. */
  communeHoldsIt: refuses(on, {
    provision: 'dialogue-with-people',
    holds: ({ event: { family, area, occurredOn }, environment: { register } }) =>
      family !== 'government' || register.area(area, dayOf(occurredOn))?.level === 'commune',
  }),
  councilCoChairs: finds(on, {
    provision: 'dialogue-with-people',
    ...of('government', ({ council }) => council !== undefined),
  }),
  partyCommitteeIsInvited: finds(on, {
    provision: 'dialogue-with-people',
    ...of('government', ({ partyCommittee }) => partyCommittee !== undefined),
  }),
  partyCommitteeHoldsIt: refuses(on, {
    provision: 'dialogue-of-heads',
    ...of('heads', ({ partyCommittee }) => partyCommittee !== undefined),
  }),
  governmentIsWithIt: finds(on, {
    provision: 'dialogue-of-heads',
    ...of('heads', ({ committee }) => committee !== undefined),
  }),
  partyHeadHoldsIt: refuses(on, {
    provision: 'dialogue-of-party-head',
    ...of('reflections', ({ partyCommittee }) => partyCommittee !== undefined),
  }),
  chairIsOfTheArea: refuses(on, {
    provision: 'dialogue-bodies',
    holds: ({ event, environment: { register } }) => {
      const chair = chairOf({ family: event.family, parties: event })
      return chair === undefined || register.body(chair, dayOf(event.occurredOn))?.area === event.area
    },
  }),
  occasionSaysWhy: refuses(on, {
    provision: 'dialogue-occasion',
    holds: ({ event: { occasion, year, demand } }) =>
      occasion === 'periodic'
        ? year !== undefined && demand === undefined
        : year === undefined && demand !== undefined,
  }),
  votersAreCounted: refuses(on, {
    provision: 'dialogue-occasion',
    holds: ({ event: { demand, asking, voters } }) =>
      demand !== 'voters' || (asking !== undefined && voters !== undefined && asking <= voters),
  }),
  /** Art. 43, Law 72/2025/QH15. */
  tenthOfVotersAsks: finds(on, {
    provision: 'dialogue-frequency',
    ...of(
      'government',
      ({ demand, asking = 0, voters = 0 }) => demand !== 'voters' || isTenth(asking, voters),
    ),
  }),
  /** Art. 43, Law 72/2025/QH15: it is held when at least ten in a hundred voters ask. */
  tenthIsNotRefused: finds(['dialogue.refused'], {
    provision: 'dialogue-frequency',
    holds: ({ context: { family, asking, voters } }) =>
      family !== 'government' || asking === null || voters === null || !isTenth(asking, voters),
  }),
}
