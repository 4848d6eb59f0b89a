import type { Exchange } from './exchange.ts'
import { RequestProblem } from './problems.ts'
import { tellEntry } from './tell/entries.ts'
import { processNamed } from './tell/speech.ts'
import type { Change, Changes } from './wire/shapes.ts'

/** A page of what was recorded after a position. */
export async function changesAfter(
  { handle, speech }: Exchange,
  after: number,
  limit: number,
): Promise<Changes> {
  const { entries, last } = await handle.changes(after, limit)
  return {
    changes: entries.map(({ position, entry }) => ({
      position,
      case: entry.case,
      process: processNamed(speech, entry.process),
      entry: tellEntry(speech, entry),
    })),
    last,
  }
}

/** So many are sent at once. */
const BATCH = 100
/** A comment goes out after so many milliseconds without news, so that nothing between takes the line for dead. */
const KEEP_ALIVE_MS = 15_000

/**
 * What is recorded, as server-sent events: `id` is the position, so that a browser that lost the line goes on where it
 * was (`Last-Event-ID`). Before anything is sent, and with every sign of life, the caller must still be signed in.
 */
export async function changeStream(exchange: Exchange, after: number | undefined): Promise<Response> {
  const { handle, request } = exchange
  const from = resumedFrom(request) ?? after ?? (await handle.position())
  const events = newsOf(exchange, from)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await events.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await events.return(undefined)
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' } })
}

function resumedFrom(request: Request): number | undefined {
  const id = request.headers.get('last-event-id')
  if (id === null) return undefined
  const position = /^\d{1,15}$/.test(id) ? Number(id) : undefined
  if (position === undefined)
    throw new RequestProblem('malformed', { detail: 'Last-Event-ID is the id of an event of this stream.' })
  return position
}

async function* newsOf(exchange: Exchange, from: number): AsyncGenerator<string, void, undefined> {
  yield ': following\n\n'
  try {
    yield* newsAsTheyCome(exchange, from)
  } catch (error) {
    exchange.failed(error) // the answer has begun: all it can do is end
  }
}

async function* newsAsTheyCome(exchange: Exchange, from: number): AsyncGenerator<string, void, undefined> {
  const { request, pollMs, isStillSignedIn } = exchange
  let silentMs = 0
  for (let after = from; !request.signal.aborted; ) {
    const { changes, last } = await changesAfter(exchange, after, BATCH)
    const isDue = changes.length > 0 || silentMs >= KEEP_ALIVE_MS
    if (isDue && !(await isStillSignedIn())) return
    if (changes.length > 0) yield changes.map(eventOf).join('')
    else if (isDue) yield ': still here\n\n'
    silentMs = isDue ? 0 : silentMs + pollMs
    after = last
    if (changes.length < BATCH) await pause(pollMs, request.signal)
  }
}

function eventOf(change: Change): string {
  return `id: ${change.position}\nevent: entry\ndata: ${JSON.stringify(change)}\n\n`
}

/** Waits, or until the caller has gone. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
    if (signal.aborted) end()
  })
}
