import type { CaseId } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { type PetitionOffice, petitionOffice, why } from '../../test/petition-office.ts'

const day = '2025-09-29'
const authority = { actor: 'committee/ha-noi' }
const front = { actor: 'front/ha-noi' }

/** A conference of a campaign at which voters have the floor. */
async function floor() {
  const office = petitionOffice()
  const { campaign, meetings } = await office.plans()
  const [, meeting = ''] = meetings
  await office.holds(meeting, day)
  return { office, campaign, meeting }
}

async function hear(office: PetitionOffice, meeting: CaseId, opinion: string, changes = {}): Promise<CaseId> {
  const heard = { actor: 'office/ha-noi', opinion, ...changes }
  const { opened } = await office.does(meeting, day, 'opinion.recorded', heard)
  return opened[0] ?? ''
}

/** Sends on and closes what is left to do after the floor. */
async function end(office: PetitionOffice, meeting: CaseId): Promise<void> {
  await office.does(meeting, day, 'floor.closed', front)
  await office.does(meeting, day, 'session.closed', front)
}

describe('a petition raised at a meeting', () => {
  test('is a case of its own, counted by the campaign, with what it needs of the meeting', async () => {
    const { office, campaign, meeting } = await floor()
    const petition = await hear(office, meeting, 'yk-1')
    expect(await office.stands(petition)).toMatchObject({
      process: 'petition',
      parent: campaign,
      title: 'yk-1 – Lắp đèn chiếu sáng ngõ 12',
      facets: { source: 'meeting', track: 'assembly', term: 'XV', session: 10 },
      context: {
        meeting,
        voter: 'ct-1',
        parties: {
          delegation: ['delegation/ha-noi'],
          deputy: ['delegation/ha-noi/deputy-1'],
          secretariat: ['office/ha-noi'],
          front: ['front/ha-noi', 'front/phuong-ba-dinh'],
          present: ['committee/phuong-ba-dinh'],
        },
      },
    })
    const links = await office.secretary.links(meeting)
    expect(links).toContainEqual(expect.objectContaining({ kind: 'raisedAt', end: 'from', case: petition }))
  })

  test('is called as it was summed up, and by the meeting where it was not', async () => {
    const { office, meeting } = await floor()
    const petition = await hear(office, meeting, 'yk-2', { summary: undefined })
    expect(await office.stands(petition)).toMatchObject({
      title: 'yk-2 – Hội nghị tiếp xúc cử tri phường Ba Đình, buổi thứ hai',
    })
  })

  test('keeps the voter’s id and nothing else of the voter', async () => {
    const { office, meeting } = await floor()
    const petition = await hear(office, meeting, 'yk-1', { name: 'Cử tri minh họa', address: 'Ngõ 12' })
    const history = await office.secretary.history(petition)
    expect(JSON.stringify(history)).not.toMatch(/Cử tri minh họa|Ngõ 12/)
  })

  test('is not opened for an opinion or a complaint', async () => {
    const { office, meeting } = await floor()
    expect(await hear(office, meeting, 'yk-2', { nature: 'opinion' })).toBe('')
    expect(await hear(office, meeting, 'yk-3', { nature: 'complaint' })).toBe('')
  })

  test.each([
    ['explained, where nothing else is said', {}, 'explained'],
    ['settled, where that is said', { resultClass: 'resolved' }, 'resolved'],
  ])('and answered there is %s, and closed', async (_, changes, resolution) => {
    const { office, meeting } = await floor()
    const petition = await hear(office, meeting, 'yk-1')
    await office.does(meeting, day, 'answer.given', { actor: 'committee/phuong-ba-dinh', ...changes })
    expect(await office.stands(petition)).toMatchObject({
      closed: true,
      facets: { answered: 'onTheSpot' },
      context: { resolution },
    })
  })

  test('and taken for a written answer waits for it; sent on, it waits to be classified', async () => {
    const { office, meeting } = await floor()
    const petition = await hear(office, meeting, 'yk-1')
    const promise = { actor: 'committee/phuong-ba-dinh', addressee: 'committee/phuong-ba-dinh' }
    await office.does(meeting, day, 'petition.takenForWriting', promise)
    expect(await office.contextOf(petition)).toMatchObject({ addressee: 'committee/phuong-ba-dinh' })
    await end(office, meeting)
    await office.does(meeting, '2025-09-30', 'petitions.forwarded')
    const { deadlines, states } = await office.stands(petition)
    expect(states).toContain('raised.routing.new')
    expect(deadlines.find(({ duty }) => duty === 'collection')).toMatchObject({ standing: 'met' })
    expect(await office.verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('never holds up its meeting, whatever became of it by then', async () => {
    const { office, meeting } = await floor()
    const master = await hear(office, meeting, 'yk-1')
    const copy = await hear(office, meeting, 'yk-2')
    await office.does(copy, day, 'duplicate.marked', { master })
    await office.does(meeting, day, 'answer.given', { actor: 'committee/phuong-ba-dinh', opinion: 'yk-1' })
    await office.does(meeting, day, 'petition.takenForWriting', {
      actor: 'committee/phuong-ba-dinh',
      opinion: 'yk-2',
      addressee: undefined,
    })
    await end(office, meeting)
    await office.does(meeting, '2025-09-30', 'petitions.forwarded', { opinions: ['yk-2'] })
    expect(await office.stepOf(copy)).toBe('duplicate')
  })

  test('hears of its meeting only from the meeting', async () => {
    const { office, meeting } = await floor()
    const petition = await hear(office, meeting, 'yk-1')
    expect(why(await office.tell(petition, day, 'petition.answeredAtMeeting', authority))).toEqual([
      'only-told',
    ])
  })
})

/** An encounter, or a conference, of a deputy's own programme, that belongs to no campaign. */
async function ownProgramme(form: 'encounter' | 'conference') {
  const office = petitionOffice()
  const meeting = await office.proposes({ form, kind: 'beforeRegularSession', origin: 'personalProgramme' })
  return { office, meeting }
}

test('the synthesis of an encounter sends its petitions straight to the competent body', async () => {
  const { office, meeting } = await ownProgramme('encounter')
  const deputy = { actor: 'delegation/ha-noi/deputy-1' }
  await office.does(meeting, '2025-09-08', 'request.received')
  await office.does(meeting, '2025-09-09', 'request.approved')
  await office.does(meeting, day, 'encounter.begun', deputy)
  const petition = await hear(office, meeting, 'yk-1')
  await office.does(meeting, day, 'encounter.ended', deputy)
  await office.does(meeting, '2025-10-01', 'synthesis.sent', deputy)
  expect(await office.stands(petition)).toMatchObject({
    parent: meeting,
    facets: { source: 'encounter' },
    holds: ['delegation/ha-noi'],
  })
  expect(await office.stepOf(petition)).toBe('forwarded')
  expect(why(await office.tell(petition, '2025-10-02', 'petition.received', authority))).toEqual([
    'isAddressed',
    'not-authorised',
  ])
  await office.does(petition, '2025-10-02', 'petition.classified')
  await office.does(petition, '2025-10-02', 'petition.received', authority)
})

test('what a personal programme promised goes straight to the competent body', async () => {
  const { office, meeting } = await ownProgramme('conference')
  await office.holds(meeting, day)
  const petition = await hear(office, meeting, 'yk-1')
  await office.does(meeting, day, 'petition.takenForWriting', authority)
  await end(office, meeting)
  await office.does(meeting, '2025-09-30', 'petitions.forwarded')
  expect(await office.stepOf(petition)).toBe('forwarded')
  expect(await office.stands(petition)).toMatchObject({ holds: ['committee/ha-noi'] })
})
