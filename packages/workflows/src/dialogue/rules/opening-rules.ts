import { isBodyOfTheArea, isLevelOfTheArea } from '../../building-blocks/place.ts'
import { isOfCommune } from '../dialogue-context.ts'
import type { DialogueFact } from '../events.ts'
import { type Family, isTenth } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

type Proposal = DialogueFact<'dialogue.proposed'>

const on = ['dialogue.proposed'] as const
/** Asked of the proposals of one family, and of no other. */
const of = (family: Family, holds: (event: Proposal) => boolean) => ({
  holds: ({ event }: { readonly event: Proposal }) => event.family !== family || holds(event),
})

/** Asked of a commune's dialogue with the people, whom alone art. 43, Law 72/2025/QH15 binds. */
const ofCommune = (holds: (event: Proposal) => boolean) =>
  of('government', (event) => (event.level ?? 'commune') !== 'commune' || holds(event))

/** What a dialogue holds to from its first fact: the bodies of its family, and why it is held. */
export const openingRules = {
  /** Art. 43, Law 72/2025/QH15. */
  committeeHoldsIt: refuses(on, {
    provision: 'dialogue-with-people',
    ...of('government', ({ committee }) => committee !== undefined),
  }),
  /** Only a dialogue with the people is told apart by level; a commune's need not say so. */
  levelIsOfTheArea: refuses(on, {
    provision: 'dialogue-bodies',
    holds: (input) => {
      const { family, level = family === 'government' ? 'commune' : undefined } = input.event
      return level === undefined || isLevelOfTheArea(level, input)
    },
  }),
  /** Art. 43, Law 72/2025/QH15: the local government of a commune. Another's was held all the same. */
  communeHoldsIt: finds(on, {
    provision: 'dialogue-with-people',
    ...of('government', ({ level = 'commune' }) => level === 'commune'),
  }),
  councilCoChairs: finds(on, {
    provision: 'dialogue-with-people',
    ...ofCommune(({ council }) => council !== undefined),
  }),
  partyCommitteeIsInvited: finds(on, {
    provision: 'dialogue-with-people',
    ...ofCommune(({ partyCommittee }) => partyCommittee !== undefined),
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
  /** Whoever is only invited, gathers, answers or reports may be of another place. */
  bodiesAreOfTheArea: refuses(on, {
    provision: 'dialogue-bodies',
    holds: (input) => {
      const { committee, council, partyCommittee, front, secretariat } = input.event
      return [committee, council, partyCommittee, front, secretariat].every(
        (body) => body === undefined || isBodyOfTheArea(body, input),
      )
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
    ...ofCommune(({ demand, asking = 0, voters = 0 }) => demand !== 'voters' || isTenth(asking, voters)),
  }),
  /** Art. 43, Law 72/2025/QH15: it is held when at least ten in a hundred voters ask. */
  tenthIsNotRefused: finds(['dialogue.refused'], {
    provision: 'dialogue-frequency',
    holds: ({ context }) => {
      const { asking, voters } = context
      return !isOfCommune(context) || asking === null || voters === null || !isTenth(asking, voters)
    },
  }),
}
