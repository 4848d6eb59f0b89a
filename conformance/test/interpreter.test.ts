import { scxml } from '@civicflow/adapters/scxml'
import { petition } from '@civicflow/workflows'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { statechartsOf } from '../src/interpreter.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

test('a statechart that is used no more is kept by nobody', async () => {
  const begin = await statechartsOf(scxml(petition))
  const used = new WeakRef(begin())
  const isGone = () => {
    collectGarbage()
    return used.deref() === undefined
  }
  // What is made while garbage is being collected outlives that collection.
  await expect.poll(isGone).toBe(true)
})
