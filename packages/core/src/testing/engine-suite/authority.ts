import { accepted } from '../../engine/outcome.ts'
import { environmentOf } from '../../kernel/environment.ts'
import type { Store } from '../../store/port.ts'
import { registerOf } from '../../who/register.ts'
import { expectEqual } from '../expect.ts'
import { hearingEnvironment, hearingRegister } from '../hearing/hearing-world.ts'
import type { Claim } from '../store-harness.ts'
import { facts, type HearingCommand, reasonsOf, runs, sceneOn, TENANT } from './scene.ts'

/** Who may do what, and who must not do both. */
export const authorityClaims: readonly Claim[] = [
  {
    name: 'two facts that are kept apart are refused to one actor, and to one person in both bodies',
    holds: ({ store }) => keepsApart(store),
  },
  {
    name: 'one person who records both sides for others is found, not refused',
    holds: ({ store }) => findsRecorder(store),
  },
  {
    name: 'what is allowed is what is accepted, and an unknown case answers like another’s',
    holds: ({ store }) => answersAlike(store),
  },
]

const both = (text: string) => ({ vi: text, en: text })
const from = '2020-01-01'
const register = registerOf({
  ...hearingRegister.table,
  bodies: [
    ...hearingRegister.table.bodies,
    { id: 'both', kind: 'panel', area: 'county', name: both('Both'), from },
  ],
  offices: [
    ...hearingRegister.table.offices,
    { id: 'second', body: 'panel', name: both('Second'), holder: 'ann', from },
    { id: 'helper', body: 'office', name: both('Helper'), holder: 'eva', from },
  ],
})
const environment = environmentOf({ ...hearingEnvironment, register })
const costs: HearingCommand = { type: 'costs.settled', occurredOn: '2025-09-26', amount: 1 }

async function keepsApart(store: Store): Promise<void> {
  const scene = sceneOn(store, { environment })
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 5))
  const second = scene.engine.as({ tenant: TENANT, party: { person: 'ann', office: 'second' } })
  expectEqual(reasonsOf(await second.record(id, costs)), ['both-offices'], 'one person in both bodies')
  expectEqual(
    reasonsOf(await scene.office.record(id, { ...costs, actor: 'panel' })),
    ['both-offices'],
    'and on the other’s behalf',
  )
  const helper = scene.engine.as({ tenant: TENANT, party: { person: 'eva', office: 'helper' } })
  expectEqual(
    reasonsOf(await helper.record(id, { ...costs, actor: 'second' })),
    ['both-offices'],
    'by an office whose holder is on the other side, whoever records',
  )
  expectEqual(
    reasonsOf(await scene.office.record(id, costs)),
    ['not-authorised', 'same-actor'],
    'the same actor',
  )
  expectEqual(
    reasonsOf(await scene.office.record(id, { ...costs, actor: 'clerk' })),
    ['not-authorised', 'same-actor', 'both-offices'].slice(0, 2),
    'an office of the same body',
  )
  expectEqual((await scene.panel.record(id, costs)).outcome, 'accepted', 'the other body')
}

async function findsRecorder(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 5))
  scene.on('2025-09-26')
  const { findings } = accepted(await scene.office.record(id, { ...costs, actor: 'panel' }))
  expectEqual(
    findings.filter(({ code }) => code === 'same-recorder'),
    [{ code: 'same-recorder', event: 'report.written', revision: 6 }],
    'the finding',
  )
}

async function answersAlike(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  for (const handle of [scene.office, scene.panel, scene.auditor]) {
    const answer = await handle.allowed(id)
    const offered = answer?.allowed.map(({ event }) => event) ?? []
    const held = answer?.withheld.map(({ event }) => event) ?? []
    expectEqual([...offered, ...held].length, 10, 'every event is on one side')
    expectEqual(
      offered.includes('notice.posted'),
      handle === scene.office,
      'only the office posts the notice',
    )
  }
  const unknown = 'f'.repeat(32)
  const strangers = [
    await scene.otherOffice.record(id, costs),
    await scene.otherOffice.record(unknown, costs),
  ]
  expectEqual(strangers[0], strangers[1], 'recorded')
  for (const ask of ['allowed', 'read', 'history'] as const)
    expectEqual((await scene.otherOffice[ask](id)) ?? 'nothing', 'nothing', ask)
  expectEqual((await scene.otherOffice.cases()).rows, [], 'listed')
  expectEqual((await scene.otherOffice.changes(0)).entries, [], 'streamed')
}
