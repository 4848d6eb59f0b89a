// Opens the store at a path and commits one case; run as a process of its own.
import { commitOf } from '@civicflow/core/testing'
import { sqliteStore } from '../../src/sqlite/index.ts'

const [file = '', id = ''] = process.argv.slice(2)
const store = sqliteStore({ file })
const { outcome } = await store.apply(commitOf({ cases: [{ case: id }] }))
console.log(outcome)
store.close()
