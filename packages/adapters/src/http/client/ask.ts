import type { Problem } from '../wire/shapes.ts'
import { ConnectionLost, HttpProblem } from './errors.ts'

/** Where and how a client asks. */
export interface ClientOptions {
  /** Where the surface is mounted: `/api`, or with its origin. */
  readonly url: string
  /** The language to ask for: `vi`, `en`; as a function, the one to ask for now. */
  readonly language?: string | (() => string)
  /** Sent with every request: the session, where no browser sends it by itself; as a function, those to send now. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>)
  /** The platform's own where absent. */
  readonly fetch?: typeof fetch
}

/** What is asked beside the address. */
export interface Asking {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** Asks the server; gives its response as it came. @throws ConnectionLost */
export type Ask = (address: string, asking?: Asking) => Promise<Response>

export function asker({ url, language, headers: own = {}, fetch: given = fetch }: ClientOptions): Ask {
  return async (address, { body, headers = {}, signal } = {}) => {
    const sent = {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      headers: {
        ...(typeof own === 'function' ? own() : own),
        ...(language !== undefined && {
          'accept-language': typeof language === 'string' ? language : language(),
        }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(signal !== undefined && { signal }),
    }
    try {
      return await given(`${url}${address}`, sent)
    } catch (error) {
      if (signal?.aborted === true) throw error
      throw new ConnectionLost('no answer came; send it again with the same key', { cause: error })
    }
  }
}

/** The body of an answer. @throws HttpProblem, ConnectionLost */
export async function answered<T>(response: Response): Promise<T> {
  if (!response.ok) throw new HttpProblem(await problemIn(response))
  return bodyOf<T>(response)
}

/** The problem a response tells. @throws ConnectionLost where something else than the server answered */
export async function problemIn(response: Response): Promise<Problem> {
  if (response.headers.get('content-type')?.startsWith('application/problem+json') === true)
    return bodyOf<Problem>(response)
  throw new ConnectionLost(`the answer ${response.status} is not the server's`)
}

async function bodyOf<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T // the server's answers have the shapes of its schemas
  } catch (error) {
    throw new ConnectionLost('the answer broke off; send it again with the same key', { cause: error })
  }
}
