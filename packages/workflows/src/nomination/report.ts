import type { CaseFacts } from '@civicflow/core'
import { addUp, one, prefixed, sumsBy } from '../building-blocks/figures.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { RoundOutcome } from './figure-labels.ts'
import {
  candidatesThat,
  ENDED,
  isCarriedThrough,
  type KnownCandidate,
  type RoundContext,
} from './round-context.ts'

type Facts = CaseFacts<RoundContext>

/** How a round in these states ended, or how far it is. */
export function outcomeOf(paths: readonly string[]): RoundOutcome {
  return (['nominating', 'closed', 'cancelled'] as const).find((state) => paths.includes(state)) ?? 'underWay'
}

/** What was approved for all, or given to all, by measure. */
function amountsOf(candidates: readonly KnownCandidate[], which: 'approved' | 'given') {
  return sumsBy(
    candidates.flatMap((candidate) => Object.entries(candidate[which])),
    ([measure]) => measure,
    ([, amount]) => amount,
  )
}

/**
 * What is counted of one round. Rounds add up by outcome and by level; candidates by kind and by what became of them.
 * Whoever is proposed is not awarded; those who are count by kind and by the level that decided.
 */
export function roundFigures({ context, paths }: Facts): Readonly<Record<string, number>> {
  const { level, expected, candidates, sentBack, reconsidered } = context
  return {
    total: 1,
    ...one('outcome', outcomeOf(paths)),
    ...one('level', level),
    ...(expected !== null && { expected }),
    candidates: candidates.length,
    ...prefixed(
      'kind',
      sumsBy(candidates, ({ kind }) => kind),
    ),
    ...prefixed(
      'fate',
      sumsBy(candidates, ({ standing }) => standing),
    ),
    ...prefixed(
      'awarded',
      sumsBy(candidatesThat(context, 'awarded'), ({ kind, decidedAt }) => `${kind}.${decidedAt ?? level}`),
    ),
    workedOn: candidates.filter((candidate) => candidate.workedOn).length,
    posted: candidates.filter((candidate) => candidate.posted).length,
    handedOver: candidates.filter((candidate) => candidate.handedOver).length,
    ...prefixed('approved', amountsOf(candidates, 'approved')),
    ...prefixed('given', amountsOf(candidates, 'given')),
    sentBack,
    reconsidered,
  }
}

export const figuresOf =
  ({ id }: AnyConfiguration) =>
  (facts: Facts) =>
    prefixed(id, roundFigures(facts))

const addsUp = (whole: string, part: string) => (facts: Facts) =>
  addUp(roundFigures(facts), whole, (name) => name.startsWith(`${part}.`))

/** What is always true of a round, and of its figures. */
export const invariants = {
  'every candidate waits, is proposed, or has one outcome': addsUp('candidates', 'fate'),
  'every candidate is of one kind': addsUp('candidates', 'kind'),
  'every awarded candidate is of one kind and one level': addsUp('fate.awarded', 'awarded'),
  'no number stands for two candidates': ({ context: { candidates } }: Facts) =>
    new Set(candidates.map(({ candidate }) => candidate)).size === candidates.length,
  'whoever is proposed or decided on was proposed to somebody, of a level': ({ context }: Facts) =>
    candidatesThat(context, 'proposed', 'awarded', 'notAwarded').every(
      ({ decider, decidedAt }) => decider !== null && decidedAt !== null,
    ),
  'only to an awarded candidate something is approved or handed over': ({ context: { candidates } }: Facts) =>
    candidates.every(
      ({ standing, handedOver, approved }) =>
        standing === 'awarded' || (!handedOver && Object.keys(approved).length === 0),
    ),
  'a closed round leaves nobody without an outcome': ({ context, paths }: Facts) =>
    !paths.includes('closed') ||
    (candidatesThat(context, ...ENDED).length === context.candidates.length && isCarriedThrough(context)),
}
