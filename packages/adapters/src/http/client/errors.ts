import type { Problem, ProblemCode } from '../wire/shapes.ts'

/** The server answered, and it is no answer: not signed in, not found, malformed, failed. `problem` says it in words. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem'
  readonly code: ProblemCode
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.code = problem.code
    this.problem = problem
  }
}

/** No answer came, or none that can be read. A command may have been recorded: send it again with the same key. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
  readonly code = 'connection-lost'
}
