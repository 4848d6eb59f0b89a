import type { Change } from '../wire/shapes.ts'
import { query } from './address.ts'
import { type Ask, problemIn } from './ask.ts'
import { ConnectionLost, HttpProblem } from './errors.ts'

const AGAIN_AFTER_MS = 2000

/** Follows the changes after a position, over lost connections and a server that fails. @throws HttpProblem where the stream is refused */
export async function* watch(
  ask: Ask,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<Change, void, undefined> {
  for (let last = after; !signal.aborted; ) {
    try {
      for await (const change of once(ask, last, signal)) {
        last = change.position
        yield change
      }
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof HttpProblem && error.problem.status < 500) throw error
    }
    await pause(AGAIN_AFTER_MS, signal)
  }
}

async function* once(ask: Ask, after: number, signal: AbortSignal): AsyncGenerator<Change, void, undefined> {
  const response = await ask(`/changes${query({ after })}`, {
    headers: { accept: 'text/event-stream' },
    signal,
  })
  if (!response.ok) throw new HttpProblem(await problemIn(response))
  if (response.body === null) throw new ConnectionLost('the stream has no body')
  let text = ''
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const events = `${text}${chunk}`.split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) yield* changesIn(event)
  }
}

/** `id: 7\nevent: entry\ndata: {…}` → the change; a comment has none */
function* changesIn(event: string): Generator<Change> {
  const data = event.split('\n').find((line) => line.startsWith('data: '))
  if (data !== undefined) yield JSON.parse(data.slice('data: '.length)) as Change // the server's own
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
