import { request } from 'node:http'

/** A request as its bytes are to go out; no URL is tidied and no header is refused on this side. */
export interface Raw {
  readonly method?: string
  /** The request target, as it is. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent piece by piece, chunked where no length is given; left open where it ends with `'more to come'`. */
  readonly body?: readonly (string | Uint8Array)[]
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

export const MORE_TO_COME = 'more to come'

/** Sends a request and gives the answer, also where it comes before the request has ended. */
export function sendRaw(
  origin: string,
  { method = 'GET', path, headers = {}, body = [] }: Raw,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: { ...headers }, agent: false },
      (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('end', () => {
          sent.destroy()
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(pieces).toString(),
          })
        })
        answer.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.flushHeaders()
    for (const piece of body) if (piece !== MORE_TO_COME) sent.write(piece)
    if (body.at(-1) !== MORE_TO_COME) sent.end()
  })
}
