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
  'advisory-group@1': 'f1de0696674efbf4',
  'beneficiary-review@1': '5f8e5ef1b6908bdd',
  'board-supervision@1': 'bf2cec64c8d23432',
  'breakthrough-task@1': '8963527fa3f6aa09',
  'briefing@1': 'c9eb3c6b5f9d7a39',
  'campaign@1': 'd9fa085c3465a3f6',
  'citizen-reception@1': 'b782d13539cc70e1',
  'commendation@1': '06a2bd78c2bf7e7e',
  'commitment@1': '3119a4c2235fdd2f',
  'community-model@1': 'd53a6d5b2af0b081',
  'complaint-letter@1': '95bb1719730511cb',
  'congress@1': '267ca25048a90868',
  'coordination-programme@1': '22dacc113cf7d6d5',
  'coordination-regulation@1': '6f6a2ce4febda6c0',
  'critique@1': 'b080fa53dc02bf3f',
  'dialogue-opinion@1': '427b3cddca284607',
  'dialogue@1': '94166206de34f7d0',
  'emergency-drive@1': '3a61bb02a16a1bd6',
  'emulation-model@1': '50b8c45932b3c4e4',
  'front-inspection@1': '07dc10766b6de2e0',
  'fund-drive@1': '82e187b1c5fbaadf',
  'government-building-opinions@1': '3706a3556b9f7da5',
  'grassroots-democracy@1': '667efdb6a42cbfeb',
  'house-support@1': '0f1407a6e95ec163',
  'legal-access-standard@1': 'b2f21cb11bbcc702',
  'legal-education@1': '8926b8173cb249b6',
  'livelihood-support@1': '10a222825b9def34',
  'mediation-case@1': '6095a2e0e8e694a9',
  'mediation-group@1': 'ebbef7e6b543a29e',
  'opinion-collection@1': 'dbf1a07eb763d0a0',
  'party-building-opinions@1': 'ce1d856205b993dc',
  'party-candidate@1': 'ecca03f5632d78e2',
  'people-delegates-conference@1': 'e8f922288b8c766f',
  'petition@1': '58f346bac225ec0b',
  'public-sentiment-report@1': 'b55b0e821cf7667b',
  'question-session-conclusion@1': '5e02ebb4b433c3c0',
  'recommendation@1': '5cf9c07650a89952',
  'residential-meeting@1': 'e65cd5c058f026b1',
  'scheme@1': 'aca47e46f900f388',
  'self-governing-group@1': '83bff7d557f6723b',
  'supervision-board@1': '5f6f370ff5878729',
  'supervision-plan@1': '961dd8685c8693e9',
  'supervision-plan@2': '7102f4887707a3c4',
  'supervision@1': '249ab6263f3a1f8a',
  'voter-meeting@1': '0a4da44fa496e6a0',
  'working-session@1': '6c077d2be09736fd',
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
