import { once } from 'node:events'
import { createServer, type ServerHttp2Session } from 'node:http2'
import { createEndpointHandler, type ObjectContext, object } from '@restatedev/restate-sdk'
import { type HandMeetings, writerOn } from './by-hand.ts'
import { posted, startRestate } from './restate-server.ts'
import { callersOf, type Side } from './side.ts'

/** Which command of which meeting. */
interface Asked {
  readonly turn: number
  readonly place: number
}

/**
 * The same rows by hand in a call of Restate: a case is a virtual object, a command a call under an idempotency key, its
 * transaction one durable step.
 *
 * @throws Error where Restate does not start here.
 */
export async function byRestate(url: string, connections: number, meetings: HandMeetings): Promise<Side> {
  const restate = await startRestate()
  const writer = await writerOn(url, connections)
  const endpoint = await served((asked) => writer.write(commandOf(meetings, asked)))
  await restate.register(endpoint.uri)
  const send = async (turn: number, place: number) =>
    posted(`${restate.ingress}/case/${turn}/record`, JSON.stringify({ turn, place }), {
      'idempotency-key': `${turn}/${place}`,
    })
  return {
    callers: callersOf((turn) => meetings(turn).map((_, place) => () => send(turn, place))),
    close: async () => {
      await restate.stop()
      endpoint.close()
      await writer.close()
    },
  }
}

function commandOf(meetings: HandMeetings, { turn, place }: Asked) {
  return meetings(turn)[place] ?? []
}

/** The application's side of it, on a port of 127.0.0.1. */
async function served(write: (asked: Asked) => Promise<void>) {
  const kase = object({
    name: 'case',
    handlers: {
      record: async (context: ObjectContext, asked: Asked) => {
        await context.run('write', () => write(asked))
      },
    },
  })
  const sessions = new Set<ServerHttp2Session>()
  const server = createServer(createEndpointHandler({ services: [kase], logger: () => {} }))
  server.on('session', (session) => {
    sessions.add(session)
    session.once('close', () => sessions.delete(session))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    uri: `http://127.0.0.1:${port}`,
    close: () => {
      for (const session of sessions) session.destroy()
      server.close()
    },
  }
}
