import type { CaseId } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { type PetitionOffice, petitionOffice, why } from '../../test/petition-office.ts'

const authority = { actor: 'committee/ha-noi' }
const local = { level: 'province', addressee: 'committee/ha-noi' }

/** Brings a petition to the competent body. */
async function receive(office: PetitionOffice, id: CaseId): Promise<void> {
  await office.does(id, '2025-10-01', 'petition.classified', local)
  await office.does(id, '2025-10-06', 'petition.forwarded')
  await office.does(id, '2025-10-08', 'petition.received', authority)
}

const linked = async (office: PetitionOffice, id: CaseId) =>
  (await office.secretary.links(id)).map(({ kind, end, case: other }) => [kind, end, other])

async function two(office: PetitionOffice) {
  return { master: await office.raises(), copy: await office.raises() }
}

test('a part is not withdrawn by itself: the split is undone, or nothing', async () => {
  const office = petitionOffice()
  const whole = await office.raises()
  const { opened } = await office.does(whole, '2025-10-01', 'petition.split')
  const withdrawn = await office.tell(opened[0] ?? '', '2025-10-02', 'petition.withdrawn')
  expect(why(withdrawn)).toEqual(['isNoPart'])
})

test('a split is not voided, however its parts have ended', async () => {
  const office = petitionOffice()
  const whole = await office.raises()
  const { opened, revision } = await office.does(whole, '2025-10-01', 'petition.split')
  await office.does(whole, '2025-10-02', 'split.undone')
  const voided = await office.secretary.correct(whole, { void: revision }, { reason: 'Ghi nhầm' })
  expect(why(voided)).toEqual(['no-longer-fits'])
  const again = await office.does(whole, '2025-10-03', 'petition.split')
  const cases = { code: 'still-follows', cases: again.opened }
  const secondVoided = await office.secretary.correct(whole, { void: again.revision }, { reason: 'Ghi nhầm' })
  expect(secondVoided).toMatchObject({ outcome: 'refused', refused: [cases] })
  expect(opened).not.toEqual(again.opened)
})

