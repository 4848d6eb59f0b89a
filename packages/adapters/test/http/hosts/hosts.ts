import { express } from './express.ts'
import { fastify } from './fastify.ts'
import { hono } from './hono.ts'
import type { Host } from './host.ts'
import { node } from './node.ts'

export const hosts: readonly (readonly [name: string, host: Host])[] = Object.entries({
  hono,
  express,
  fastify,
  node,
})
