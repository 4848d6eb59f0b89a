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
  'briefing@1': '57429b111ec6efea',
  'campaign@1': 'd9fa085c3465a3f6',
  'citizen-reception@1': 'aaeecb9e13019d26',
  'commendation@1': '06a2bd78c2bf7e7e',
  'commitment@1': '95ec78f006a8aa80',
  'community-model@1': 'd53a6d5b2af0b081',
  'complaint-letter@1': '95bb1719730511cb',
  'congress@1': 'eaba18d108431d6f',
  'coordination-programme@1': 'eb57ff5abfcbcb5e',
  'coordination-regulation@1': '1ffb10276542d4fc',
  'critique@1': 'e241cd0536bf9284',
  'dialogue-opinion@1': '0896d448cee2638c',
  'dialogue@1': '903b9621da7bbdc4',
  'emergency-drive@1': 'd03abd8ccfc35dd4',
  'emulation-model@1': '50b8c45932b3c4e4',
  'front-inspection@1': '07dc10766b6de2e0',
  'fund-drive@1': '66f472b8d9cfb2aa',
  'government-building-opinions@1': '752f221a284830f1',
  'grassroots-democracy@1': '157b7c137f83cba1',
  'house-support@1': '0f1407a6e95ec163',
  'legal-access-standard@1': 'b2f21cb11bbcc702',
  'legal-education@1': 'bfc5fbd0976cd4fb',
  'livelihood-support@1': '10a222825b9def34',
  'mediation-case@1': '6095a2e0e8e694a9',
  'mediation-group@1': 'ebbef7e6b543a29e',
  'opinion-collection@1': 'd0a4533e029d9893',
  'party-building-opinions@1': '7bd72c2277a0a92d',
  'party-candidate@1': 'ecca03f5632d78e2',
  'people-delegates-conference@1': '82a8356065327a30',
  'petition@1': '58f346bac225ec0b',
  'public-sentiment-report@1': 'bbf579b5d9308714',
  'question-session-conclusion@1': '41f881752f55d836',
  'recommendation@1': '5cf9c07650a89952',
  'residential-meeting@1': 'ea6a05a932544e0d',
  'scheme@1': 'a89a85b6599ac7ec',
  'self-governing-group@1': '83bff7d557f6723b',
  'supervision-board@1': '5f6f370ff5878729',
  'supervision-plan@1': '961dd8685c8693e9',
  'supervision-plan@2': '9710fe1a599ffb11',
  'supervision@1': '249ab6263f3a1f8a',
  'voter-meeting@1': '0a4da44fa496e6a0',
  'working-session@1': '9d29e96fe65d76c4',
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
