import { dayOf } from '@civicflow/core'
import { areDistinct } from '../../building-blocks/follow-up.ts'
import { isHeldByRecused } from '../../building-blocks/offices-held.ts'
import { proposalIn } from '../critique-context.ts'
import { finds, refuses } from './rule.ts'

/** What proposals, the critique document and what follows from it hold to. */
export const documentRules = {
  proposalIsNew: refuses(['proposal.made'], {
    provision: 'critique-proposals',
    holds: ({ event: { proposal }, context }) => proposalIn(context, proposal) === undefined,
  }),
  proposalIsOfTheFile: refuses(['proposal.made'], {
    provision: 'critique-proposals',
    holds: ({ event, context: { drafts } }) => drafts.some(({ draft }) => draft === event.draft),
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
    holds: ({ event: { signedBy, occurredOn }, context: { lead }, environment: { register } }) =>
      register.office(signedBy, dayOf(occurredOn))?.body === lead,
  }),
  nobodyRecusedSigns: refuses(['document.signed'], {
    provision: 'supervision-recused',
    holds: (input) => !isHeldByRecused([input.event.signedBy], input),
  }),
  /** Art. 15, clause 7; art. 17, clause 3; art. 19, clause 7. */
  sentToTheDrafter: refuses(['document.sent'], {
    provision: 'critique-sent',
    holds: ({ event: { to }, context: { drafter, sentTo } }) => [...sentTo, ...to].includes(drafter),
  }),
  /** Art. 19, clause 7. */
  dialogueSentToTheIssuer: finds(['document.sent'], {
    provision: 'critique-sent-to-issuer',
    holds: ({ event: { to }, context: { carriedOut, issuer, sentTo } }) =>
      !carriedOut.includes('dialogue') || [...sentTo, ...to].includes(issuer),
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
