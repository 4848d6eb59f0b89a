import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { HttpHandler } from '../../../src/http/index.ts'
import { type Host, type Running, running } from './host.ts'

export const node: Host = (handler) => nodeAt(0, handler)

/** On a port of one's choice: a server that comes back where it was. */
export async function nodeAt(port: number, handler: HttpHandler): Promise<Running> {
  const server = createServer(getRequestListener(handler))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return running(server)
}
