import type { AddressInfo } from 'node:net'
import type { HttpHandler } from '../../../src/http/index.ts'

/** Where the handler is mounted in every host. */
export const BASE = '/api'

/** A server that listens on a port of its own. */
export interface Running {
  /** `http://127.0.0.1:40123` */
  readonly origin: string
  /** Ends it with every connection it has. */
  readonly stop: () => Promise<void>
}

/** Mounts the handler under `BASE` in a server. */
export type Host = (handler: HttpHandler) => Promise<Running>

/** The little of `node:http` that every host of it has. */
interface Listening {
  address(): AddressInfo | string | null
  close(done: () => void): unknown
  closeAllConnections(): void
}

/** A listening server of `node:http`, as a running host. */
export function running(server: Listening): Running {
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
