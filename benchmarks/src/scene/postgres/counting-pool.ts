import type { LentClient, PostgresPool } from '@civicflow/adapters/postgres'

/** A pool that counts the statements which are sent on its connections. */
export interface CountingPool extends PostgresPool {
  readonly sent: () => number
}

export function countingPool(pool: PostgresPool): CountingPool {
  let sent = 0
  const counting = (client: LentClient): LentClient => ({
    query: (question) => {
      sent += 1
      return client.query(question)
    },
    release: (broken) => client.release(broken),
    on: (event: never, listener: never) => client.on(event, listener),
    off: (event, listener) => client.off(event, listener),
  })
  return {
    connect: (lend) => pool.connect((error, client) => lend(error, client && counting(client))),
    sent: () => sent,
  }
}
