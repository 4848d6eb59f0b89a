import * as z from 'zod'
import { documentReference, day, narrative } from '@civicflow/core'
import type { AreaLevel } from '../law/levels.ts'

// Words of a voters' petition. Articles are those of joint resolution 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN.

/** To whose deputies it was made: of the National Assembly, or of a People's Council. It decides which articles on answers hold. */
export const petitionTracks = ['assembly', 'council'] as const
export type PetitionTrack = (typeof petitionTracks)[number]

/** Where a petition comes from. The law knows petitions made to deputies through voter meetings (art. 2, clause 8). */
export const petitionSources = [
  'meeting',
  /** An encounter with single voters or a group (art. 33). */
  'encounter',
  /** A deputy's own programme (art. 37, clause 3). */
  'personalProgramme',
  /** Collected by other means around an extraordinary session (art. 34). */
  'otherMeans',
  /** A message of a portal or hotline, which is no voters' petition in law. */
  'portal',
  /** A part that another petition was split into. */
  'part',
  /** One petition made of several that belong together. */
  'joint',
] as const
export type PetitionSource = (typeof petitionSources)[number]

/** Sources of petitions that reach a campaign as a list; those of a meeting it has recorded came with that meeting. */
export const collectedSources = [
  'meeting',
  'encounter',
  'personalProgramme',
  'otherMeans',
  'portal',
] as const satisfies readonly PetitionSource[]

/** Whose competence a matter is in: of central bodies or of local ones (art. 37, clause 2). Districts ended on 30 June 2025. */
export const petitionLevels = [
  'central',
  'province',
  'district',
  'commune',
] as const satisfies readonly AreaLevel[]
export type PetitionLevel = (typeof petitionLevels)[number]

/** The list of a synthesis a petition stands in (art. 37, clause 2; art. 39). */
export const petitionLists = ['central', 'local'] as const

/** The three classes of results (art. 49, clause 2), and what local reports call “not settled”, which is none of them. */
export const resultClasses = ['resolved', 'inProgress', 'explained', 'notResolved'] as const
export type ResultClass = (typeof resultClasses)[number]

/** By what a matter was settled. */
export const settlements = ['legalText', 'inspection', 'implementation'] as const

/** Why a matter is still being settled. */
export const pendingReasons = ['reportedUp', 'noResources', 'notAtOnce', 'dependsOnHigherText'] as const

/** What is wrong with an answer. */
export const answerFaults = ['generic', 'offPoint', 'wrongCompetence', 'withoutRoadmap'] as const

/** Where a matter is taken further: a draft resolution (art. 54), or question time. */
export const escalations = ['draftResolution', 'questionTime'] as const

const resolved = z.strictObject({
  resultClass: z.literal('resolved'),
  settledBy: z.enum(settlements),
  evidence: documentReference.optional(),
})
/** Names its roadmap and its time limit; one that does not is recorded as it came, and found. */
const inProgress = z.strictObject({
  resultClass: z.literal('inProgress'),
  pendingReason: z.enum(pendingReasons).optional(),
  roadmap: narrative().optional(),
  /** The last day the authority names for it. */
  milestone: day().optional(),
})
const explained = z.strictObject({ resultClass: z.literal('explained') })
const notResolved = z.strictObject({ resultClass: z.literal('notResolved'), reason: narrative() })

/** The class a written answer gives, with what that class has to say (art. 49, clause 2). */
export const answerResult = z.discriminatedUnion('resultClass', [
  resolved,
  inProgress,
  explained,
  notResolved,
])

/** What became of a matter that was not settled when it was answered. */
export const laterResult = z.discriminatedUnion('resultClass', [resolved, inProgress, notResolved])

/** Is an answer adequate, and what is wrong with it where it is not (art. 53, clauses 3 and 5)? */
export const evaluation = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('adequate') }),
  z.strictObject({ verdict: z.literal('inadequate'), faults: z.array(z.enum(answerFaults)).min(1) }),
])
export type Verdict = z.infer<typeof evaluation>['verdict']
