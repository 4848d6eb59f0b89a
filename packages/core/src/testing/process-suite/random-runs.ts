import { array, assert, nat, property } from 'fast-check'
import type { Entry } from '../../journal/entry.ts'
import { fold } from '../../journal/fold.ts'
import { expectEqual } from '../expect.ts'
import type { Case } from '../../process/case.ts'
import { attemptLaws } from './attempt-laws.ts'
import { type Attempt, followingOf } from './attempt.ts'
import { holdToCorrections, type Step } from './corrections.ts'
import { attemptsWith, payloadsOf } from './attempts-at.ts'
import { candidateTypes } from '../../machine/run-machine.ts'
import { snapshotOf } from '../../kernel/examine.ts'
import { complaintOf, type Walk } from './walk.ts'
import { wayOut } from './ways-out.ts'

const RUNS = 500
const STEPS = 20

/**
 * Goes so many random ways through the process; each try is held against the laws, each journal is folded and corrected,
 * and from wherever a run ends there must be a way to a closed state.
 *
 * @throws Error with the seed and the shortest run found.
 */
export function goRandomWays(walked: Walk): void {
  const numRuns = walked.subject.options.runs ?? RUNS
  assert(
    property(array(nat(), { minLength: 1, maxLength: STEPS, size: 'max' }), (choices) =>
      goOneWay(walked, choices),
    ),
    { numRuns },
  )
}

function goOneWay(walked: Walk, choices: readonly number[]): void {
  const steps: Step[] = []
  let kase: Case | undefined
  for (const choice of choices) {
    const step = oneStep(walked, kase, choice)
    if (step === undefined) break
    kase = step.following.kase
    steps.push(step)
  }
  if (kase === undefined) throw new Error('no sample opens a case')
  const entries = steps.map(({ following }) => following.entry)
  const folded = fold(() => walked.subject.process, entries)
  expectEqual('case' in folded ? folded.case : folded, kase, 'the journal of a run folds to its case')
  holdToCorrections(steps, choices.at(-1) ?? 0)
  if (wayOut(walked, kase) === undefined)
    throw new Error(
      `no way was found from ${JSON.stringify(kase.state.value)} to a closed state, after ${entries.map((entry) => entryName(entry)).join(', ')}`,
    )
}

function entryName(entry: Entry): string {
  return entry.kind === 'fact' ? entry.event.type : entry.kind
}

/** Takes the first sample, from a random one on, that is accepted. */
function oneStep({ subject }: Walk, kase: Case | undefined, choice: number): Step | undefined {
  const types =
    kase === undefined ? [subject.process.opening] : candidateTypes(snapshotOf(subject.process, kase.state))
  const samples = types.flatMap((type) =>
    payloadsOf(subject, kase, type).map((payload) => ({ type, payload })),
  )
  for (const place of samples.keys()) {
    const sample = samples[(choice + place) % samples.length]
    if (sample === undefined) continue
    for (const tried of attemptsWith(subject, kase, sample.type, sample.payload)) {
      holdAgainstLaws(tried)
      const following = followingOf(tried)
      if (following !== undefined) return { tried, following }
    }
  }
  return undefined
}

function holdAgainstLaws(tried: Attempt): void {
  for (const { name, against } of attemptLaws) {
    const complaint = complaintOf(against, tried)
    if (complaint !== undefined) throw new Error(`${name}: ${complaint}`)
  }
}
