import { expectThat } from '@civicflow/core/testing'
import type { CountyContext } from '../../../core/src/testing/hearing/county.ts'
import { TENANT } from '../../../core/test/random-commands/view.ts'
import type { Side } from './side.ts'

/** Claims that no county waits for hearings that are over, whoever was broken off before it was told. */
export async function expectAwoken({ store }: Side): Promise<void> {
  for (const { case: id, state, process } of await store().stored(TENANT, 0, 1000)) {
    if (process !== 'county' || state.value !== 'running') continue
    const { expected } = state.context as CountyContext
    const { shut = 0 } = await store().counters(TENANT, id)
    expectThat(expected === 0 || shut < expected, `county ${id} is told that its hearings are over`)
  }
}
