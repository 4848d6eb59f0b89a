import { describe, expect, test } from 'vitest'
import { driveSuite } from '../../test/drive-suite.ts'
import { everyProcess } from '../../test/every-process.ts'
import { isConfigured } from '../building-blocks/configured-process.ts'

const drives = everyProcess.filter((one) => isConfigured(one) && one.about.definition === 'drive')

describe.each(drives.map((process) => [process.id, process] as const))('%s', (_, process) => {
  test.each(driveSuite(process))('$name', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined()
  })
})
