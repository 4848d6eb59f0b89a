// Commits cases until the store fails, and prints how; run as a process of its own.
import { StoreError } from '@civicflow/core'
import { commitOf, receiptOf } from '@civicflow/core/testing'
import { sqliteStore } from '../../src/sqlite/index.ts'

const [file = ''] = process.argv.slice(2)
const store = sqliteStore({ file })
let committed = 0
try {
  for (;;) {
    const key = `key-${committed + 1}`
    await store.apply(
      commitOf({ cases: [{ case: key, note: 'x'.repeat(3000) }], receipt: receiptOf({ key }) }),
    )
    committed += 1
  }
} catch (error) {
  const { outcome, code } = error instanceof StoreError ? error : { outcome: 'thrown', code: String(error) }
  console.log(JSON.stringify({ committed, outcome, code }))
}