describe('a duplicate', () => {
  test('leaves the way, and its master knows it; both find the other', async () => {
    const office = petitionOffice()
    const { master, copy } = await two(office)
    await office.does(copy, '2025-10-01', 'duplicate.marked', { master })
    expect(await office.stands(copy)).toMatchObject({ closed: true, context: { duplicateOf: master } })
    expect(await office.stepOf(copy)).toBe('duplicate')
    expect(await office.contextOf(master)).toMatchObject({ duplicates: [copy] })
    expect(await linked(office, copy)).toContainEqual(['duplicateOf', 'to', master])
    expect(await linked(office, master)).toContainEqual(['duplicateOf', 'from', copy])
    expect(await office.verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('hears of the master’s written answer, and its voter is then owed a notice', async () => {
    const office = petitionOffice()
    const { master, copy } = await two(office)
    await office.does(copy, '2025-09-30', 'duplicate.marked', { master })
    await receive(office, master)
    const early = await office.tell(copy, '2025-10-09', 'voters.notified')
    expect(why(early)).toEqual(['wasAnsweredElsewhere'])
    await office.does(master, '2025-11-20', 'petition.answered', authority)
    const { context, deadlines, closed, holds } = await office.stands(copy)
    expect(context).toMatchObject({ answeredElsewhereOn: '2025-11-20', answered: 'no' })
    expect(deadlines.map(({ duty }) => duty)).toContain('votersNoticeElsewhere')
    expect({ closed, holds }).toEqual({ closed: false, holds: ['delegation/ha-noi'] })
    await office.does(copy, '2025-11-21', 'voters.notified')
    const told = await office.stands(copy)
    expect(told.deadlines.find(({ duty }) => duty === 'votersNoticeElsewhere')?.standing).toBe('met')
    expect(told.closed).toBe(true)
  })

  test('hears of an answer that the competent body itself puts on record', async () => {
    const office = petitionOffice()
    const { master, copy } = await two(office)
    await office.does(copy, '2025-09-30', 'duplicate.marked', { master })
    await office.does(master, '2025-10-01', 'petition.classified', {
      level: 'central',
      addressee: 'ministry/construction',
      parties: undefined,
    })
    await office.does(master, '2025-10-06', 'petition.forwarded')
    await office.does(master, '2025-10-08', 'petition.received', { actor: 'ministry/construction' })
    const ministry = office.engine.as({
      tenant: 'ha-noi',
      party: { person: 'p-29', office: 'ministry/construction/clerk' },
    })
    const answer = { type: 'petition.answered', result: { resultClass: 'explained' } } as const
    const outcome = await ministry.record(master, { ...answer, occurredOn: '2025-10-08' })
    expect(why(outcome)).toEqual(['accepted'])
    expect(await office.contextOf(copy)).toMatchObject({ answeredElsewhereOn: '2025-10-08' })
  })

  test('of a petition that is answered already owes its voter a notice at once', async () => {
    const office = petitionOffice()
    const { master, copy } = await two(office)
    await receive(office, master)
    await office.does(master, '2025-11-20', 'petition.answered', authority)
    const marked = { master }
    expect(why(await office.tell(copy, '2025-11-25', 'duplicate.marked', marked))).toEqual([
      'told: masterIsAsTold',
    ])
    const earlier = { ...marked, masterAnsweredOn: '2025-11-19' }
    expect(why(await office.tell(copy, '2025-11-25', 'duplicate.marked', earlier))).toEqual([
      'told: masterAnsweredThatDay',
    ])
    await office.does(copy, '2025-11-25', 'duplicate.marked', { ...marked, masterAnsweredOn: '2025-11-20' })
    await office.does(copy, '2025-11-26', 'voters.notified')
  })

  test('that is released goes on from where it was, and the master forgets it', async () => {
    const office = petitionOffice()
    const { master, copy } = await two(office)
    await receive(office, copy)
    await office.does(copy, '2025-10-09', 'duplicate.marked', { master })
    expect((await office.stands(copy)).deadlines.map(({ duty }) => duty)).not.toContain('answer')
    await office.does(copy, '2025-10-10', 'duplicate.released')
    expect(await office.stepOf(copy)).toBe('received')
    expect((await office.stands(copy)).deadlines.map(({ duty }) => duty)).toContain('answer')
    expect(await office.contextOf(master)).toMatchObject({ duplicates: [] })
  })

  test('has no duplicates, and a duplicate is no master: no circle can come about', async () => {
    const office = petitionOffice()
    const { master, copy } = await two(office)
    const third = await office.raises()
    await office.does(copy, '2025-10-01', 'duplicate.marked', { master })
    const itself = await office.tell(third, '2025-10-02', 'duplicate.marked', { master: third })
    expect(why(itself)).toEqual(['own-case'])
    const circle = await office.tell(master, '2025-10-02', 'duplicate.marked', { master: copy })
    expect(why(circle)).toEqual(['hasNoDuplicates'])
    const chain = await office.tell(third, '2025-10-02', 'duplicate.marked', { master: copy })
    expect(why(chain)).toEqual(['told: isOnItsWay'])
    expect(await office.stepOf(third)).toBe('new')
  })
})

describe('a split', () => {
  test('opens its parts beside the petition, each with the voter', async () => {
    const office = petitionOffice()
    const whole = await office.raises()
    const { opened } = await office.does(whole, '2025-10-01', 'petition.split')
    expect(opened).toHaveLength(2)
    for (const part of opened)
      expect(await office.contextOf(part)).toMatchObject({
        source: 'part',
        splitFrom: whole,
        voter: 'ct-1',
      })
    expect(await office.stepOf(whole)).toBe('split')
    expect(await linked(office, whole)).toEqual(
      expect.arrayContaining(opened.map((part) => ['splitFrom', 'from', part])),
    )
  })

  test('can be undone and made anew, under other names', async () => {
    const office = petitionOffice()
    const whole = await office.raises()
    const { opened } = await office.does(whole, '2025-10-01', 'petition.split')
    await office.does(whole, '2025-10-02', 'split.undone')
    expect(await office.stepOf(whole)).toBe('new')
    for (const part of opened) expect(await office.stepOf(part)).toBe('withdrawn')
    const again = await office.does(whole, '2025-10-03', 'petition.split')
    expect(new Set([...opened, ...again.opened]).size).toBe(4)
  })

  test('is not undone once a part was answered', async () => {
    const office = petitionOffice()
    const whole = await office.raises()
    const { opened } = await office.does(whole, '2025-09-30', 'petition.split')
    const [part = ''] = opened
    await receive(office, part)
    await office.does(part, '2025-10-20', 'petition.answered', authority)
    const outcome = await office.tell(whole, '2025-10-21', 'split.undone')
    expect(why(outcome)).toEqual(['told: isUnanswered'])
    expect(await office.stepOf(whole)).toBe('split')
  })
})

describe('a merge', () => {
  async function merged(office: PetitionOffice) {
    const one = await office.raises()
    const other = await office.raises()
    const { opened } = await office.does(one, '2025-09-30', 'petitions.merged', { others: [other] })
    return { one, other, joint: opened[0] ?? '' }
  }

  test('makes one petition of several, whose originals are kept', async () => {
    const office = petitionOffice()
    const { one, other, joint } = await merged(office)
    expect(await office.contextOf(joint)).toMatchObject({ source: 'joint', mergedFrom: [one, other] })
    expect(await office.contextOf(other)).toMatchObject({ mergedInto: joint })
    for (const original of [one, other]) {
      expect(await office.stepOf(original)).toBe('merged')
      expect(await linked(office, original)).toContainEqual(['mergedFrom', 'from', joint])
    }
  })

  test('tells its originals of the answer, so that their voters are notified', async () => {
    const office = petitionOffice()
    const { one, other, joint } = await merged(office)
    await receive(office, joint)
    await office.does(joint, '2025-11-20', 'petition.answered', authority)
    for (const original of [one, other]) await office.does(original, '2025-11-21', 'voters.notified')
    expect(await office.verify()).toMatchObject({ sound: true, faults: [] })
  })

  test('that is undone leaves the originals where they were, and the joint petition counts nowhere', async () => {
    const office = petitionOffice()
    const { one, other, joint } = await merged(office)
    await office.does(joint, '2025-10-02', 'merge.undone')
    expect(await office.stepOf(joint)).toBe('withdrawn')
    for (const original of [one, other]) expect(await office.stepOf(original)).toBe('new')
    const { opened } = await office.does(one, '2025-10-03', 'petitions.merged', { others: [other] })
    expect(opened).not.toContain(joint)
  })

  test('takes no petition twice, nor itself', async () => {
    const office = petitionOffice()
    const { master: one, copy: other } = await two(office)
    const merge = (others: readonly string[]) =>
      office.tell(one, '2025-10-01', 'petitions.merged', { others })
    expect(why(await merge([other, other]))).toEqual(['othersNamedOnce'])
    expect(why(await merge([one]))).toEqual(['own-case'])
  })
})

describe('a petition raised again', () => {
  async function again(office: PetitionOffice, settledInFact: boolean) {
    const earlier = await office.raises()
    await receive(office, earlier)
    await office.does(earlier, '2025-11-20', 'petition.answered', authority)
    await office.does(earlier, '2025-11-21', 'answer.evaluated', { actor: 'council-group/ha-noi' })
    const later = await office.raises({}, '2026-04-10')
    await office.does(later, '2026-04-12', 'repeat.recognised', { earlier, settledInFact })
    return { earlier, later }
  }

  test('counts on the earlier one, which stays closed where it was settled in fact', async () => {
    const office = petitionOffice()
    const { earlier, later } = await again(office, true)
    expect(await office.stands(earlier)).toMatchObject({ closed: true, facets: { timesRaised: 2 } })
    expect(await linked(office, later)).toContainEqual(['repeatOf', 'to', earlier])
  })

  test('opens the earlier one anew where it was not, and taking that back closes it', async () => {
    const office = petitionOffice()
    const { earlier, later } = await again(office, false)
    expect(await office.stands(earlier)).toMatchObject({ closed: false, context: { resolution: 'reopened' } })
    await office.does(later, '2026-04-15', 'repeat.retracted')
    expect(await office.stands(earlier)).toMatchObject({
      closed: true,
      context: { resolution: 'resolved' },
      facets: { timesRaised: 1 },
    })
  })

  test('points to the first of them: a repeat is not itself repeated', async () => {
    const office = petitionOffice()
    const { earlier, later } = await again(office, true)
    const third = await office.raises({}, '2026-05-10')
    const chain = await office.tell(third, '2026-05-11', 'repeat.recognised', { earlier: later })
    expect(why(chain)).toEqual(['told: isNoRepeat'])
    const circle = await office.tell(earlier, '2026-05-11', 'repeat.recognised', { earlier: third })
    expect(why(circle)).toEqual(['hasNoRepeats'])
  })
})
