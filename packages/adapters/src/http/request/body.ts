import { RequestProblem } from '../problems.ts'

const JSON_TYPE = /^application\/json\s*(?:;.*)?$/i

/**
 * Reads a request's body as a JSON object.
 *
 * @throws RequestProblem `not-json`, `too-large` as soon as more than `maxBytes` have come, `malformed`
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Readonly<Record<string, unknown>>> {
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) throw new RequestProblem('not-json')
  if (Number(request.headers.get('content-length')) > maxBytes) throw new RequestProblem('too-large')
  const value = parsed(await textOf(request, maxBytes))
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown> // JSON's own objects
  throw new RequestProblem('malformed', { detail: 'The body is no JSON object.' })
}

async function textOf(request: Request, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [text, length] = ['', 0]
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength
      if (length > maxBytes) throw new RequestProblem('too-large')
      text += decoder.decode(chunk, { stream: true })
    }
    return text + decoder.decode()
  } catch (error) {
    throw error instanceof TypeError
      ? new RequestProblem('malformed', { detail: 'The body is not UTF-8.' })
      : error
  }
}

function parsed(text: string): unknown {
  if (text === '')
    throw new RequestProblem('malformed', {
      detail: 'The body came empty. A host that reads bodies itself has to leave these to the handler.',
    })
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestProblem('malformed', { detail: 'The body is not JSON.' })
  }
}
