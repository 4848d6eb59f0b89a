import { BASE } from './hosts/host.ts'
import type { Who } from './world.ts'

/** An event of a stream, as it came. */
export interface StreamEvent {
  readonly id: number
  readonly event: string
  // oxlint-disable-next-line typescript/no-explicit-any -- each test looks into another part of it
  readonly data: any
}

/** An open stream of changes. */
export interface Following {
  readonly response: Response
  /** The next event; `undefined` where the stream has ended. */
  readonly next: () => Promise<StreamEvent | undefined>
  readonly leave: () => void
}

/** Follows the changes of a server as server-sent events. */
export async function follow(
  origin: string,
  who: Who,
  query = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<Following> {
  const leaving = new AbortController()
  const response = await fetch(`${origin}${BASE}/changes${query}`, {
    headers: { cookie: `session=${who}`, accept: 'text/event-stream', ...headers },
    signal: leaving.signal,
  })
  const events = eventsIn(response)
  return {
    response,
    next: async () => (await events.next()).value ?? undefined,
    leave: () => leaving.abort(),
  }
}

async function* eventsIn(response: Response): AsyncGenerator<StreamEvent, void, undefined> {
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = `${text}${chunk}`.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) if (!block.startsWith(':')) yield eventOf(block)
  }
}

function eventOf(block: string): StreamEvent {
  const { id, event, data } = Object.fromEntries(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  return { id: Number(id), event: event ?? '', data: JSON.parse(data ?? 'null') }
}
