import type { BodyId, RuleInput } from '@civicflow/core'
import { areDistinct } from '../../building-blocks/follow-up.ts'
import { asRead } from '../../building-blocks/numbered-lines.ts'
import { isHeldByRecused, isOfficeOfAny } from '../../building-blocks/offices-held.ts'
import { areAllAmong } from '../../building-blocks/succession.ts'
import { type CritiqueContext, proposalIn } from '../critique-context.ts'
import type { CritiqueFact } from '../events.ts'
import { finds, refuses } from './rule.ts'

type Sending = RuleInput<CritiqueContext, CritiqueFact<'document.sent'>>

/** Has the document gone to a body, with this sending or before? */
const hasReached = (body: BodyId, input: Sending) =>
  areAllAmong([body], [...input.context.sentTo, ...input.event.to], input)

/** What proposals, the critique document and what follows from it hold to. */
export const documentRules = {
  proposalIsNew: refuses(['proposal.made'], {
    provision: 'critique-proposals',
    holds: ({ event, context: { proposals } }) =>
      proposals.every(({ proposal }) => asRead(proposal) !== asRead(event.proposal)),
  }),
  proposalIsOfTheFile: refuses(['proposal.made'], {
    provision: 'critique-proposals',
    holds: ({ event, context: { drafts } }) => drafts.some(({ draft }) => draft === event.draft),
  }),
  placeNamesItsArticle: refuses(['proposal.made'], {
    provision: 'critique-proposals',
    holds: ({ event: { article, clause, point } }) =>
      article !== undefined || (clause === undefined && point === undefined),
  }),
  /** What the one it goes into is answered says where in its own draft. */
  mergedOnItsDraft: refuses(['proposal.merged'], {
    provision: 'critique-lineage',
    holds: ({ event: { proposal, into }, context }) => {
      const [from, to] = [proposalIn(context, proposal), proposalIn(context, into)]
      return from === undefined || to === undefined || from.draft === to.draft
    },
  }),
  /** Into another that is still at hand, so that every lineage ends in one that is answered or dropped. */
  mergedIntoOneAtHand: refuses(['proposal.merged'], {
    provision: 'critique-lineage',
    holds: ({ event: { proposal, into }, context }) =>
      proposal !== into &&
      [proposal, into].every((number) => proposalIn(context, number)?.standing === 'atHand'),
  }),
  droppedFromHand: refuses(['proposal.dropped'], {
    provision: 'critique-lineage',
    holds: ({ event: { proposal }, context }) => proposalIn(context, proposal)?.standing === 'atHand',
  }),
  /** Art. 35, clause 4, Law on the Front: the standing board, or the organisation that leads. */
  signedForTheLead: refuses(['document.signed'], {
    provision: 'critique-signed',
    holds: (input) => isOfficeOfAny(input.event.signedBy, [input.context.lead], input),
  }),
  nobodyRecusedSigns: refuses(['document.signed'], {
    provision: 'supervision-recused',
    holds: (input) => !isHeldByRecused([input.event.signedBy], input),
  }),
  /** Art. 15, clause 7; art. 17, clause 3; art. 19, clause 7. */
  sentToTheDrafter: refuses(['document.sent'], {
    provision: 'critique-sent',
    holds: (input) => hasReached(input.context.drafter, input),
  }),
  /** Art. 19, clause 7. */
  dialogueSentToTheIssuer: finds(['document.sent'], {
    provision: 'critique-sent-to-issuer',
    holds: (input) =>
      !input.context.carriedOut.includes('dialogue') || hasReached(input.context.issuer, input),
  }),
  recommendationsAreDistinct: refuses(['recommendations.made'], {
    provision: 'supervision-recommendations',
    holds: ({ event: { recommendations }, context }) =>
      areDistinct([
        ...context.recommendations.map((recommendation) => ({ recommendation })),
        ...recommendations,
      ]),
  }),
}
