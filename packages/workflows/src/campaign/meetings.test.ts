import { accepted, createEngine, developmentKeys, memoryStore, registerOf } from '@civicflow/core'
import { expect, test } from 'vitest'
import { haNoi } from '../register/ha-noi.ts'
import { vietnam } from '../vietnam.ts'
import { voterMeeting } from '../voter-meeting/process.ts'
import { petition } from '../petition/process.ts'
import { campaign } from './process.ts'
import { campaignSamples } from './samples.ts'

const actor = 'delegation/ha-noi'
const tenant = 'ha-noi'

function office() {
  let now = '2025-09-01T03:00:00.000Z'
  const engine = createEngine({
    store: memoryStore(),
    processes: [campaign, voterMeeting, petition],
    environment: vietnam({ register: registerOf(haNoi) }),
    keys: developmentKeys(),
    clock: () => now,
  })
  const secretary = engine.as({ tenant, party: { person: 'p-09', office: 'office/ha-noi/secretary' } })
  return { engine, secretary, setDay: (day: string) => (now = `${day}T11:00:00.000Z`) }
}

/** A campaign with the two meetings of the sample plan. */
async function planned() {
  const { secretary, ...rest } = office()
  const [opening] = campaignSamples['campaign.opened']
  const [plan] = campaignSamples['plan.issued']
  if (opening === undefined || plan === undefined)
    throw new Error('a campaign has samples of its opening and plan')
  const id = accepted(await secretary.open(campaign, { ...opening, actor, occurredOn: '2025-09-01' })).case
  rest.setDay('2025-09-08')
  const { entry } = accepted(
    await secretary.record(id, { ...plan, type: 'plan.issued', actor, occurredOn: '2025-09-08' }),
  )
  const meetings: readonly string[] = entry.kind === 'fact' ? entry.opened : []
  return { ...rest, secretary, id, meetings }
}

test('a plan opens its meetings in one commit, each a case of its own under the campaign', async () => {
  const { secretary, id, meetings } = await planned()
  expect(meetings).toHaveLength(2)
  for (const meeting of meetings) {
    const view = await secretary.read(meeting)
    expect(view).toMatchObject({ process: 'voter-meeting', parent: id })
  }
  expect((await secretary.read(id))?.states).toEqual(['planned', 'planned.issued'])
})

test('what its delegation owes and holds is the work of the office that serves it', async () => {
  const { secretary, id, meetings } = await planned()
  const { rows } = await secretary.worklist()
  expect(new Set(rows.map((row) => row.case))).toEqual(new Set([id, ...meetings]))
  expect(rows.map(({ day, item }) => [day, item])).toContainEqual(['2025-09-12', 'pressNotice'])
})

const by = (body: string, occurredOn: string) => ({ actor: body, occurredOn })

test('a campaign runs when its first meeting is opened', async () => {
  const { engine, secretary, id, meetings, setDay } = await planned()
  const [first = ''] = meetings
  const tells = ['time', 'place', 'form', 'content'] as const
  const notice = { type: 'notice.posted', tells: [...tells], where: ['UBND phường Ba Đình'] } as const
  accepted(await secretary.record(first, { ...notice, ...by('front/phuong-ba-dinh', '2025-09-08') }))
  const ready = { type: 'readiness.confirmed', venueSecured: true, earlierAnswersAttached: true } as const
  accepted(await secretary.record(first, { ...ready, ...by(actor, '2025-09-08') }))
  setDay('2025-09-23')
  expect((await secretary.read(id))?.states).toEqual(['planned', 'planned.issued'])
  accepted(await secretary.record(first, { type: 'session.opened', ...by('front/ha-noi', '2025-09-23') }))

  const view = await secretary.read(id)
  expect(view?.states).toEqual(['running'])
  expect(view?.counters).toMatchObject({ meetings: 2, begun: 1 })
  expect(await engine.verify(tenant)).toMatchObject({ sound: true, faults: [] })
})

test('a campaign collects when nothing is waited for in any of its meetings', async () => {
  const { secretary, id, meetings } = await planned()
  const cancelled = { type: 'meeting.cancelled', cancelGround: 'other', reason: 'Trùng lịch' } as const
  const states: (readonly string[] | undefined)[] = []
  for (const meeting of meetings) {
    accepted(await secretary.record(meeting, { ...cancelled, ...by(actor, '2025-09-08') }))
    states.push((await secretary.read(id))?.states)
  }
  expect(states).toEqual([['planned', 'planned.issued'], ['collecting']])
})
