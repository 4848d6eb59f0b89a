import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { runs } from '../../../core/test/runs.ts'
import { answersAlike } from '../model/answers-alike.ts'
import { workplace } from './harness.ts'

const place = await workplace()
afterAll(place.remove)

test(
  'whatever is recorded, corrected, asked, worked and broken off, the database answers like the store in memory',
  async () => {
    const checked = fc.assert(answersAlike(place), { numRuns: runs(15) })
    await expect(checked).resolves.toBeUndefined()
  },
  runs(120_000),
)
