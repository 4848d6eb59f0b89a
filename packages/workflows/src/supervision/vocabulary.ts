import * as z from 'zod'
import { body, day, narrative, searchable } from '@civicflow/core'
import { answerProfiles } from '../recommendation/vocabulary.ts'
import { objectKinds } from '../supervision-plan/roles.ts'
import type { supervisionGrounds } from '../supervision-plan/vocabulary.ts'

// Words of one supervision. Articles are those of joint resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN unless the
// Law on the Front is named.

/** The forms of one supervision (art. 27, Law on the Front). What the boards do is theirs, and no form of this process. */
export const forms = ['team', 'documents', 'joint'] as const
export type Form = (typeof forms)[number]

/** Does whoever's supervision it is lead it, or take part in that of another? */
export type Part = 'lead' | 'participant'

/** Where it comes from: an annual plan, a matter that could not wait (art. 28, clause 1, Law on the Front), an invitation. */
export type Origin = 'plan' | 'adHoc' | 'invitation'

/** What a supervision without a plan rests on (art. 2, clause 1, points c to đ). */
export const adHocGrounds: readonly (typeof supervisionGrounds)[number][] = [
  'memberProposal',
  'petitionsAndComplaints',
  'massMedia',
]

/** By what an organisation leads: after agreeing with the Front, or where a law says so (art. 26, clause 3, Law on the Front). */
export const leadGrounds = ['agreement', 'law'] as const

/** What goes to a supervised body before its working session (art. 7, clause 3). */
export const papers = ['teamPlan', 'decision', 'reportRequest'] as const

/** Who is there for the supervised body; its head or a deputy should be (art. 8, clause 1, point b). */
export const attendances = ['head', 'deputyHead', 'another', 'nobody'] as const

/** What a postponed session is another of, beside its day. */
export const sessionChanges = ['content', 'object', 'team'] as const

/** What a representative does in the supervision of others (art. 12, clause 2). */
export const jointTasks = ['programme', 'reports', 'opinions', 'finalReport'] as const

/** A session's number in its supervision: `S1`. */
export const sessionNumber = z.string().min(1).max(50)

/** A working session with a supervised body (art. 8). */
export const workingSession = z.strictObject({
  session: sessionNumber,
  body: body(objectKinds),
  day: day(),
  place: searchable(),
})

/** One recommendation of a conclusion, to one body; a case of its own follows it. */
export const recommendationLine = z.strictObject({
  /** Its number in the conclusion: `KN-01`. */
  recommendation: z.string().min(1).max(100),
  subject: searchable(),
  request: narrative(),
  addressee: body(objectKinds),
  /** By whose term it is answered; none of the Law on the Front where it is not said. */
  answerProfile: z.enum(answerProfiles).optional(),
})

/** The steps of a working session, in their order (art. 8, clause 1, points a to đ). */
export const sessionSteps = [
  'session.opened',
  'body.reported',
  'member.spoke',
  'body.explained',
  'session.concluded',
] as const

/** The steps of a conference on documents, in their order (art. 5, clause 2). */
export const conferenceSteps = [
  'conference.opened',
  'issuer.presented',
  'guest.spoke',
  'conference.concluded',
] as const
