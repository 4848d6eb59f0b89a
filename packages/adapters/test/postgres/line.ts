import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What becomes of bytes on their way: how many go on, and whether the line is cut after them, or held. */
export interface Passage {
  readonly pass: number
  readonly after: 'go on' | 'cut' | 'hold'
}

/** Decides over bytes that come along, to the server or from it. */
export type Fate = (bytes: Buffer, way: 'to' | 'from') => Passage

/** A line to a server, of which somebody else decides how well it works. */
export interface Line {
  /** As the server's, through the line. */
  readonly url: string
  /** From now on, for every connection; nothing goes wrong where it is left out. */
  readonly meets: (fate?: Fate) => void
  /** Takes no connections from now on, and cuts those there are; or takes them again. */
  readonly down: (isDown: boolean) => void
  /** Lets go on what was held. */
  readonly letGo: () => void
  readonly close: () => Promise<void>
}

const WELL: Fate = ({ length }) => ({ pass: length, after: 'go on' })

/** Opens a line to the server of a URL. */
export async function lineTo(url: string): Promise<Line> {
  const { hostname, port } = new URL(url)
  const ends = new Set<Socket>()
  const held: (() => void)[] = []
  let fate = WELL
  let isDown = false

  const joined = (one: Socket, other: Socket, way: 'to' | 'from') => {
    let isCut = false
    one.on('data', (bytes: Buffer) => {
      if (isCut) return
      const { pass, after } = fate(bytes, way)
      const go = (part: Buffer) => part.length > 0 && !other.destroyed && other.write(part)
      go(bytes.subarray(0, pass))
      if (after === 'hold') held.push(() => go(bytes.subarray(pass)))
      if (after !== 'cut') return
      isCut = true
      // The server gets all that was let through before its end of the line is closed.
      ;(way === 'to' ? one : other).destroy()
      ;(way === 'to' ? other : one).end()
    })
    one.on('error', () => {})
    one.on('close', () => {
      ends.delete(one)
      other.end()
    })
  }

  const server = createServer((client) => {
    if (isDown) return void client.destroy()
    const upstream = connect(Number(port), hostname)
    for (const end of [client, upstream]) {
      end.setNoDelay(true)
      ends.add(end)
    }
    joined(client, upstream, 'to')
    joined(upstream, client, 'from')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: own } = server.address() as AddressInfo // it listens on a port

  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(own) }).href,
    meets: (next = WELL) => void (fate = next),
    down: (next) => {
      isDown = next
      if (next) for (const end of ends) end.destroy()
    },
    letGo: () => {
      for (const go of held.splice(0)) go()
    },
    close: async () => {
      for (const end of ends) end.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
