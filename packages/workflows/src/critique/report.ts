import type { CaseFacts } from '@civicflow/core'
import { addUp, claim, one, prefixed, sumsBy } from '../building-blocks/figures.ts'
import { sessionsThat } from '../building-blocks/sessions.ts'
import {
  acceptedIn,
  answeredIn,
  type CritiqueContext,
  formOf,
  originOf,
  proposalsThat,
  sessionsAs,
} from './critique-context.ts'
import type { CritiqueEventType } from './events.ts'
import type { CritiqueFigure, CritiqueOutcome } from './figure-labels.ts'

type Facts = CaseFacts<CritiqueContext>
export type CritiqueFigures = { readonly [Name in CritiqueFigure]?: number }

const FOLLOWED = ['answering', 'issued', 'issuedWithoutAnswer'] as const
const ENDS = [
  'withoutProposal',
  'declined',
  'cancelled',
  'withdrawn',
  'notIssued',
  'issuedUncriticised',
  'superseded',
] as const

/** How a critique in these states has ended, or how far it is. */
export function outcomeOf(
  paths: readonly string[],
  { issuedWithoutAnswer }: CritiqueContext,
): CritiqueOutcome {
  if (paths.includes('closed')) return issuedWithoutAnswer ? 'unanswered' : 'answered'
  if (FOLLOWED.some((state) => paths.includes(state))) return 'followedUp'
  return ENDS.find((state) => paths.includes(state)) ?? 'underWay'
}

const isUnderWay = (outcome: CritiqueOutcome) => outcome === 'underWay' || outcome === 'followedUp'

/**
 * What is counted of one critique. Conferences (hội nghị), dialogues, drafts (dự thảo), proposals made (ý kiến) and items
 * of the document (nội dung) are different numbers, and are never added to one another. Critiques add up by form, origin
 * and outcome; proposals by source, and to items, merged, dropped and at hand; items by head, and by answer.
 */
export function figures({ context, paths, acts }: Facts): CritiqueFigures {
  const { drafts, proposals, sessions } = context
  const items = proposalsThat(context, 'inDocument')
  const held = sessionsThat(sessions, 'held')
  const outcome = outcomeOf(paths, context)
  const disputes = items.filter(({ judgement }) => judgement === 'disputed').length
  const times = (type: CritiqueEventType) => acts[type]?.count ?? 0
  return prefixed('critique', {
    total: 1,
    ...one('form', formOf(context)),
    ...one('origin', originOf(context)),
    ...one('outcome', outcome),
    conferences: held.filter(({ form }) => form === 'conference').length,
    dialogues: held.filter(({ form }) => form === 'dialogue').length,
    brokenOff: sessionsThat(sessions, 'brokenOff').length,
    drafts: drafts.length,
    opinions: times('opinion.received'),
    speeches: times('delegate.spoke'),
    proposals: proposals.length,
    ...prefixed(
      'source',
      sumsBy(proposals, ({ source }) => source),
    ),
    merged: proposalsThat(context, 'merged').length,
    dropped: proposalsThat(context, 'dropped').length,
    atHand: proposalsThat(context, 'atHand').length,
    items: items.length,
    ...prefixed(
      'head',
      sumsBy(items, ({ head }) => head),
    ),
    ...prefixed(
      'answer',
      sumsBy(items, ({ answer }) => answer ?? 'unanswered'),
    ),
    disputed: disputes + items.filter(({ judgement }) => judgement === 'reserved').length,
    disputedAtEnd: isUnderWay(outcome) ? 0 : disputes,
    reflected: items.filter(({ reflected }) => reflected === true).length,
    notReflected: items.filter(({ reflected }) => reflected === false).length,
    explanationSessions: times('explanationSession.held'),
    issuedWithoutAnswer: claim(context.issuedWithoutAnswer),
    recommendations: context.recommendations.length,
  })
}

const fates: readonly string[] = ['critique.items', 'critique.merged', 'critique.dropped', 'critique.atHand']
const fromSending: readonly string[] = [...FOLLOWED, 'closed', 'notIssued']

/** What is always true of a critique, and of its figures. */
export const invariants = {
  'items in the document are accepted, accepted in part, not accepted, deferred or unanswered': (
    facts: Facts,
  ) => addUp(figures(facts), 'critique.items', (name) => name.startsWith('critique.answer.')),
  'every item stands under one head': (facts: Facts) =>
    addUp(figures(facts), 'critique.items', (name) => name.startsWith('critique.head.')),
  'every proposal has one source': (facts: Facts) =>
    addUp(figures(facts), 'critique.proposals', (name) => name.startsWith('critique.source.')),
  'no proposal is lost: each is at hand, in the document, merged or dropped': (facts: Facts) =>
    addUp(figures(facts), 'critique.proposals', (name) => fates.includes(name)),
  'no number stands for two proposals': ({ context: { proposals } }: Facts) =>
    new Set(proposals.map(({ proposal }) => proposal)).size === proposals.length,
  'only what is in the document is answered, judged or looked for in the text': ({
    context: { proposals },
  }: Facts) =>
    proposals.every(
      ({ standing, answer, judgement, reflected }) =>
        standing === 'inDocument' || (answer === null && judgement === null && reflected === null),
    ),
  'a merged proposal is answered in one that was not, or was dropped with it': ({ context }: Facts) =>
    proposalsThat(context, 'merged').every(
      ({ proposal }) => answeredIn(context, proposal)?.standing !== 'merged',
    ),
  'what was sent holds something, and nothing is at hand beside it': ({ context, paths }: Facts) =>
    !fromSending.some((state) => paths.includes(state)) ||
    (context.sentOn !== null &&
      proposalsThat(context, 'inDocument').length > 0 &&
      proposalsThat(context, 'atHand').length === 0),
  'what is disputed was explained': ({ context: { proposals } }: Facts) =>
    proposals.every(
      ({ judgement, answer }) => judgement === null || (answer !== null && answer !== 'accepted'),
    ),
  'what was looked for in the text was accepted': ({ context }: Facts) => {
    const accepted = acceptedIn(context)
    return context.proposals.every((one) => one.reflected === null || accepted.includes(one))
  },
  'a closed critique has looked for everything that was accepted': ({ context, paths }: Facts) =>
    !paths.includes('closed') || acceptedIn(context).every(({ reflected }) => reflected !== null),
  'at most one session is open, and only while one is held': ({ context: { sessions }, paths }: Facts) =>
    sessionsThat(sessions, 'open').length === (paths.includes('examination.inSession') ? 1 : 0),
  'the day that papers are owed before is that of the session': ({ context }: Facts) =>
    sessionsAs(context.sessions).sessionDay === context.sessionDay,
}
