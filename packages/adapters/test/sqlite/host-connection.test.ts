import { DatabaseSync } from 'node:sqlite'
import { commitOf } from '@civicflow/core/testing'
import { afterAll, expect, test } from 'vitest'
import { workplace } from './harness.ts'

const place = workplace()
afterAll(() => place.remove())

test.each([{ readBigInts: true }, { returnArrays: true }])(
  'a commit in the transaction of a host whose connection has %o is committed with it',
  async (options) => {
    const store = place.open()
    const id = `case-${JSON.stringify(options)}`
    const host = new DatabaseSync(store.file, options)
    host.exec('begin immediate')
    expect(store.apply(commitOf({ cases: [{ case: id }] }), host)).toMatchObject({ outcome: 'committed' })
    expect(store.apply(commitOf({ cases: [{ case: id }] }), host)).toMatchObject({
      outcome: 'conflict',
      revision: 1,
    })
    host.exec('commit')
    host.close()
  },
)
