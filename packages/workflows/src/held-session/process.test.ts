import { isConfigured } from '../building-blocks/configured-process.ts'
import { describe, expect, test } from 'vitest'
import { everyProcess } from '../../test/every-process.ts'
import { heldSessionSuite } from '../../test/held-session-suite.ts'

const heldSessions = everyProcess.filter(
  (one) => isConfigured(one) && one.about.definition === 'held-session',
)

describe.each(heldSessions.map((process) => [process.id, process] as const))('%s', (_, process) => {
  test.each(heldSessionSuite(process))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
