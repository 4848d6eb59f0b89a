import { CallerError } from '@civicflow/core'
import type { PostgresClient } from './pool.ts'

/** A host's connection, if a commit can be written on it. @throws CallerError saying what it should be. */
export function hostConnection(connection: unknown): PostgresClient {
  if (!isClient(connection)) throw wrong('The connection is a Client or PoolClient of pg')
  const status = connection.getTransactionStatus?.()
  if (status === 'I' || status === null) throw wrong('The connection has a transaction open')
  if (status === 'E') throw inFailedTransaction()
  return connection
}

function isClient(connection: unknown): connection is PostgresClient {
  const isObject = typeof connection === 'object' && connection !== null
  return isObject && 'query' in connection && !('totalCount' in connection)
}

/** The connection is to another database, where the schema of the store is not, or another one of that name is. */
export function elsewhere(cause?: unknown): CallerError {
  return wrong('The connection is to the database of the store', { cause })
}

/** Something has failed in the transaction; of what just did, `pg` does not tell at once. */
export function inFailedTransaction(cause?: unknown): CallerError {
  return wrong('The connection has a transaction open in which nothing has failed', { cause })
}

function wrong(expected: string, options?: ErrorOptions): CallerError {
  return new CallerError(
    'invalid-argument',
    `${expected}; give such a one, or none to commit at once.`,
    {},
    options,
  )
}
