import { processSuite } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'
import { hearing } from '../fixtures/hearing.ts'
import { hearingOptions } from '../fixtures/hearing-options.ts'
import { runs } from '../runs.ts'

describe('the hearing', () => {
  test.each(processSuite(hearing, { ...hearingOptions, runs: runs(500) }))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
