import { once } from 'node:events'
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { BASE, type Host, running } from './host.ts'

export const hono: Host = async (handler) => {
  const app = new Hono()
  app.all(`${BASE}/*`, (c) => handler(c.req.raw))
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server // plain HTTP/1.1
  if (!server.listening) await once(server, 'listening')
  return running(server)
}
