import { areAll, areApart } from '../../building-blocks/numbered-lines.ts'
import type { NominationEventType } from '../events.ts'
import { candidatesOf, ENDED, OPEN, POSTABLE, type Standing, TO_APPRAISE } from '../round-context.ts'
import { refuses } from './rule.ts'

/** How a candidate must stand for a fact to be true of it. */
const STANDINGS = {
  'candidates.workedOn': [...OPEN, 'awarded'],
  'candidates.appraised': TO_APPRAISE,
  'candidates.supplemented': ['sentBack'],
  'candidates.proposed': ['fit'],
  'candidates.decided': ['proposed'],
  'candidates.posted': POSTABLE,
  'candidates.handedOver': ['awarded'],
  'candidates.withdrawn': OPEN,
  'candidates.reconsidered': ENDED,
} as const satisfies Partial<Record<NominationEventType, readonly Standing[]>>

const onCandidates = Object.keys(STANDINGS) as (keyof typeof STANDINGS)[] // the keys it was written with

const provision = 'nomination-candidates'

/** What holds of its candidates, whatever is told of them. */
export const candidateRules = {
  everyCandidateHasItsNumber: refuses(['candidates.nominated'], {
    provision,
    holds: ({ event: { nominated }, context }) =>
      areApart([...nominated, ...context.candidates].map(({ candidate }) => candidate)),
  }),
  namedOnce: refuses(onCandidates, { provision, holds: ({ event: { candidates } }) => areApart(candidates) }),
  candidatesAreThere: refuses(onCandidates, {
    provision,
    holds: ({ event: { candidates }, context }) => areAll(candidatesOf(context, candidates), candidates),
  }),
  candidatesStandSo: refuses(onCandidates, {
    provision,
    holds: ({ event: { candidates, type }, context }) => {
      const standings: readonly Standing[] = STANDINGS[type]
      return candidatesOf(context, candidates).every(({ standing }) => standings.includes(standing))
    },
  }),
}
