import type { AnyProcess } from '@civicflow/core'
import { versionFingerprint } from '@civicflow/core/testing'
import { expect, test } from 'vitest'
import { earlierVersions } from '../src/index.ts'
import { everyProcess } from './every-process.ts'

/**
 * What machine, events and first context of a version come to. Where one differs: a version that cases were decided
 * under stays as it is; give the process a new version, with a migration, and keep this one in a folder `v1`, `v2`. One
 * that was in no release may change; then write down here what it comes to now.
 */
const fingerprints: Readonly<Record<string, string>> = {
  'board-supervision@1': 'bf2cec64c8d23432',
  'campaign@1': '52d2568d7b9d8bcb',
  'critique@1': 'e241cd0536bf9284',
  'dialogue-opinion@1': '70f22f8b664ee97d',
  'dialogue@1': '153253ba6cff9f78',
  'front-inspection@1': '07dc10766b6de2e0',
  'opinion-collection@1': 'd0a4533e029d9893',
  'petition@1': '58f346bac225ec0b',
  'recommendation@1': '5cf9c07650a89952',
  'supervision-board@1': '5f6f370ff5878729',
  'supervision-plan@1': '961dd8685c8693e9',
  'supervision-plan@2': '9710fe1a599ffb11',
  'supervision@1': '249ab6263f3a1f8a',
  'voter-meeting@1': '0a4da44fa496e6a0',
}

test('machine, events and first context of each version are those written down', () => {
  const versions: readonly AnyProcess[] = [...everyProcess, ...earlierVersions]
  const found = versions.map((one) => [`${one.id}@${one.version}`, versionFingerprint(one)] as const)
  expect(Object.fromEntries(found)).toEqual(fingerprints)
})

test('every version between the first and the one in use is kept, and leads on to the next', () => {
  for (const process of everyProcess) {
    const earlier = earlierVersions.filter(({ id }) => id === process.id)
    expect(earlier.map(({ version }) => version)).toEqual(
      Array.from({ length: process.version - 1 }, (_, index) => index + 1),
    )
    for (const later of [...earlier, process])
      expect(later.migration?.from ?? 0, `${later.id}@${later.version}`).toBe(later.version - 1)
  }
})
