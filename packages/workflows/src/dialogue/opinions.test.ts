import { describe, expect, test } from 'vitest'
import { dialogueOffice } from '../../test/dialogue-office.ts'
import { clerk, committee, council, front, party } from '../../test/dialogue-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { why } from '../../test/petition-office.ts'
import { dialogue } from './process.ts'
import { samples } from './samples.ts'

const day = '2026-11-20'
const chairs = { actor: party }
const fronts = { actor: front }

/** A dialogue of the heads in Ba Đình, announced, with one opinion gathered. */
async function announced() {
  const office = dialogueOffice(environment, clerk)
  office.setDay('2026-10-10')
  const opening = { ...samples['dialogue.proposed'][1], actor: party, occurredOn: '2026-10-10' }
  const { case: id } = accepted(await office.officer.open(dialogue, opening as never)) // a sample as it stands
  await office.does(id, '2026-10-15', 'dialogue.approved', chairs)
  await office.does(id, '2026-10-20', 'plan.issued', chairs)
  const { opened } = await office.does(id, '2026-11-01', 'opinion.gathered', { ...fronts, opinion: 'th-1' })
  await office.does(id, '2026-11-05', 'opinions.synthesised', fronts)
  await office.does(id, '2026-11-10', 'notice.published', chairs)
  return { ...office, id, gathered: opened[0] ?? '' }
}

/** In its hall, with one more opinion raised. */
async function inHall() {
  const office = await announced()
  const { id, does } = office
  await does(id, day, 'session.opened', { ...chairs, presiding: `${party}/clerk` })
  const { opened } = await does(id, day, 'opinion.raised', fronts)
  return { ...office, raised: opened[0] ?? '' }
}

/** Concluded and made public; the second opinion is given to the committee, to be answered by 10 December. */
async function published() {
  const office = await inHall()
  const { id, does } = office
  await does(id, day, 'opinion.answered', { ...chairs, opinion: 'th-1' })
  await does(id, day, 'session.closed', chairs)
  await does(id, day, 'minutes.signed', { ...chairs, signedBy: `${party}/clerk` })
  const assignments = [{ opinion: 'yk-1', owner: committee, dueOn: '2026-12-10' }]
  await does(id, '2026-11-25', 'conclusion.issued', { ...chairs, assignments })
  await does(id, '2026-11-28', 'result.published', chairs)
  return office
}

function accepted<Outcome extends { readonly outcome: string }>(
  outcome: Outcome,
): Extract<Outcome, { outcome: 'accepted' }> {
  if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome))
  return outcome as Extract<Outcome, { outcome: 'accepted' }>
}

describe('an opinion', () => {
  test('is a case under its dialogue, with the chairs of its family, and counted there', async () => {
    const { id, gathered, raised, stands, counters } = await inHall()
    expect((await stands(gathered)).context).toMatchObject({
      family: 'heads',
      source: 'gathered',
      from: 'phuong-ba-dinh',
      parties: { chair: [party], coChair: [committee] },
    })
    expect((await stands(raised)).context).toMatchObject({ source: 'hall', from: null })
    expect(await counters(id)).toMatchObject({
      'dialogueOpinion.total': 2,
      'dialogueOpinion.source.gathered': 1,
      'dialogueOpinion.source.hall': 1,
      'dialogueOpinion.outcome.open': 2,
    })
    expect((await stands(gathered)).context).not.toMatchObject({ parties: { coChair: [council] } })
  })

  test('is answered by one fact, on record in the dialogue and in the opinion', async () => {
    const { id, raised, does, stands, counters } = await inHall()
    await does(id, day, 'opinion.answered', { ...chairs, opinion: 'yk-1' })
    expect((await stands(raised)).states).toContain('recorded.answer.answeredInHall')
    expect((await stands(raised)).states).toContain('recorded.file.closed')
    expect(await counters(id)).toMatchObject({ 'dialogueOpinion.outcome.answeredInHall': 1 })
  })

  test('that was merged points to the one it went into, and is answered neither there nor by itself', async () => {
    const { id, gathered, raised, does, tell, officer, verify } = await inHall()
    await does(id, day, 'opinion.merged', { ...fronts, opinion: 'yk-1', into: 'th-1' })
    expect(why(await tell(id, day, 'opinion.answered', { ...chairs, opinion: 'yk-1' }))).toEqual([
      'opinionIsOpen',
    ])
    expect(why(await tell(raised, day, 'answer.sent', chairs))).toEqual(['out-of-place'])
    const links = await officer.links(gathered)
    expect(JSON.stringify(links)).toContain(raised)
    await does(id, day, 'opinion.answered', { ...chairs, opinion: 'th-1' })
    expect(await verify()).toMatchObject({ sound: true })
  })

  test('that is a complaint leaves for its own procedure; one out of scope says why', async () => {
    const { id, gathered, raised, does, stands, counters } = await inHall()
    await does(id, day, 'opinion.rerouted', { ...fronts, opinion: 'yk-1' })
    await does(id, day, 'opinion.setAside', { ...chairs, opinion: 'th-1' })
    expect((await stands(raised)).states).toContain('recorded.answer.rerouted')
    expect((await stands(gathered)).states).toContain('recorded.answer.outOfScope')
    expect(await counters(id)).toMatchObject({
      'dialogueOpinion.outcome.rerouted': 1,
      'dialogueOpinion.outcome.outOfScope': 1,
    })
  })

  test('is not recorded by anybody beside its dialogue, nor told of what the dialogue did not decide', async () => {
    const { raised, tell } = await inHall()
    const answer = { ...chairs, answer: 'Đã trả lời.' }
    expect(why(await tell(raised, day, 'opinion.answeredInHall', answer))).toEqual(['only-told'])
  })

  test('whose answer day has passed when it is given is refused, and the dialogue with it', async () => {
    const { id, tell, stands } = await inHall()
    const past = { ...chairs, opinion: 'yk-1', dueOn: '2026-11-19' }
    expect(why(await tell(id, day, 'opinion.takenForWriting', past))).toEqual(['told: answerDayLiesAhead'])
    expect((await stands(id)).context).toMatchObject({ opinions: [{}, { standing: 'open' }] })
  })
})

