import { acceptedIn, isExplained, proposalIn, unanswered } from '../critique-context.ts'
import { finds, refuses } from './rule.ts'

/** What the answer, what is made of it, its publication and the check of the issued text hold to. */
export const replyRules = {
  mergedIsAnsweredElsewhere: refuses(['reply.received'], {
    provision: 'critique-lineage',
    holds: ({ event: { replies }, context }) =>
      replies.every(({ proposal }) => proposalIn(context, proposal)?.standing !== 'merged'),
  }),
  replyIsToTheDocument: refuses(['reply.received'], {
    provision: 'critique-replies',
    holds: ({ event: { replies }, context }) =>
      replies.every(({ proposal }) => {
        const standing = proposalIn(context, proposal)?.standing
        return standing === 'inDocument' || standing === 'merged'
      }),
  }),
  eachAnsweredOnce: refuses(['reply.received'], {
    provision: 'critique-replies',
    holds: ({ event: { replies } }) =>
      new Set(replies.map(({ proposal }) => proposal)).size === replies.length,
  }),
  /** Art. 36, clause 3, Law on the Front. */
  rejectionSaysWhy: refuses(['reply.received'], {
    provision: 'critique-answer',
    holds: ({ event: { replies } }) =>
      replies.every(({ answer, reason }) => answer !== 'rejected' || reason !== undefined),
  }),
  partSaysWhyTheRest: refuses(['reply.received'], {
    provision: 'critique-partly',
    holds: ({ event: { replies } }) =>
      replies.every(({ answer, reason }) => answer !== 'partly' || reason !== undefined),
  }),
  deferralNamesItsInstrument: refuses(['reply.received'], {
    provision: 'critique-deferred',
    holds: ({ event: { replies } }) =>
      replies.every(({ answer, instrument }) => answer !== 'deferred' || instrument !== undefined),
  }),
  acceptedSaysWhere: finds(['reply.received'], {
    provision: 'critique-accepted-where',
    holds: ({ event: { replies } }) =>
      replies.every(
        ({ answer, where }) => (answer !== 'accepted' && answer !== 'partly') || where !== undefined,
      ),
  }),
  /** Art. 36, clause 3, Law on the Front. */
  repliedInWriting: finds(['reply.received'], {
    provision: 'critique-answer',
    holds: ({ event: { document } }) => document !== undefined,
  }),
  completeAnswersEverything: refuses(['reply.foundComplete'], {
    provision: 'critique-answer',
    holds: ({ context }) => unanswered(context).length === 0,
  }),
  judgedIsExplained: refuses(['explanation.accepted', 'explanation.disputed'], {
    provision: 'critique-dispute',
    holds: ({ event: { proposals }, context }) =>
      proposals.every((number) => {
        const proposal = proposalIn(context, number)
        return proposal !== undefined && isExplained(proposal)
      }),
  }),
  secretIsNotPublished: refuses(['reply.published'], {
    provision: 'critique-secret',
    holds: ({ context: { secret } }) => !secret,
  }),
  everyAcceptedIsChecked: refuses(['text.checked'], {
    provision: 'critique-text-checked',
    holds: ({ event: { checks }, context }) => {
      const accepted = acceptedIn(context).map(({ proposal }) => proposal)
      const named = checks.map(({ proposal }) => proposal)
      return named.length === accepted.length && accepted.every((proposal) => named.includes(proposal))
    },
  }),
}
