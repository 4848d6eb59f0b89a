import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Host, running } from './host.ts'

export const node: Host = async (handler) => {
  const server = createServer(getRequestListener(handler))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return running(server)
}
