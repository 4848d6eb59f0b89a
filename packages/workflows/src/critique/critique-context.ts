import type { BodyId, CaseId, IsoDay } from '@civicflow/core'
import { nextSession, type Session, sessionsThat } from '../building-blocks/sessions.ts'
import type { critiqueForms, critiqueGrounds } from '../supervision-plan/vocabulary.ts'
import type { Answer, ContentHead, DraftKind, Source } from './vocabulary.ts'

export type Form = (typeof critiqueForms)[number]
/** Where it comes from: an annual plan, the draft that it was opened anew for, or a request of its own. */
export type Origin = 'plan' | 'newVersion' | 'requested'

/** A conference or a dialogue. */
export interface CritiqueSession extends Session {
  readonly form: Form
}

/** One draft of the file. */
export interface KnownDraft {
  readonly draft: string
  readonly draftKind: DraftKind
}

/**
 * One proposal, from whoever made it to what the issued text has of it. What it says stands in the fact that made it.
 */
export interface KnownProposal {
  readonly proposal: string
  readonly draft: string
  readonly head: ContentHead
  readonly source: Source
  /** `atHand` until a document is drafted; nothing is ever taken off the list. */
  readonly standing: 'atHand' | 'inDocument' | 'merged' | 'dropped'
  /** The one it went into; that one is answered for it. */
  readonly mergedInto: string | null
  /** Of the reply that holds; only of what is in the document. */
  readonly answer: Answer | null
  /** What whoever leads makes of the explanation; `reserved` where both keep their opinion. */
  readonly judgement: 'accepted' | 'disputed' | 'reserved' | null
  /** Does the issued text have it? Only of what was accepted, in full or in part. */
  readonly reflected: boolean | null
}

/** What a critique remembers. */
export interface CritiqueContext {
  readonly title: string
  readonly area: string
  /** The form that is prepared, or was carried out last. */
  readonly form: Form
  /** The forms that were carried out, each once. */
  readonly carriedOut: readonly Form[]
  readonly plan: CaseId | null
  readonly item: string | null
  readonly predecessor: CaseId | null
  readonly grounds: readonly (typeof critiqueGrounds)[number][]
  readonly agreedWithFront: boolean
  readonly lead: BodyId
  readonly front: BodyId
  readonly drafter: BodyId
  readonly issuer: BodyId
  readonly participants: readonly BodyId[]
  readonly drafts: readonly KnownDraft[]
  readonly secret: boolean
  readonly receivedOn: IsoDay | null
  /** The day the draft is to be submitted to the issuing body. */
  readonly submissionOn: IsoDay | null
  readonly sessions: readonly CritiqueSession[]
  /** The day of the session that is open or ahead. */
  readonly sessionDay: IsoDay | null
  readonly proposals: readonly KnownProposal[]
  readonly sentTo: readonly BodyId[]
  readonly sentOn: IsoDay | null
  /** The text was issued while something in the document had no answer. */
  readonly issuedWithoutAnswer: boolean
  /** Numbers of the recommendations that it led to. */
  readonly recommendations: readonly string[]
}

/** Nothing is criticised. */
export const noCritique: CritiqueContext = {
  title: '',
  area: '',
  form: 'conference',
  carriedOut: [],
  plan: null,
  item: null,
  predecessor: null,
  grounds: [],
  agreedWithFront: false,
  lead: '',
  front: '',
  drafter: '',
  issuer: '',
  participants: [],
  drafts: [],
  secret: false,
  receivedOn: null,
  submissionOn: null,
  sessions: [],
  sessionDay: null,
  proposals: [],
  sentTo: [],
  sentOn: null,
  issuedWithoutAnswer: false,
  recommendations: [],
}

/** Where it comes from. */
export function originOf({ item, predecessor }: CritiqueContext): Origin {
  if (predecessor !== null) return 'newVersion'
  return item === null ? 'requested' : 'plan'
}

/** The one form it takes, or `combined` where there are several. */
export function formOf({
  form,
  carriedOut,
}: Pick<CritiqueContext, 'form' | 'carriedOut'>): Form | 'combined' {
  return carriedOut.some((one) => one !== form) ? 'combined' : form
}

/** The session that is open. */
export function openSession({ sessions }: Pick<CritiqueContext, 'sessions'>): CritiqueSession | undefined {
  return sessionsThat(sessions, 'open')[0]
}

/** Sessions with the day of the one that is open or ahead. */
export function sessionsAs(
  sessions: readonly CritiqueSession[],
): Pick<CritiqueContext, 'sessions' | 'sessionDay'> {
  return { sessions, sessionDay: (openSession({ sessions }) ?? nextSession(sessions))?.day ?? null }
}

/** The proposal of a number. */
export function proposalIn(
  { proposals }: Pick<CritiqueContext, 'proposals'>,
  number: string,
): KnownProposal | undefined {
  return proposals.find(({ proposal }) => proposal === number)
}

/** The proposals that stand so. */
export function proposalsThat(
  { proposals }: Pick<CritiqueContext, 'proposals'>,
  standing: KnownProposal['standing'],
): readonly KnownProposal[] {
  return proposals.filter((one) => one.standing === standing)
}

/** What of the document has no answer. */
export function unanswered(context: Pick<CritiqueContext, 'proposals'>): readonly KnownProposal[] {
  return proposalsThat(context, 'inDocument').filter(({ answer }) => answer === null)
}

/** What was accepted, in full or in part: what the issued text is held against. */
export function acceptedIn(context: Pick<CritiqueContext, 'proposals'>): readonly KnownProposal[] {
  return proposalsThat(context, 'inDocument').filter(
    ({ answer }) => answer === 'accepted' || answer === 'partly',
  )
}

/** What was answered and not accepted in full: what there is an explanation of. */
export function isExplained({ standing, answer }: KnownProposal): boolean {
  return standing === 'inDocument' && answer !== null && answer !== 'accepted'
}

/** The explanations that whoever leads disputes. */
export function disputed({ proposals }: Pick<CritiqueContext, 'proposals'>): readonly KnownProposal[] {
  return proposals.filter(({ judgement }) => judgement === 'disputed')
}

/**
 * The proposal that a number is answered in: itself, or the one it was merged into, however often that was merged on;
 * `undefined` where it was dropped, or is not known.
 */
export function answeredIn(
  context: Pick<CritiqueContext, 'proposals'>,
  number: string,
): KnownProposal | undefined {
  const seen = new Set<string>()
  for (let found = proposalIn(context, number); found !== undefined && !seen.has(found.proposal); ) {
    if (found.mergedInto === null) return found.standing === 'dropped' ? undefined : found
    seen.add(found.proposal)
    found = proposalIn(context, found.mergedInto)
  }
  return undefined
}
