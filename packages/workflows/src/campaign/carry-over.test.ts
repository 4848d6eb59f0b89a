import type { CaseId } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { campaignRun } from '../../test/campaign-run.ts'
import { type PetitionOffice, petitionOffice, why } from '../../test/petition-office.ts'
import { told } from '../../test/told.ts'
import type { CampaignContext } from './context.ts'
import { petitionBalance } from './petition-balance.ts'

const authority = { actor: 'committee/ha-noi' }
const local = { level: 'province', addressee: 'committee/ha-noi' }

/** A campaign that has reported, with five petitions: two settled, one a duplicate, two open. */
async function reported() {
  const office = petitionOffice()
  const { campaign, meetings } = await office.plans()
  for (const meeting of meetings) await office.does(meeting, '2025-09-20', 'meeting.cancelled')
  const petitions = Array.from({ length: 5 }, (_, index) => ({ text: `Kiến nghị ${index}` }))
  const list = { source: 'personalProgramme', petitions }
  const { opened } = await office.does(campaign, '2025-09-25', 'petitions.collected', list)
  const [a = '', b = '', twin = '', ...open] = opened
  for (const id of [a, b]) await settle(office, id)
  await office.does(twin, '2025-11-25', 'duplicate.marked', { master: a, masterAnsweredOn: '2025-11-20' })
  await office.does(twin, '2025-11-25', 'voters.notified')
  await office.does(campaign, '2025-10-02', 'synthesis.made', { central: [], local: [] })
  await office.does(campaign, '2025-10-03', 'centralList.reported')
  await office.does(campaign, '2025-10-03', 'localList.reported')
  return { office, campaign, settled: a, open }
}

/** Takes a petition to the end of its file. */
async function settle(office: PetitionOffice, id: CaseId) {
  await office.does(id, '2025-09-26', 'petition.classified', local)
  await office.does(id, '2025-10-06', 'petition.forwarded')
  await office.does(id, '2025-10-08', 'petition.received', authority)
  await office.does(id, '2025-11-20', 'petition.answered', {
    ...authority,
    result: { resultClass: 'explained' },
  })
  await office.does(id, '2026-01-05', 'result.published')
}

const firstOfXVI = { term: 'XVI', session: 1 }