describe('a dialogue', () => {
  test('ends by itself with the last answer, and not before', async () => {
    const { id, raised, does, stands, verify } = await published()
    expect((await stands(id)).states).toContain('published')
    await does(raised, '2026-12-08', 'answer.sent', { actor: committee })
    expect((await stands(id)).states).toContain('closed')
    expect(await verify()).toMatchObject({ sound: true })
  })

  test('waits for what was promised too', async () => {
    const { id, raised, does, stands } = await published()
    await does(raised, '2026-12-01', 'answer.sent', { actor: committee })
    const closed = await inHall()
    const promise = { deed: 'Sửa xong ngõ 12', promisedBy: '2026-12-15' }
    await closed.does(closed.id, day, 'opinion.answered', { ...chairs, opinion: 'yk-1', promise })
    expect((await closed.stands(closed.raised)).states).toContain('recorded.file.followingUp')
    expect(await closed.counters(closed.id)).toMatchObject({ 'dialogueOpinion.promise.pending': 1 })
    expect((await stands(id)).states).toContain('closed')
  })

  test('does not end for anybody who says so while an opinion waits', async () => {
    const { id, tell } = await published()
    expect(why(await tell(id, '2026-11-30', 'dialogue.closed', chairs))).toEqual(['closedOnceAllHaveEnded'])
  })

  test('that is called off leaves its opinions to whoever takes them', async () => {
    const { id, gathered, does, stands, counters } = await announced()
    await does(id, '2026-11-12', 'dialogue.cancelled', chairs)
    expect((await stands(gathered)).states).toContain('recorded.answer.rerouted')
    expect(await counters(id)).toMatchObject({ 'dialogueOpinion.outcome.rerouted': 1 })
    expect((await counters(id))['dialogueOpinion.pending'] ?? 0).toBe(0)
  })

  test('may conclude on what was taken in the hall after it was answered already', async () => {
    const { id, gathered, raised, does, stands } = await inHall()
    await does(id, day, 'opinion.answered', { ...chairs, opinion: 'th-1' })
    await does(id, day, 'opinion.takenForWriting', { ...chairs, opinion: 'yk-1' })
    await does(id, day, 'session.closed', chairs)
    await does(raised, '2026-11-22', 'answer.sent', { actor: committee })
    await does(id, '2026-11-23', 'minutes.signed', { ...chairs, signedBy: `${party}/clerk` })
    const assignments = [{ opinion: 'yk-1', owner: committee, dueOn: '2026-12-10' }]
    await does(id, '2026-11-25', 'conclusion.issued', { ...chairs, assignments })
    expect((await stands(raised)).states).toContain('recorded.answer.answeredInWriting')
    expect((await stands(gathered)).states).toContain('recorded.answer.answeredInHall')
  })
})

