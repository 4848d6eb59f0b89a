import { describe, expect, test } from 'vitest'
import { everyProcess } from '../../test/every-process.ts'
import { signedProgrammeSuite } from '../../test/signed-programme-suite.ts'
import { isConfigured } from '../building-blocks/configured-process.ts'

const signedProgrammes = everyProcess.filter(
  (one) => isConfigured(one) && one.about.definition === 'signed-programme',
)

describe.each(signedProgrammes.map((process) => [process.id, process] as const))('%s', (_, process) => {
  test.each(signedProgrammeSuite(process))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
