import { type Acts, dayOf, type Environment, type IsoDay } from '@civicflow/core'
import { lastOf } from '../../building-blocks/order.ts'
import { areAllAmong, standingBody } from '../../building-blocks/succession.ts'
import type { BodyKind } from '../../register/body-kinds.ts'
import type { RecommendationContext } from '../recommendation-context.ts'
import { type AnswerProfileId, profileOf } from '../vocabulary.ts'
import { finds, isOfBoard, kindOf, leadKind, refuses } from './rule.ts'

interface Parties {
  readonly lead: string
  readonly addressee: string
}

const isOneOf = (kinds: readonly BodyKind[] | undefined, kind: string | undefined) =>
  kinds === undefined || kinds.some((one) => one === kind)

/** Are both of one commune? The register tells level and area, which a profile does not know. */
function isInOneCommune({ lead, addressee }: Parties, on: IsoDay, environment: Environment): boolean {
  const [area, other] = [lead, addressee].map((body) => standingBody(body, on, environment)?.area ?? '')
  return area !== undefined && area === other && environment.register.area(area, on)?.level === 'commune'
}

function fits(profile: AnswerProfileId, parties: Parties, on: IsoDay, environment: Environment) {
  const known = profileOf(profile)
  return (
    isOneOf(known.lead, kindOf(environment, parties.lead, on)) &&
    isOneOf(known.addressee, kindOf(environment, parties.addressee, on)) &&
    (known.inOwnCommune !== true || isInOneCommune(parties, on, environment))
  )
}

/** A special term holds for whomever it fits. */
const usesItWhereItFits = (
  profile: AnswerProfileId,
  event: Parties & { readonly answerProfile: AnswerProfileId; readonly occurredOn: string },
  environment: Environment,
) => event.answerProfile === profile || !fits(profile, event, dayOf(event.occurredOn), environment)

interface Edition {
  readonly acts: Acts
  readonly context: Pick<RecommendationContext, 'supervision'>
}

/**
 * The Front has certified the paper that is sent now, not an earlier edition. What a board's supervision leads to is
 * certified there, before it becomes a recommendation.
 */
function isCertified({ acts, context: { supervision } }: Edition): boolean {
  const edition = lastOf(acts, 'recommendation.sent', 'recommendation.amended')?.order ?? 0
  if (supervision !== null && edition === 0) return true
  return (acts['recommendation.certified']?.order ?? 0) > edition
}

const issues = ['recommendation.sent', 'recommendation.amended'] as const

/** What must hold of a recommendation that is drafted, sent, and sent on. */
export const sendingRules = {
  profileFits: refuses(['recommendation.drafted'], {
    provision: 'recommendation-answer-profile',
    holds: ({ event, environment }) => fits(event.answerProfile, event, dayOf(event.occurredOn), environment),
  }),
  profileFitsCompetentBody: refuses(['recommendation.forwarded'], {
    provision: 'recommendation-answer-profile',
    holds: ({ event, context: { lead, profile }, environment }) =>
      fits(
        event.answerProfile ?? profile,
        { lead, addressee: event.addressee },
        dayOf(event.occurredOn),
        environment,
      ),
  }),
  inspectionBoardHasItsTerm: finds(['recommendation.drafted'], {
    provision: 'answer-inspection-board',
    holds: ({ event, environment }) => usesItWhereItFits('inspectionBoard', event, environment),
  }),
  investmentBoardHasItsTerm: finds(['recommendation.drafted'], {
    provision: 'answer-investment-board',
    holds: ({ event, environment }) => usesItWhereItFits('investmentBoard', event, environment),
  }),
  frontAboveIsTheNextOne: refuses(['recommendation.drafted'], {
    provision: 'recommendation-front-above',
    holds: ({ event: { lead, frontAbove, occurredOn }, environment }) => {
      if (frontAbove === undefined) return true
      const on = dayOf(occurredOn)
      const { register } = environment
      const [own, above] = [register.body(lead, on)?.area ?? '', register.body(frontAbove, on)?.area]
      const isFront = kindOf(environment, lead, on)?.startsWith('front-') === true
      return above === (isFront ? register.area(own, on)?.parent : own)
    },
  }),
  /** Art. 26, clause 3, Law on the Front: after agreeing with the Front, or where a law says so. */
  organisationHasAgreed: refuses(['recommendation.sent'], {
    provision: 'supervision-lead',
    holds: (input) => input.context.agreed || leadKind(input) !== 'political-organisation',
  }),
  onlyBoardsAreCertified: refuses(['recommendation.certified'], {
    provision: 'recommendation-certified',
    holds: isOfBoard,
  }),
  /** Art. 40, clause 2, point d, Law on Grassroots Democracy. */
  inspectionBoardIsCertified: refuses(issues, {
    provision: 'inspection-board-certification',
    holds: (input) => leadKind(input) !== 'inspection-board' || isCertified(input),
  }),
  /** Art. 45, clause 1, point d, Law on Grassroots Democracy. */
  investmentBoardIsCertified: refuses(issues, {
    provision: 'investment-board-certification',
    holds: (input) => leadKind(input) !== 'investment-board' || isCertified(input),
  }),
  /** Art. 9, clause 3, joint resolution 403/2017. */
  copiedToFrontAbove: finds(['recommendation.sent'], {
    provision: 'recommendation-copied',
    holds: (input) => {
      const { frontAbove } = input.context
      return frontAbove === null || areAllAmong([frontAbove], input.event.copiedTo ?? [], input)
    },
  }),
}
