/** What is asked of the database: SQL with its values, under a name that lets a connection keep its plan. */
export interface Question {
  readonly text: string
  readonly values: unknown[]
  readonly name?: string
  /** Every value comes as the text the server sends, whatever parsers a host has set. */
  readonly types: { readonly getTypeParser: () => (text: string) => unknown }
}

/** A connection, as `Client` and `PoolClient` of `pg` are. */
export interface PostgresClient {
  query(question: Question): Promise<{ readonly rows: readonly unknown[] }>
  /** `I` without a transaction, `T` in one, `E` in one that has failed. `pg` tells it from 8.21 on. */
  getTransactionStatus?(): string | null
}

/** A connection lent by a pool. */
export interface LentClient extends PostgresClient {
  /** Gives it back; with `true` it is closed, for nobody knows what state it is in. */
  release(broken?: boolean): void
  on(event: 'notification', listener: (message: { readonly payload?: string | undefined }) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  off(event: 'error', listener: (error: Error) => void): unknown
}

/** A host's pool of connections to one database, as `Pool` of `pg` is. It stays the host's: the store never ends it. */
export interface PostgresPool {
  /** Calls back at once where a connection is there: whatever comes to it from then on is the borrower's to hear. */
  connect(lend: (error: Error | undefined, client: LentClient | undefined) => void): void
}
