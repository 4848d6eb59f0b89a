import type * as z from 'zod'
import type { Exchange } from '../exchange.ts'
import type { ProblemCode } from '../wire/problem.ts'

/** What a route gives back. */
export interface Reply<Body> {
  readonly body: Body
  readonly status?: 200 | 201
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * The body a route takes: a schema; `opening` for what opens a case of the process in the address; `command` for a fact
 * of the case in the address.
 */
export type Taken = z.ZodType | 'opening' | 'command'

/** One operation: how it is asked, what it answers, and what the OpenAPI document says of it. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** `/cases/{case}/facts` */
  readonly path: string
  /** The operation's name, in the document and in the client. */
  readonly operation: string
  readonly summary: string
  readonly query?: z.ZodObject
  readonly takes?: Taken
  /** Does it write, under the key in `Idempotency-Key`? */
  readonly isKeyed?: true
  /** May it name the expected revision in `If-Match`? */
  readonly mayExpect?: true
  readonly answers: z.ZodType
  /** Problems of its own, beside those every route has. */
  readonly problems: readonly ProblemCode[]
  readonly answer: (exchange: Exchange, query: never, body: never) => Promise<Reply<unknown> | Response>
}

/** A route with its own types: what is answered fits the schema it names. */
export function route<
  Answers extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject<{}>,
  Takes extends Taken = never,
>(
  line: Omit<Route, 'query' | 'takes' | 'answers' | 'answer'> & {
    readonly query?: Query
    readonly takes?: Takes
    readonly answers: Answers
    readonly answer: (
      exchange: Exchange,
      query: z.output<Query>,
      body: Takes extends z.ZodType ? z.output<Takes> : Readonly<Record<string, unknown>>,
    ) => Promise<Reply<z.output<Answers>> | Response>
  },
): Route {
  return line // the finer types end here
}
