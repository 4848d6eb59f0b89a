// Opens the store in a database and commits one case; run as a process of its own.
import { commitOf } from '@civicflow/core/testing'
import pg from 'pg'
import { postgresStore } from '../../src/postgres/index.ts'

const [connectionString = '', schema = '', id = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString })
const store = await postgresStore({ pool, schema })
const { outcome } = await store.apply(commitOf({ cases: [{ case: id }] }))
console.log(outcome)
await pool.end()