describe('what is still open when a campaign ends', () => {
  test('is found where it is left behind', async () => {
    const { office, campaign } = await reported()
    const { findings } = await office.does(campaign, '2026-03-12', 'campaign.closed')
    expect(findings).toMatchObject([{ rule: 'nothing-left-behind' }])
  })

  test('goes on to the next term: each petition hears of it, the lists add up, and nothing is found', async () => {
    const { office, campaign, open } = await reported()
    const carried = { ...firstOfXVI, openPetitions: open, into: undefined, carriedReports: undefined }
    await office.does(campaign, '2026-03-12', 'matters.carriedOver', carried)
    for (const id of open) expect((await office.stands(id)).facets).toMatchObject({ carriedOver: 1 })
    const { findings } = await office.does(campaign, '2026-03-12', 'campaign.closed')
    expect(findings).toEqual([])
    const { counters, context } = await office.stands(campaign)
    expect(petitionBalance(counters)).toEqual({ received: 5, left: 1, settled: 2, carried: 2, open: 0 })
    expect(context).toMatchObject({ carried: 2, carriedTo: firstOfXVI })
    expect(await office.verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('is told to the campaign that takes it over, which is found from both ends', async () => {
    const { office, campaign, open } = await reported()
    const into = await office.opens({ ...firstOfXVI, timing: 'afterSession' }, '2026-03-12')
    const carried = { ...firstOfXVI, openPetitions: open, into }
    await office.does(campaign, '2026-03-12', 'matters.carriedOver', carried)
    expect(await office.contextOf(into)).toMatchObject({ takenOver: 2 })
    expect((await office.stands(into)).counters).toEqual({})
    const links = await office.secretary.links(into)
    expect(links).toMatchObject([{ kind: 'nextCampaign', end: 'from', case: campaign }])
  })

  test('does not go to a campaign of another session', async () => {
    const { office, campaign, open } = await reported()
    const into = await office.opens({ term: 'XVI', session: 2 }, '2026-03-12')
    const carried = { ...firstOfXVI, openPetitions: open, into }
    expect(why(await office.tell(campaign, '2026-03-12', 'matters.carriedOver', carried))).toEqual([
      'told: taken-over-for-its-session',
    ])
    for (const id of open) expect((await office.stands(id)).facets).toMatchObject({ carriedOver: 0 })
  })

  test('can be carried again to each later session, and counts once in each', async () => {
    const { office, campaign, open } = await reported()
    const to = async (session: object) => {
      const carried = { ...session, openPetitions: open }
      return why(await office.tell(campaign, '2026-03-12', 'matters.carriedOver', carried))
    }
    expect(await to({ term: 'XV', session: 11 })).toEqual(['accepted'])
    expect(await to({ term: 'XV', session: 11 })).toEqual(['told: carriedToLaterSession'])
    expect(await to({ term: 'XVI', session: 1 })).toEqual(['accepted'])
    for (const id of open) expect((await office.stands(id)).facets).toMatchObject({ carriedOver: 2 })
    expect(petitionBalance((await office.stands(campaign)).counters)).toMatchObject({ carried: 2, open: 0 })
  })

  test('is no petition that is settled', async () => {
    const { office, campaign, settled } = await reported()
    const carried = { ...firstOfXVI, openPetitions: [settled] }
    expect(await office.tell(campaign, '2026-03-12', 'matters.carriedOver', carried)).toMatchObject({
      refused: [{ code: 'told', reasons: [{ code: 'guard' }] }],
    })
  })

  test('is settled later all the same, and then carried no more', async () => {
    const { office, campaign, open } = await reported()
    const carried = { ...firstOfXVI, openPetitions: open }
    await office.does(campaign, '2026-03-12', 'matters.carriedOver', carried)
    await office.does(campaign, '2026-03-12', 'campaign.closed')
    await settle(office, open[0] ?? '')
    expect(petitionBalance((await office.stands(campaign)).counters)).toEqual({
      received: 5,
      left: 1,
      settled: 3,
      carried: 1,
      open: 0,
    })
  })

  test('of a campaign that is not held goes on too', async () => {
    const office = petitionOffice()
    const id = await office.opens({ sessionKind: 'extraordinary' }, '2026-03-12')
    const { opened } = await office.does(id, '2026-03-12', 'petitions.collected', { source: 'otherMeans' })
    await office.does(id, '2026-03-13', 'notHolding.decided', { atRequestOf: undefined })
    await office.does(id, '2026-03-14', 'matters.carriedOver', { ...firstOfXVI, openPetitions: opened })
    expect(petitionBalance((await office.stands(id)).counters)).toMatchObject({ received: 1, carried: 1 })
  })
})

test('what a campaign remembers does not grow with its petitions', async () => {
  const rememberedOf = async (count: number) => {
    const office = petitionOffice()
    const { campaign, meetings } = await office.plans()
    for (const meeting of meetings) await office.does(meeting, '2025-09-20', 'meeting.cancelled')
    const petitions = Array.from({ length: count }, (_, index) => ({ text: `Kiến nghị ${index}` }))
    const list = { source: 'personalProgramme', petitions }
    const { opened } = await office.does(campaign, '2025-09-25', 'petitions.collected', list)
    await office.does(campaign, '2025-10-02', 'synthesis.made', { central: [], local: [] })
    await office.does(campaign, '2025-10-03', 'matters.carriedOver', {
      ...firstOfXVI,
      openPetitions: opened,
    })
    return office.contextOf(campaign)
  }
  const few = (await rememberedOf(3)) as CampaignContext // of a campaign
  expect(await rememberedOf(200)).toEqual({ ...few, carried: 200 })
})

describe('a list of what is carried over', () => {
  const run = () => {
    const reportedRun = campaignRun({ sessionKind: 'extraordinary', opening: '2025-11-20' }, '2025-11-01')
    reportedRun.on('2025-11-02', 'otherMeans.chosen')
    reportedRun.on('2025-11-10', 'synthesis.made', { local: [] })
    reportedRun.on('2025-11-17', 'centralList.reported')
    return reportedRun
  }

  test.each([
    ['to the campaign’s own session', { term: 'XV', session: 10 }, 'refused: carried-to-later-session'],
    ['to an earlier session of the term', { term: 'XV', session: 9 }, 'refused: carried-to-later-session'],
    ['with one petition twice', { openPetitions: ['k-1', 'k-1'] }, 'refused: petitions-carried-once'],
    ['with nothing in it', { openPetitions: [] }, 'refused: something-is-carried'],
    ['with a report that is not late', { carriedReports: ['Tổ 1'] }, 'refused: reports-that-wait'],
  ])('%s is refused', (_, changes, refusal) => {
    expect(told(run().on('2026-03-12', 'matters.carriedOver', changes))).toEqual([refusal])
  })

  test('comes in parts where it is long, and they add up for one session', () => {
    const known = run()
    known.on('2026-03-12', 'matters.carriedOver', { openPetitions: ['k-1', 'k-2'] })
    known.on('2026-03-12', 'matters.carriedOver', { openPetitions: ['k-3'] })
    expect(known.kase?.state.context).toMatchObject({ carried: 3 })
    known.on('2026-06-12', 'matters.carriedOver', { term: 'XVI', session: 2, openPetitions: ['k-3'] })
    expect(known.kase?.state.context).toMatchObject({ carried: 1, carriedTo: { term: 'XVI', session: 2 } })
  })

  test('is the act of the body that leads the plan or the synthesis', () => {
    expect(told(run().on('2026-03-12', 'matters.carriedOver', { actor: 'front/ha-noi' }))).toEqual([
      'refused: not-authorised',
    ])
  })
})
