import { BASE } from './hosts/host.ts'
import type { Said } from './description.ts'
import type { Who } from './world.ts'

/** An answer as it came. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** Its JSON; `undefined` of an empty one. */
  readonly body: any // oxlint-disable-line typescript/no-explicit-any -- each test looks into another one, and ajv at all of them
}

/** What is sent beside the address. */
export interface Sending {
  readonly headers?: Readonly<Record<string, string>>
  readonly key?: string
  readonly expected?: number
}

/** Somebody who asks a server, signed in or not. */
export interface Visitor {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly post: (path: string, body: unknown, sending?: Sending) => Promise<Answer>
  /** Asks in any way at all. */
  readonly send: (path: string, init: RequestInit) => Promise<Answer>
}

/** A visitor; everything said is told to `heard`. */
export function visitor(
  origin: string,
  who: Who | undefined,
  heard: (said: Said) => void = () => {},
): Visitor {
  const send: Visitor['send'] = async (path, init) => {
    const response = await fetch(`${origin}${BASE}${path}`, {
      ...init,
      headers: { ...(who && { cookie: `session=${who}` }), ...(init.headers as Record<string, string>) }, // of these tests
    })
    const text = await response.text()
    const answer = { status: response.status, headers: response.headers, text, body: jsonOf(text) }
    const { method = 'GET', body } = init
    if (method !== 'HEAD')
      heard({
        method,
        path: path.replace(/\?.*$/, ''),
        ...(typeof body === 'string' && { sent: jsonOf(body) }),
        status: answer.status,
        type: (answer.headers.get('content-type') ?? '').replace(/;.*$/, ''),
        body: answer.body,
      })
    return answer
  }
  return {
    send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, { headers = {}, key, expected } = {}) =>
      send(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          'content-type': 'application/json',
          ...(key !== undefined && { 'idempotency-key': key }),
          ...(expected !== undefined && { 'if-match': `"${expected}"` }),
          ...headers,
        },
      }),
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
