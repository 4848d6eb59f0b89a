import { once } from 'node:events'
import { getRequestListener } from '@hono/node-server'
import { default as createApp, json } from 'express'
import { expect, test } from 'vitest'
import { call } from '../../../../core/src/testing/hearing/hearing-world.ts'
import { visitor } from '../visitor.ts'
import { openWorld } from '../world.ts'
import { BASE, running } from './host.ts'

test('behind a body parser that its host put before it, the handler says what is wrong', async () => {
  const world = openWorld()
  const app = createApp()
  app.use(json())
  app.all(`${BASE}/*path`, getRequestListener(world.handler))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { origin, stop } = running(server)
  const answer = await visitor(origin, 'clerk').post('/processes/hearing/cases', call, { key: 'k' })
  expect(answer).toMatchObject({ status: 400, body: { code: 'malformed' } })
  expect(answer.body.detail).toContain('leave these to the handler')
  await stop()
  await world.close()
})
