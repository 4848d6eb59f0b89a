import { DatabaseSync } from 'node:sqlite'
import { CallerError } from '@civicflow/core'

/** A host's connection, if a commit can be written on it. @throws CallerError saying what it should be. */
export function hostConnection(connection: unknown, file: string | null): DatabaseSync {
  if (!(connection instanceof DatabaseSync)) throw wrong('The connection is a DatabaseSync of node:sqlite')
  if (!connection.isOpen) throw wrong('The connection is open')
  if (connection.location() !== file) throw wrong('The connection is to the file of the store')
  if (!connection.isTransaction)
    throw wrong('The connection has a transaction open, begun with BEGIN IMMEDIATE')
  return connection
}

function wrong(expected: string): CallerError {
  return new CallerError('invalid-argument', `${expected}; give such a one, or none to commit at once.`)
}
