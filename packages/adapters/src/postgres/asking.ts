import { createHash } from 'node:crypto'
import type { StoreError } from '@civicflow/core'
import { toColumn } from './column.ts'
import { failure, isBroken, isUnfit, LeftInTransaction, storeError, writeError } from './failures.ts'
import { givenBack, isInTransaction, lent, within } from './lending.ts'
import { LOCK_MS } from './schema/writing.ts'
import type { LentClient, PostgresClient, PostgresPool, Question } from './pool.ts'

/** SQL of which the schema's name, quoted, is a part. */
export type Sql = (s: string) => string

/** A value of a statement: texts go as columns hold them. */
export type Value = string | number | null | readonly (string | number | null)[]

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- whoever writes the SQL knows the row it gives
export type Ask = <Row>(sql: Sql, ...values: readonly Value[]) => Promise<readonly Row[]>

/** Statements on a database, each one round trip on a connection of the pool. */
export interface Database {
  /** The schema's name, quoted. */
  readonly schema: string
  readonly pool: PostgresPool
  /**
   * Milliseconds a commit waits in the database for a lock: for those who wait before it, and for whoever writes. It has
   * given up on both before its answer is late.
   */
  readonly lockMs: number
  /** Asks; what fails wrote nothing. @throws StoreError `not-committed` */
  readonly ask: Ask
  /** A statement that writes, and is a transaction by itself. @throws StoreError, `unknown` where nobody can tell */
  readonly write: Ask
}

export interface Patience {
  /** Milliseconds a free connection of the pool is waited for. */
  readonly connectMs: number
  /** Milliseconds an answer is waited for. */
  readonly answerMs: number
}

export function databaseOn(pool: PostgresPool, schema: string, patience: Patience): Database {
  const run =
    (errorOf: (thrown: unknown) => Error, late: StoreError['outcome']): Ask =>
    async (sql, ...values) => {
      const question = questionOf(sql, schema, values)
      for (let isAgain = false; ; isAgain = true) {
        const client = await lent(pool, patience.connectMs)
        try {
          const asked = isAgain ? unprepared(question) : question
          return (await answered(client, asked, patience.answerMs, late)) as never // whoever writes the SQL knows the row
        } catch (thrown) {
          if (isAgain || !isUnfit(thrown)) throw errorOf(thrown)
        }
      }
    }
  const lockMs = Math.ceil(Math.min(LOCK_MS, patience.answerMs / 3))
  return { schema, pool, lockMs, ask: run(storeError, 'not-committed'), write: run(writeError, 'unknown') }
}

/** Asks on a connection of a host. */
export async function askOn<Row>(
  client: PostgresClient,
  sql: Sql,
  schema: string,
  ...values: readonly Value[]
): Promise<readonly Row[]> {
  const { rows } = await client.query(questionOf(sql, schema, values))
  return rows as readonly Row[] // whoever writes the SQL knows the row
}

function questionOf(sql: Sql, schema: string, values: readonly Value[]): Question {
  const { text, name } = preparedOf(sql, schema)
  return { text, name, values: values.map(columnOf), types: AS_SENT }
}

/** The same, which needs nothing that was prepared before. */
function unprepared({ name: _kept, ...question }: Question): Question {
  return question
}

export const AS_SENT = { getTypeParser: () => (text: string) => text }

function columnOf(value: Value): unknown {
  if (typeof value === 'string') return toColumn(value)
  return Array.isArray(value) ? value.map(columnOf) : value
}

const prepared = new WeakMap<Sql, Map<string, { readonly text: string; readonly name: string }>>()

/** The text and the name of a statement: one text has one name, also where several stores share a connection. */
function preparedOf(sql: Sql, schema: string) {
  const known = prepared.get(sql) ?? new Map<string, { readonly text: string; readonly name: string }>()
  prepared.set(sql, known)
  const before = known.get(schema)
  if (before !== undefined) return before
  const text = sql(schema)
  const made = { text, name: `civicflow_${createHash('sha256').update(text).digest('hex').slice(0, 16)}` }
  known.set(schema, made)
  return made
}

async function answered(
  client: LentClient,
  question: Question,
  ms: number,
  late: StoreError['outcome'],
): Promise<readonly unknown[]> {
  let isLost = false
  const lost = () => (isLost = true)
  client.on('error', lost)
  const end = (broken: boolean) => {
    client.off('error', lost)
    givenBack(client, broken)
  }
  try {
    const { rows } = await within(ms, client.query(question), () => failure('timed-out', late))
    // Only now is it told of a `begin` that was still on its way; with the connection, its transaction ends.
    if (isInTransaction(client)) throw new LeftInTransaction()
    end(isLost)
    return rows
  } catch (thrown) {
    end(isLost || isBroken(thrown))
    throw thrown
  }
}
