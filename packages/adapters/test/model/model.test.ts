import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { runs } from '../../../core/test/runs.ts'
import { workplace } from '../sqlite/harness.ts'
import { answersAlike } from './answers-alike.ts'

const place = workplace()
afterAll(place.remove)

test(
  'whatever is recorded, corrected, asked, worked and broken off, the database answers like the store in memory',
  async () => {
    const checked = fc.assert(answersAlike(place), { numRuns: runs(70) })
    await expect(checked).resolves.toBeUndefined()
  },
  runs(120_000),
)
