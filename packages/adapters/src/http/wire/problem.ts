import * as z from 'zod'
import { entry, refusal } from './words.ts'

/** Why a request came to nothing, with its HTTP status. `not-found` also stands for what this reader may not see. */
export const problemStatus = {
  refused: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 412,
  unauthenticated: 401,
  'cross-site': 403,
  malformed: 400,
  'key-missing': 400,
  'key-reused': 422,
  'too-large': 413,
  'not-json': 415,
  'method-not-allowed': 405,
  busy: 503,
  'outcome-unknown': 503,
  'store-failed': 500,
  internal: 500,
} as const

export type ProblemCode = keyof typeof problemStatus

/** Problem details (RFC 9457). */
export const problem = z
  .strictObject({
    /** `urn:civicflow:problem:refused` */
    type: z.string(),
    title: z.string(),
    status: z.int(),
    /** What happened and what to do, in the asked language. */
    detail: z.string(),
    code: z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]),
    /** Of `refused`, `forbidden` and `not-found`: every reason, with its article. */
    refused: z.array(refusal).optional(),
    /** Of `conflict`: what the caller saw, where the case stands, and what was recorded since. */
    conflict: z.strictObject({ expected: z.int(), revision: z.int(), since: z.array(entry) }).optional(),
  })
  .meta({ id: 'Problem' })

export type Problem = z.output<typeof problem>
