import type { AnyProcess, Caller, Label, Store } from '@civicflow/core'
import * as z from 'zod'
import { type Exchange, speechFor } from './exchange.ts'
import type { HttpOptions } from './options.ts'
import { problemBehind, problemResponse, RequestProblem } from './problems.ts'
import { readBody } from './request/body.ts'
import { isCrossSite } from './request/cross-site.ts'
import { languageOf } from './request/headers.ts'
import { readQuery } from './request/query.ts'
import type { Reply, Route } from './routes/route.ts'
import { type RouteAt, routesAt } from './routes/routes.ts'

/** A standard `Request → Response` function. */
export type HttpHandler = (request: Request) => Promise<Response>

const MAX_BYTES = 1024 * 1024
const POLL_MS = 1000

/**
 * The engine behind a standard `Request → Response` function, which mounts in any host: `app.all('/api/*', (c) =>
 * handler(c.req.raw))` in Hono, by the request listener of `@hono/node-server` in Express, Fastify and plain Node.
 *
 * Nobody who is not signed in learns anything. Every refusal and failure is a problem (RFC 9457) with a code, words in
 * the asked language, and the articles behind it; `GET /openapi.json` describes all of it.
 *
 * @throws RangeError where `messages` has no language, or the engine no process
 * @example
 * const handler = httpHandler({ engine, messages: { vi, en }, authenticate: callerOfSession, basePath: '/api' })
 */
export function httpHandler<S extends Store, P extends AnyProcess>(options: HttpOptions<S, P>): HttpHandler {
  const languages = Object.keys(options.messages) as (keyof Label)[] // the record's own keys
  if (languages.length === 0) throw new RangeError('httpHandler needs the messages of a language')
  if (options.engine.processes.length === 0)
    throw new RangeError('httpHandler needs an engine with a process')
  return async (request) => {
    const language = languageOf(request, languages)
    const response = await answerOrProblem(options, language, request)
    return finished(request.method === 'HEAD' ? await headOf(response) : response, language)
  }
}

async function answerOrProblem<S extends Store, P extends AnyProcess>(
  options: HttpOptions<S, P>,
  language: keyof Label,
  request: Request,
): Promise<Response> {
  try {
    return await answer(options, language, request)
  } catch (error) {
    const problem = problemBehind(error)
    if (problem.cause !== undefined) tell(options, problem.cause, request)
    return problemResponse(problem, language)
  }
}

/** What a log throws is lost: the answer goes out all the same. */
function tell<S extends Store, P extends AnyProcess>(
  { log }: HttpOptions<S, P>,
  error: unknown,
  request: Request,
): void {
  try {
    log?.(error, request)
  } catch {
    // lost
  }
}

async function answer<S extends Store, P extends AnyProcess>(
  options: HttpOptions<S, P>,
  language: keyof Label,
  request: Request,
): Promise<Response> {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  if (method !== 'GET' && isCrossSite(request)) throw new RequestProblem('cross-site')
  const caller = await options.authenticate(request)
  if (caller === undefined) throw new RequestProblem('unauthenticated')
  const url = new URL(request.url)
  const { route, params } = routeFor(method, pathIn(url, options.basePath ?? ''))
  const exchange = exchangeOf(options, language, request, params, caller)
  const query = readQuery(url, route.query ?? NO_QUERY)
  const body = await bodyFor(route, request, options.maxBytes ?? MAX_BYTES)
  const reply = await route.answer(exchange, query as never, body as never) // read by the route's own schemas
  return reply instanceof Response ? reply : responseOf(reply)
}

/** An answer without its body; a stream is not begun. */
async function headOf(response: Response): Promise<Response> {
  await response.body?.cancel()
  return new Response(null, response)
}

const NO_QUERY = z.strictObject({})

/** The address below where the surface is mounted. @throws RequestProblem `not-found` */
function pathIn({ pathname }: URL, basePath: string): string {
  const base = basePath.replace(/\/$/, '')
  if (pathname.startsWith(`${base}/`)) return pathname.slice(base.length)
  throw new RequestProblem('not-found')
}

function routeFor(method: string, path: string): RouteAt {
  const known = routesAt(path)
  if (known.length === 0) throw new RequestProblem('not-found')
  const at = known.find(({ route }) => route.method === method)
  if (at !== undefined) return at
  const allow = known.map(({ route }) => (route.method === 'GET' ? 'GET, HEAD' : route.method)).join(', ')
  throw new RequestProblem('method-not-allowed', { headers: { allow } })
}

function exchangeOf<S extends Store, P extends AnyProcess>(
  options: HttpOptions<S, P>,
  language: keyof Label,
  request: Request,
  params: RouteAt['params'],
  caller: Caller,
): Exchange {
  const engine = options.engine as unknown as Exchange['engine'] // of any processes: addresses name them
  return {
    request,
    params,
    caller,
    engine,
    handle: engine.as(caller),
    speech: speechFor(options, language),
    pollMs: options.pollMs ?? POLL_MS,
    description: options,
    isStillSignedIn: async () => isSame(caller, await options.authenticate(request)),
    failed: (error) => tell(options, error, request),
  }
}

function isSame(one: Caller, other: Caller | undefined): boolean {
  return (
    other !== undefined &&
    one.tenant === other.tenant &&
    one.party.person === other.party.person &&
    one.party.office === other.party.office
  )
}

/** The body a route takes; what opens or goes on with a case is decided by the engine, field by field. */
async function bodyFor({ takes }: Route, request: Request, maxBytes: number): Promise<unknown> {
  if (takes === undefined) return undefined
  const body = await readBody(request, maxBytes)
  if (typeof takes === 'string') return body
  const read = takes.safeParse(body)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`)
  throw new RequestProblem('malformed', { detail: faults.join('; ') })
}

function responseOf({ body, status = 200, headers = {} }: Reply<unknown>): Response {
  return Response.json(body, { status, headers })
}

/** Every answer is for this caller in this language alone, and nothing else than it says it is. */
function finished(response: Response, language: keyof Label): Response {
  response.headers.set('cache-control', 'no-store')
  response.headers.set('content-language', language)
  response.headers.set('vary', 'accept-language, accept')
  response.headers.set('x-content-type-options', 'nosniff')
  return response
}
