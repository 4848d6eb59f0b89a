import { once } from 'node:events'
import { getRequestListener } from '@hono/node-server'
import { default as createApp } from 'express'
import { BASE, type Host, running } from './host.ts'

/** By `all`, not `use`: `use` would cut the base off the address. No body parser stands before it. */
export const express: Host = async (handler) => {
  const app = createApp()
  app.all(`${BASE}/*path`, getRequestListener(handler))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return running(server)
}
