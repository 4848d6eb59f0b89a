import { CallerError, type Label, StoreError } from '@civicflow/core'
import { problemStatus, type Problem, type ProblemCode } from './wire/problem.ts'
import { problemWords } from './words/words.ts'

/** What a problem says beside its code. */
export interface ProblemDetails extends Pick<Problem, 'refused' | 'conflict'> {
  readonly detail?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
}

/** Ends a request: why it came to nothing. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem'
  readonly code: ProblemCode
  readonly details: ProblemDetails
  constructor(code: ProblemCode, details: ProblemDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.details = details
  }
}

/** The problem behind whatever a request threw; its cause is what failed here, and the answer says nothing of that. */
export function problemBehind(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error
  if (error instanceof CallerError) return callerProblem(error)
  if (!(error instanceof StoreError)) return new RequestProblem('internal', {}, { cause: error })
  if (error.outcome === 'unknown') return new RequestProblem('outcome-unknown', {}, { cause: error })
  return new RequestProblem(error.code === 'busy' ? 'busy' : 'store-failed', {}, { cause: error })
}

function callerProblem(error: CallerError): RequestProblem {
  switch (error.code) {
    case 'invalid-argument':
    case 'invalid-key':
      return new RequestProblem('malformed', { detail: error.message })
    case 'key-reused':
      return new RequestProblem('key-reused')
    case 'unknown-process':
      return new RequestProblem('not-found')
    default:
      return new RequestProblem('internal', {}, { cause: error })
  }
}

const RETRIED: readonly ProblemCode[] = ['busy', 'outcome-unknown']

/** A problem as it is answered (RFC 9457). */
export function problemResponse({ code, details }: RequestProblem, language: keyof Label): Response {
  const words = problemWords[language][code]
  const { detail: said = words.detail, refused, conflict } = details
  // What is wrong with the request itself is for who wrote the client, in its own words after the asked ones.
  const detail = code === 'malformed' && said !== words.detail ? `${words.detail} (${said})` : said
  const body: Problem = {
    type: `urn:civicflow:problem:${code}`,
    title: words.title,
    status: problemStatus[code],
    detail,
    code,
    ...(refused !== undefined && { refused }),
    ...(conflict !== undefined && { conflict }),
  }
  return new Response(JSON.stringify(body), {
    status: problemStatus[code],
    headers: {
      'content-type': 'application/problem+json',
      ...details.headers,
      ...(RETRIED.includes(code) && { 'retry-after': '1' }),
    },
  })
}
