import { dayOf } from '@civicflow/core'
import { addedCounts, toldCounts } from '../building-blocks/configured-words.ts'
import type { NominationEventType, NominationFact } from './events.ts'
import type { KnownCandidate, RoundContext } from './round-context.ts'

// What each fact makes of what a round remembers.

type Change = Partial<RoundContext>
type Of<Type extends NominationEventType> = NominationFact<Type>

export function opened(event: Of<'round.opened'>): Change {
  const { title, area, level, organiser, nominators, appraisers, asks, occurredOn } = event
  const { closesOn = null, expected = null } = event
  return {
    title,
    area,
    level,
    organiser,
    nominators,
    appraisers,
    asks,
    openedOn: dayOf(occurredOn),
    closesOn,
    expected,
  }
}

export function nominated(context: RoundContext, event: Of<'candidates.nominated'>): Change {
  const { nominated: lines, nominator } = event
  const known = lines.map(
    ({ candidate, kind }): KnownCandidate => ({
      candidate,
      kind,
      nominator,
      standing: 'nominated',
      decider: null,
      decidedAt: null,
      workedOn: false,
      posted: false,
      handedOver: false,
      approved: {},
      given: {},
    }),
  )
  return { candidates: [...context.candidates, ...known] }
}

export const workedOn = (context: RoundContext, { candidates }: Of<'candidates.workedOn'>): Change =>
  withCandidates(context, candidates, () => ({ workedOn: true }))

export function appraised(context: RoundContext, event: Of<'candidates.appraised'>): Change {
  const { candidates, appraisal } = event
  if (appraisal !== 'needsMore') return withCandidates(context, candidates, () => ({ standing: appraisal }))
  return {
    ...withCandidates(context, candidates, () => ({ standing: 'sentBack' })),
    sentBack: context.sentBack + candidates.length,
  }
}

export const supplemented = (context: RoundContext, { candidates }: Of<'candidates.supplemented'>): Change =>
  withCandidates(context, candidates, () => ({ standing: 'nominated' }))

export const proposed = (
  context: RoundContext,
  { candidates, decider, level }: Of<'candidates.proposed'>,
): Change => withCandidates(context, candidates, () => ({ standing: 'proposed', decider, decidedAt: level }))

/** Only for an awarded candidate something is approved. */
export function decided(context: RoundContext, event: Of<'candidates.decided'>): Change {
  const { candidates, decision, measures = {} } = event
  const approved = decision === 'awarded' ? toldCounts(measures) : {}
  return withCandidates(context, candidates, () => ({ standing: decision, approved }))
}

export const posted = (context: RoundContext, { candidates }: Of<'candidates.posted'>): Change =>
  withCandidates(context, candidates, () => ({ posted: true }))

/** What is given in parts adds up. */
export const handedOver = (
  context: RoundContext,
  { candidates, measures }: Of<'candidates.handedOver'>,
): Change =>
  withCandidates(context, candidates, ({ given }) => ({
    handedOver: true,
    given: addedCounts(given, measures),
  }))

export const withdrawn = (context: RoundContext, { candidates }: Of<'candidates.withdrawn'>): Change =>
  withCandidates(context, candidates, () => ({ standing: 'withdrawn' }))

/** It is as if it had just been put forward; what was done for it, and what it was given, stays. */
export function reconsidered(context: RoundContext, { candidates }: Of<'candidates.reconsidered'>): Change {
  return {
    ...withCandidates(context, candidates, () => ({
      standing: 'nominated',
      posted: false,
      handedOver: false,
      approved: {},
    })),
    reconsidered: context.reconsidered + candidates.length,
  }
}

function withCandidates(
  context: RoundContext,
  numbers: readonly string[],
  changeOf: (one: KnownCandidate) => Partial<KnownCandidate>,
): Pick<RoundContext, 'candidates'> {
  return {
    candidates: context.candidates.map((one) =>
      numbers.includes(one.candidate) ? { ...one, ...changeOf(one) } : one,
    ),
  }
}
