import type { CaseId, IsoDay } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { type PetitionOffice, petitionOffice, why } from '../../test/petition-office.ts'

const opinion = { opinion: '7', nature: 'petition', channel: 'oral', voter: 'ct-7', text: 'Đường ngập.' }

/** A meeting that was proposed on a day, brought to its floor on another. */
async function floor(
  office: PetitionOffice,
  proposed: IsoDay,
  held: IsoDay,
  changes: object,
): Promise<CaseId> {
  const meeting = await office.proposes({ day: held, ...changes }, proposed)
  await office.does(meeting, proposed, 'notice.posted', { actor: 'front/ha-noi' })
  await office.does(meeting, proposed, 'readiness.confirmed', { minuteTaker: undefined })
  await office.does(meeting, held, 'session.opened', { actor: 'front/ha-noi' })
  await office.does(meeting, held, 'deputy.reported', { actor: 'delegation/ha-noi/deputy-1' })
  await office.does(meeting, held, 'floor.opened', { actor: 'front/ha-noi' })
  return meeting
}

describe('a petition raised at a meeting', () => {
  test('that was planned before the wards of June 2025 gave way, and held after, is a case where that meeting is', async () => {
    const office = petitionOffice()
    const meeting = await floor(office, '2025-06-20', '2025-07-02', {
      area: 'quan-ba-dinh/quan-thanh',
      communeFront: 'front/quan-ba-dinh/quan-thanh',
      committee: undefined,
      authorities: undefined,
    })
    const outcome = await office.tell(meeting, '2025-07-02', 'opinion.recorded', {
      ...opinion,
      actor: 'office/ha-noi',
    })
    expect(why(outcome)).toEqual(['accepted'])
    const [petition = ''] = outcome.outcome === 'accepted' ? outcome.opened : []
    expect(await office.stands(petition)).toMatchObject({
      area: 'quan-ba-dinh/quan-thanh',
      process: 'petition',
    })
    expect(await office.verify()).toMatchObject({ sound: true })
  })

  test('is taken down as the act of the commune’s Front, whose area is not the whole city', async () => {
    const office = petitionOffice()
    const meeting = await floor(office, '2025-09-05', '2025-09-29', { area: 'ha-noi' })
    const outcome = await office.tell(meeting, '2025-09-29', 'opinion.recorded', {
      ...opinion,
      actor: 'front/phuong-ba-dinh',
    })
    expect(why(outcome)).toEqual(['accepted'])
  })
})

describe('a petition answered on the spot', () => {
  test('lets the voter of its duplicate know, who is then owed a notice; taken back, neither holds', async () => {
    const office = petitionOffice()
    const meeting = await floor(office, '2025-09-05', '2025-09-29', {})
    const heard = async (number: string) => {
      const facts = { ...opinion, opinion: number, actor: 'office/ha-noi' }
      const { opened } = await office.does(meeting, '2025-09-29', 'opinion.recorded', facts)
      return opened[0] ?? ''
    }
    const [master, copy] = [await heard('7'), await heard('8')]
    await office.does(copy, '2025-09-29', 'duplicate.marked', { master })
    const answer = { opinion: '7', actor: 'committee/ha-noi' }
    const { revision } = await office.does(meeting, '2025-09-29', 'answer.given', answer)
    expect(await office.contextOf(copy)).toMatchObject({
      answeredElsewhereOn: '2025-09-29',
      noticeOwed: true,
    })
    expect(await office.stands(copy)).toMatchObject({ closed: false })
    const reason = { reason: 'Ghi nhầm ý kiến' }
    expect(why(await office.secretary.correct(meeting, { void: revision }, reason))).toEqual(['accepted'])
    expect(await office.contextOf(master)).toMatchObject({ answered: 'no' })
    expect(await office.contextOf(copy)).toMatchObject({ answeredElsewhereOn: null, noticeOwed: false })
    expect(await office.verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('stays when the opinion that it came of is voided', async () => {
    const office = petitionOffice()
    const meeting = await floor(office, '2025-09-05', '2025-09-29', {})
    const facts = { ...opinion, actor: 'office/ha-noi' }
    const { revision } = await office.does(meeting, '2025-09-29', 'opinion.recorded', facts)
    const given = await office.does(meeting, '2025-09-29', 'answer.given', {
      opinion: '7',
      actor: 'committee/ha-noi',
      resultClass: 'resolved',
    })
    expect(given.entry.kind === 'fact' && given.entry.told).toHaveLength(1)
    const voided = await office.secretary.correct(meeting, { void: revision }, { reason: 'Ghi nhầm' })
    expect(voided.outcome).toBe('refused')
  })
})

describe('a month without any worker', () => {
  test('an authority that is late is urged all the same, and a worker that starts at last notes what passed', async () => {
    const office = petitionOffice()
    const id = await office.raises()
    const authority = { actor: 'committee/ha-noi' }
    await office.does(id, '2025-10-01', 'petition.classified', {
      level: 'province',
      addressee: authority.actor,
    })
    await office.does(id, '2025-10-06', 'petition.forwarded')
    await office.does(id, '2025-10-08', 'petition.received', authority)
    await office.does(id, '2026-01-08', 'petition.urged')
    const overdue = (await office.secretary.overdue()).rows.map(({ item, day }) => [item, day])
    expect(overdue).toEqual([['answer', '2025-12-08']])
    const letters: unknown[] = []
    const worker = office.engine.worker({
      tenants: ['ha-noi'],
      deliver: ({ message, to, params }) => void letters.push([message, to, params]),
    })
    expect((await worker.round())['ha-noi']).toMatchObject({ noted: 1, failed: 0, dead: 0 })
    expect(letters).toContainEqual([
      'petition/answer/overdue',
      ['committee/ha-noi'],
      { day: '2025-12-08', days: 31 },
    ])
    const { entries = [] } = (await office.secretary.history(id)) ?? {}
    expect(entries.at(-1)).toMatchObject({ kind: 'crossed', day: '2025-12-08', on: '2026-01-08' })
    const late = await office.does(id, '2026-01-09', 'petition.answered', authority)
    expect(late.findings).toMatchObject([{ code: 'late', duty: 'answer', days: 32 }])
  })
})
