import { failure, storeError } from './failures.ts'
import type { LentClient, PostgresClient, PostgresPool } from './pool.ts'

/**
 * A connection of the pool, to be given back; one that comes too late goes back at once. One that is known to have been
 * left in a transaction is closed. @throws StoreError
 */
export async function lent(pool: PostgresPool, ms: number): Promise<LentClient> {
  const until = performance.now() + ms
  for (;;) {
    const client = await lentNow(pool, Math.max(0, until - performance.now()))
    if (!isInTransaction(client)) return client
    givenBack(client, true)
  }
}

/** Has somebody left a transaction open there? What is written in it, nobody would commit. */
export function isInTransaction(client: PostgresClient): boolean {
  const status = client.getTransactionStatus?.()
  return status === 'T' || status === 'E'
}

async function lentNow(pool: PostgresPool, ms: number): Promise<LentClient> {
  const coming = connected(pool)
  try {
    return await within(ms, coming, () => failure('busy'))
  } catch (thrown) {
    coming.then((client) => givenBack(client)).catch(() => {})
    throw storeError(thrown)
  }
}

/** Gives a connection back to its pool; with `true` it is closed, for nobody knows what state it is in. */
export function givenBack(client: LentClient, broken = false): void {
  client.off('error', heard)
  client.release(broken)
}

/** A server may end a connection in the same breath in which it gives it: an error that nobody hears ends the process. */
function connected(pool: PostgresPool): Promise<LentClient> {
  return new Promise((done, failed) => {
    pool.connect((error, client) => {
      if (client === undefined) return failed(error)
      client.on('error', heard)
      done(client)
    })
  })
}

/** What is under way, or comes next, fails of it. */
function heard(): void {}

/** What comes within so many milliseconds. @throws what is said to be too late */
export async function within<T>(ms: number, work: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
    work.catch(() => {})
  }
}
