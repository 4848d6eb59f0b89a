import { accepted, type CommandFor, createEngine, developmentKeys, memoryStore } from '@civicflow/core'
import { expect, test } from 'vitest'
import { environment } from '../../test/meeting-run.ts'
import { coordinationRegulation } from './coordination-regulation/process.ts'

const front = 'front/ha-noi'
const committee = 'committee/ha-noi'

test('a regulation of 2016–2021 that is renewed opens that of 2021–2026, and each is found from the other', async () => {
  const engine = createEngine({
    store: memoryStore(),
    processes: [coordinationRegulation],
    environment,
    keys: developmentKeys(),
  })
  const clerk = engine.as({ tenant: 'ha-noi', party: { person: 'p-14', office: 'front/ha-noi/clerk' } })
  const { case: first } = accepted(
    await clerk.open(coordinationRegulation, {
      occurredOn: '2016-07-01',
      actor: front,
      title: 'Quy chế phối hợp 2016 – 2021',
      area: 'ha-noi',
      level: 'province',
      lead: front,
      parties: [front, committee],
    }),
  )
  const record = async (command: CommandFor<typeof coordinationRegulation>) =>
    accepted(await clerk.record(first, command))
  const on = { occurredOn: '2016-07-04', actor: front }
  await record({
    ...on,
    type: 'programme.drafted',
    from: '2016-07-01',
    until: '2021-06-30',
    reviewEvery: 'none',
  })
  await record({ ...on, type: 'draft.circulated' })
  for (const type of ['party.agreed', 'party.signed'] as const)
    for (const actor of [front, committee]) await record({ occurredOn: '2016-07-04', actor, type })
  await record({ ...on, occurredOn: '2021-06-30', type: 'final.reviewed' })
  await record({
    ...on,
    occurredOn: '2021-06-30',
    type: 'programme.renewed',
    title: 'Quy chế phối hợp 2021 – 2026',
  })

  const links = (await clerk.links(first)) ?? []
  expect(links).toHaveLength(1)
  expect(links[0]?.case).not.toBe(first)
  expect(await engine.verify('ha-noi')).toMatchObject({ sound: true })
})