describe('an opinion that comes to light after the end', () => {
  const found = { ...fronts, opinion: 'bs-1', source: 'hall', saidOn: day, dueOn: '2026-12-30' }

  test('is a case of its own with whoever answers it, is found late, and is in every total', async () => {
    const { id, tell, stands, counters, verify } = await published()
    const outcome = accepted(await tell(id, '2026-12-01', 'opinion.addedLater', found))
    expect(outcome.findings).toEqual([expect.objectContaining({ rule: 'addedOnItsDay' })])
    const added = await stands(outcome.opened[0] ?? '')
    expect(added.states).toContain('recorded.answer.awaitingWriting')
    expect(added.context).toMatchObject({ owner: committee, raisedOn: day, dueOn: '2026-12-30' })
    expect((await stands(id)).context).toMatchObject({ opinions: [{}, {}, { standing: 'inWriting' }] })
    expect(await counters(id)).toMatchObject({
      'dialogueOpinion.total': 3,
      'dialogueOpinion.source.hall': 2,
      'dialogueOpinion.pending': 2,
    })
    expect(await verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('opens a dialogue that was closed, until it is answered', async () => {
    const { id, raised, does, stands } = await published()
    await does(raised, '2026-12-08', 'answer.sent', { actor: committee })
    expect((await stands(id)).states).toContain('closed')
    const { opened } = await does(id, '2026-12-10', 'opinion.addedLater', found)
    expect((await stands(id)).states).toContain('published')
    await does(opened[0] ?? '', '2026-12-20', 'answer.sent', { actor: committee })
    expect((await stands(id)).states).toContain('closed')
  })

  test('that was answered in the hall leaves a closed dialogue closed', async () => {
    const { id, raised, does, stands, counters, verify } = await published()
    await does(raised, '2026-12-08', 'answer.sent', { actor: committee })
    const answered = { ...found, owner: undefined, dueOn: undefined, answer: 'Đã trả lời tại hội nghị.' }
    const { opened } = await does(id, '2026-12-10', 'opinion.addedLater', answered)
    expect((await stands(opened[0] ?? '')).states).toContain('recorded.answer.answeredInHall')
    expect((await stands(id)).states).toContain('closed')
    expect(await counters(id)).toMatchObject({ 'dialogueOpinion.outcome.answeredInHall': 2 })
    expect(await verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('is neither without an answer and an owner nor with both, and was said before the end', async () => {
    const { id, tell } = await published()
    const tried = async (changes: object) =>
      why(await tell(id, '2026-12-01', 'opinion.addedLater', { ...found, ...changes }))
    const answer = 'Đã trả lời.'
    expect(await tried({ answer })).toEqual(['addedIsAnsweredOrGiven'])
    expect(await tried({ owner: undefined, dueOn: undefined })).toEqual(['addedIsAnsweredOrGiven'])
    expect(await tried({ saidOn: '2026-11-21' })).toEqual(['addedWasSaidInTime'])
    expect(await tried({ saidOn: '2026-11-19' })).toEqual(['addedWasSaidInTime'])
    expect(await tried({ opinion: 'yk-1' })).toEqual(['opinionIsNew'])
  })
})

describe('a closed dialogue', () => {
  const closed = async () => {
    const office = await published()
    await office.does(office.raised, '2026-12-08', 'answer.sent', { actor: committee })
    expect((await office.stands(office.id)).states).toContain('closed')
    return office
  }

  test('is open again once an answer is disputed, until that is answered', async () => {
    const { id, raised, does, stands, verify } = await closed()
    await does(raised, '2026-12-15', 'answer.disputed', fronts)
    expect((await stands(id)).states).toContain('published')
    await does(raised, '2026-12-20', 'answer.sent', { actor: committee })
    expect((await stands(id)).states).toContain('closed')
    expect(await verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('is open again once something is promised, and for a dispute put on record late', async () => {
    const { id, gathered, raised, does, stands } = await closed()
    const promise = { deed: 'Sửa xong ngõ 12', promisedBy: '2026-12-25' }
    await does(gathered, '2026-12-16', 'promise.made', { ...chairs, promise })
    expect((await stands(id)).states).toContain('published')
    await does(gathered, '2026-12-20', 'promise.fulfilled', fronts)
    expect((await stands(id)).states).toContain('closed')
    await does(raised, '2026-12-09', 'answer.disputed', fronts)
    expect((await stands(id)).states).toContain('published')
  })

  test('is not reopened for anybody who says so while nothing waits', async () => {
    const { id, tell } = await closed()
    expect(why(await tell(id, '2026-12-15', 'dialogue.reopened', chairs))).toEqual(['reopenedOnceOneWaits'])
  })
})
