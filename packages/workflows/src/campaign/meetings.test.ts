import { accepted, createEngine, developmentKeys, memoryStore, registerOf } from '@civicflow/core'
import { expect, test } from 'vitest'
import { haNoi } from '../register/ha-noi.ts'
import { vietnam } from '../vietnam.ts'
import { voterMeeting } from '../voter-meeting/process.ts'
import { campaign } from './process.ts'
import { campaignSamples } from './samples.ts'

const actor = 'delegation/ha-noi'
const tenant = 'ha-noi'

function office() {
  let now = '2025-09-01T03:00:00.000Z'
  const engine = createEngine({
    store: memoryStore(),
    processes: [campaign, voterMeeting],
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
  const issued = accepted(
    await secretary.record(id, { ...plan, type: 'plan.issued', actor, occurredOn: '2025-09-08' }),
  )
  return { ...rest, secretary, id, meetings: issued.entry.opened }
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

test('a campaign runs when its first meeting opens, and collects when the last one has concluded', async () => {
  const { engine, secretary, id, meetings, setDay } = await planned()
  const [first = '', second = ''] = meetings
  const on = (day: string) => ({ actor, occurredOn: day })
  accepted(
    await secretary.record(first, {
      type: 'notice.posted',
      actor: 'front/phuong-ba-dinh',
      occurredOn: '2025-09-08',
      tells: ['time', 'place', 'form', 'content'],
      where: 'UBND phường Ba Đình',
    }),
  )
  const ready = { venueSecured: true, earlierAnswersAttached: true, minuteTaker: 'office/ha-noi' }
  accepted(await secretary.record(first, { type: 'readiness.confirmed', ...on('2025-09-08'), ...ready }))
  setDay('2025-09-23')
  const front = { actor: 'front/ha-noi', occurredOn: '2025-09-23T08:00' }
  accepted(await secretary.record(first, { type: 'session.opened', ...front }))
  expect((await secretary.read(id))?.states).toEqual(['running'])

  const cancelled = { type: 'meeting.cancelled', cancelGround: 'other', reason: 'Trùng lịch' } as const
  accepted(await secretary.record(second, { ...cancelled, ...on('2025-09-23') }))
  expect((await secretary.read(id))?.states).toEqual(['running'])
  accepted(await secretary.record(first, { type: 'session.brokenOff', ...front, reason: 'Mất điện' }))
  accepted(await secretary.record(first, { type: 'minutes.drafted', ...on('2025-09-23') }))
  accepted(
    await secretary.record(first, {
      type: 'minutes.signedByMinuteTaker',
      ...on('2025-09-23'),
      actor: 'office/ha-noi',
    }),
  )
  const clerk = engine.as({ tenant, party: { person: 'p-14', office: 'front/ha-noi/clerk' } })
  accepted(await clerk.record(first, { type: 'minutes.signedByChair', occurredOn: '2025-09-23' }))

  const view = await secretary.read(id)
  expect(view?.states).toEqual(['collecting'])
  expect(view?.counters).toMatchObject({ meetings: 2, begun: 1, concluded: 2, cancelled: 1 })
  expect(await engine.verify(tenant)).toMatchObject({ sound: true, faults: [] })
})
