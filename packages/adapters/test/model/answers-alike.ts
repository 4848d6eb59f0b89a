import type { StoreHarness } from '@civicflow/core/testing'
import * as fc from 'fast-check'
import { begun } from './beginning.ts'
import { anyCommands } from './commands.ts'
import { pairOn } from './pair.ts'
import { expectSound } from './soundness.ts'

/** Whatever is recorded, corrected, asked, worked and broken off, a store answers like the one in memory. */
export function answersAlike(place: Pick<StoreHarness, 'open' | 'reset'>) {
  return fc.asyncProperty(anyCommands, async (commands) => {
    const pair = await pairOn(place)
    await begun(pair.model, pair.real)
    await fc.asyncModelRun(() => pair, commands)
    await expectSound(pair.model, pair.real)
  })
}
