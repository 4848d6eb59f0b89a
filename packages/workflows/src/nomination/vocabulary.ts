import * as z from 'zod'
import { narrative, personal } from '@civicflow/core'

// Words that all rounds of nomination share. No article read here says any of them.

/** What a round asks of a candidate beside an appraisal and a decision, in this order. */
export const steps = ['workFirst', 'posting', 'workAfter', 'handover'] as const
export type Step = (typeof steps)[number]

/** What an appraisal comes to. */
export const appraisals = ['fit', 'unfit', 'needsMore'] as const

/** What is decided of a candidate. */
export const decisions = ['awarded', 'notAwarded'] as const

/** Why an outcome is looked at again. */
export const secondLooks = ['objection', 'error', 'newFacts', 'conditionsLost'] as const

/** The number of a candidate in its round; of a person, the id that the host knows the person by. */
const candidateNumber = z.string().min(1).max(100)

/** Numbers of candidates of one round, each once. */
export const candidateNumbers = z.array(candidateNumber).min(1).max(500)

/** One candidate: a collective, a person, a household, a task, a unit. Its name is sealed, whatever it is. */
export const candidateLine = <Kind extends string>(kinds: readonly [Kind, ...Kind[]]) =>
  z.strictObject({
    candidate: candidateNumber,
    name: personal('candidate').optional(),
    kind: z.enum(kinds),
    /** For what it is put forward. */
    merit: narrative().optional(),
  })
