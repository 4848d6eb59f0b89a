import { getRequestListener } from '@hono/node-server'
import { default as createApp } from 'fastify'
import { BASE, type Host, running } from './host.ts'

/** Fastify's parsers are taken away, so that the body comes as it was sent; `hijack` leaves the answer to the handler. */
export const fastify: Host = async (handler) => {
  const app = createApp()
  const listener = getRequestListener(handler)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _body, done) => done(null))
  app.all(`${BASE}/*`, async (request, reply) => {
    reply.hijack()
    await listener(request.raw, reply.raw)
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  return running(app.server)
}
