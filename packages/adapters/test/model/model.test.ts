import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { runs } from '../../../core/test/runs.ts'
import { workplace } from '../sqlite/harness.ts'
import { begun } from './beginning.ts'
import { anyCommands } from './commands.ts'

import { pairOn } from './pair.ts'
import { expectSound } from './soundness.ts'

const place = workplace()
afterAll(place.remove)

const answersAlike = fc.asyncProperty(anyCommands, async (commands) => {
  const pair = pairOn(place)
  await begun(pair.model, pair.real)
  await fc.asyncModelRun(() => pair, commands)
  await expectSound(pair.model, pair.real)
})

test(
  'whatever is recorded, corrected, asked, worked and broken off, the database answers like the store in memory',
  async () => {
    await expect(fc.assert(answersAlike, { numRuns: runs(70) })).resolves.toBeUndefined()
  },
  runs(120_000),
)
