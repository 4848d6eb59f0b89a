import * as z from 'zod'
import { changesAfter, changeStream } from '../stream.ts'
import { changes } from '../wire/answers.ts'
import { route } from './route.ts'

/** Operations that follow what is recorded. */
export const following = [
  route({
    method: 'GET',
    path: '/changes',
    operation: 'changes',
    summary:
      'Committed entries this party may see, after a position, each exactly once; as server-sent events where text/event-stream is accepted, and then from now on where no position is given.',
    query: z.strictObject({
      after: z.int().min(0).exactOptional(),
      limit: z.int().min(1).max(1000).exactOptional(),
    }),
    answers: changes,
    problems: [],
    answer: async (exchange, { after, limit = 100 }) => {
      if (exchange.request.headers.get('accept')?.includes('text/event-stream') === true)
        return changeStream(exchange, after)
      return { body: await changesAfter(exchange, after ?? 0, limit) }
    },
  }),
]
