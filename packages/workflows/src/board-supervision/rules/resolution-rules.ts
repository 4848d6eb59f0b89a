import { dayOf } from '@civicflow/core'
import { areDistinct } from '../../building-blocks/follow-up.ts'
import { isHeldByOneOf, isHeldByRecused, isOfficeOfAny } from '../../building-blocks/offices-held.ts'
import { isOneOrHeir } from '../../building-blocks/succession.ts'
import { LEAST_MEMBERS } from '../../supervision-board/vocabulary.ts'
import type { AdoptedRecommendation, BoardSupervisionContext } from '../board-supervision-context.ts'
import type { BoardSupervisionFact } from '../events.ts'
import { certifiedPapers } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

type Adopted = BoardSupervisionFact<'recommendations.adopted'>

const adopts = ['recommendations.adopted'] as const

/**
 * More than half of all members, and of no fewer than a board has at the least. How many it has is said with the vote:
 * a rule reads no other case, not even the board's own where that is named.
 */
const isMajority = ({ vote: { members, inFavour } }: Adopted) =>
  inFavour * 2 > Math.max(members, LEAST_MEMBERS)

const hasFive = ({ vote: { members } }: Adopted) => members >= LEAST_MEMBERS

/** To whom a board can recommend. */
function addresseesOf(
  { committee, objects, decider }: BoardSupervisionContext,
  { measure }: AdoptedRecommendation,
): readonly string[] {
  return [committee, ...objects, ...(measure === 'suspension' && decider !== null ? [decider] : [])]
}

const proposesSuspension = ({ recommendations }: Adopted) =>
  recommendations.some(({ measure }) => measure === 'suspension')

/** What a board's vote, the Front's certification and what goes out hold to. */
export const resolutionRules = {
  votesAddUp: refuses(adopts, {
    provision: 'board-vote-counted',
    holds: ({ event: { vote } }) => {
      const { members, present, inFavour, against = 0 } = vote
      return inFavour + against <= present && present <= members
    },
  }),
  /** Art. 12, clause 3, Decree 59/2023/NĐ-CP. */
  inspectionBoardDecidesByMajority: refuses(adopts, {
    provision: 'board-majority',
    holds: ({ event, context: { boardKind } }) => boardKind !== 'inspection' || isMajority(event),
  }),
  /** Art. 16, clause 3, Decree 59/2023/NĐ-CP. */
  investmentBoardDecidesByMajority: refuses(adopts, {
    provision: 'investment-board-majority',
    holds: ({ event, context: { boardKind } }) => boardKind !== 'investment' || isMajority(event),
  }),
  /** A board that has come to fewer decides all the same, as it goes on in its own case. */
  inspectionBoardVotesWithFive: finds(adopts, {
    provision: 'inspection-board-size',
    holds: ({ event, context: { boardKind } }) => boardKind !== 'inspection' || hasFive(event),
  }),
  investmentBoardVotesWithFive: finds(adopts, {
    provision: 'investment-board-size',
    holds: ({ event, context: { boardKind } }) => boardKind !== 'investment' || hasFive(event),
  }),
  recommendationsAreDistinct: refuses(adopts, {
    provision: 'supervision-recommendations',
    holds: ({ event: { recommendations }, context: { issued } }) =>
      areDistinct(recommendations) &&
      !recommendations.some(({ recommendation }) => issued.includes(recommendation)),
  }),
  addressedWhereABoardCan: refuses(adopts, {
    provision: 'board-recommendation-addressee',
    holds: (input) =>
      input.event.recommendations.every((one) =>
        isOneOrHeir(one.addressee, addresseesOf(input.context, one), input),
      ),
  }),
  /** Art. 43, clause 2, point đ, Law on Grassroots Democracy. */
  suspensionIsOfSomethingSerious: refuses(adopts, {
    provision: 'investment-suspension',
    holds: ({ event, context: { boardKind, seriousFindings } }) =>
      !proposesSuspension(event) || (boardKind === 'investment' && seriousFindings > 0),
  }),
  certifiedForTheFront: refuses(['certification.given'], {
    provision: 'board-certification-apart',
    holds: (input) => isOfficeOfAny(input.event.signedBy, [input.context.front], input),
  }),
  /** Whoever has an office in the board does not speak for the Front here, by whatever other office. */
  notCertifiedByTheBoard: refuses(['certification.given', 'certification.refused'], {
    provision: 'board-certification-apart',
    holds: ({ event, context: { board }, environment }) => {
      const offices = 'signedBy' in event ? [event.actor, event.signedBy] : [event.actor]
      return !offices.some((office) => isHeldByOneOf(office, [board], dayOf(event.occurredOn), environment))
    },
  }),
  nobodyRecusedCertifies: refuses(['certification.given'], {
    provision: 'supervision-recused',
    holds: (input) => !isHeldByRecused([input.event.signedBy], input),
  }),
  /** Art. 40, clause 2, point d, Law on Grassroots Democracy: the minutes too. */
  inspectionPapersAreCertified: refuses(['certification.given'], {
    provision: 'inspection-board-certification',
    holds: ({ event: { certifies }, context: { boardKind } }) =>
      boardKind !== 'inspection' || certifiedPapers.every((paper) => certifies.includes(paper)),
  }),
  /** Art. 45, clause 1, point d, Law on Grassroots Democracy. */
  investmentPapersAreCertified: refuses(['certification.given'], {
    provision: 'investment-board-certification',
    holds: ({ event: { certifies }, context: { boardKind } }) =>
      boardKind !== 'investment' || certifies.includes('recommendations'),
  }),
}
