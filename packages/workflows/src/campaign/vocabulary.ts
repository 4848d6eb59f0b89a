import * as z from 'zod'

// Words of a campaign. Articles are those of joint resolution 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN.

/** Whose deputies: the National Assembly's, a council's, both (art. 22, clause 1), councils of two levels (clause 2). */
export const tracks = ['assembly', 'council', 'assemblyAndCouncil', 'twoCouncils'] as const
export type Track = (typeof tracks)[number]

/** `extraordinary` is also a council's thematic or urgent session (art. 34). */
export const sessionKinds = ['regular', 'extraordinary'] as const

export const timings = ['beforeSession', 'afterSession'] as const

/** What makes an event force majeure: named by law, or announced by a competent State body (art. 36, clause 2). */
export const forceMajeureBases = ['byLaw', 'announced'] as const

/** What a body that was asked says of a draft plan. */
export const positions = ['agrees', 'proposesChanges'] as const
export type Position = (typeof positions)[number]

/**
 * What becomes of reports of groups that come after the plan's day: they go into the synthesis as long as it is not made,
 * or to the next campaign. A plan that takes no late report leaves it to the next campaign: nothing that was said is lost.
 */
export const lateReportPolicies = ['include', 'carryOver'] as const
export type LateReportPolicy = (typeof lateReportPolicies)[number]

/** What a delegation's working session before the session hears of (art. 6, clause 5). */
export const workingSessionItems = ['situation', 'earlierAnswers', 'localPetitions'] as const

/** How the head of a delegation reports on the session: at the provincial council's session, or by mass media (art. 25, clause 2, point b). */
export const sessionReportWays = ['councilSession', 'massMedia'] as const

/** How many meetings a local plan asks for: in all, of each deputy, of each group. No number of the law is known. */
export const quota = z.strictObject({
  perPlan: z.int().positive().optional(),
  perDeputy: z.int().positive().optional(),
  perGroup: z.int().positive().optional(),
})
