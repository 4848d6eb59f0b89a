import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { caseRun } from '../../test/case-run.ts'
import { environment, secretary } from '../../test/meeting-run.ts'
import { petitionRun, receivedRun } from '../../test/petition-run.ts'
import { petition } from './process.ts'
import { samples } from './samples.ts'

describe('the way of a petition', () => {
  test('goes from the voter by way of a synthesis to the competent body and back, without a finding', () => {
    const run = petitionRun()
    const list = { list: 'local' }
    const findings = [
      run.on('2025-09-30', 'petition.collected'),
      run.on('2025-10-01', 'petition.classified'),
      run.on('2025-10-03', 'petition.synthesised', list),
      run.on('2025-10-06', 'petition.forwarded'),
      run.on('2025-10-08', 'petition.received'),
      run.on('2025-11-20', 'petition.answered'),
      run.on('2025-11-21', 'voters.notified'),
      run.on('2025-11-21', 'answer.shared'),
      run.on('2025-11-21', 'answer.published'),
      run.on('2025-11-22', 'database.updated'),
      run.on('2026-01-05', 'result.published'),
    ]
    expect(findings.flatMap(told)).toEqual([])
    expect(['routing', 'answer', 'resolution', 'file'].map((region) => run.state(region as 'file'))).toEqual([
      'replied',
      'published',
      'resolved',
      'closed',
    ])
  })

  test('is not forwarded before it is classified, unless it comes of a deputy’s own programme', () => {
    expect(told(petitionRun().on('2025-09-30', 'petition.forwarded'))).toEqual(['refused: guard'])
    const own = petitionRun(0, { source: 'personalProgramme' })
    own.each('2025-09-30', 'petition.forwarded')
    expect(own.state('routing')).toBe('forwarded')
    expect(told(own.on('2025-10-01', 'petition.received'))).toEqual([
      'refused: guard',
      'refused: not-authorised',
    ])
    own.each('2025-10-01', 'petition.classified', 'petition.received')
    expect(own.state('routing')).toBe('received')
  })

  test('begins anew when it is returned, and the first receipt stays known', () => {
    const run = receivedRun()
    expect(run.deadline('answer')).toMatchObject({ day: '2025-12-08', anchor: '2025-10-08' })
    run.each('2025-10-15', 'petition.returned')
    expect(run.context).toMatchObject({ receivedOn: null, firstReceivedOn: '2025-10-08' })
    expect(run.deadline('answer')).toBeUndefined()
    run.on('2025-10-16', 'petition.classified', { addressee: 'committee/phuong-ba-dinh', level: 'commune' })
    run.each('2025-10-17', 'petition.forwarded')
    run.on('2025-10-20', 'petition.received', { actor: 'committee/phuong-ba-dinh' })
    expect(run.deadline('answer')).toMatchObject({ day: '2025-12-19', anchor: '2025-10-20' })
    expect(run.context).toMatchObject({ receivedOn: '2025-10-20', firstReceivedOn: '2025-10-08' })
  })

  test('goes up to whoever is competent, and the term begins with the receipt there', () => {
    const run = receivedRun()
    run.each('2025-10-10', 'petition.transferred')
    expect(run.state('routing')).toBe('forwarded')
    expect(told(run.on('2025-10-12', 'petition.received'))).toEqual(['refused: not-authorised'])
    run.on('2025-10-13', 'petition.received', { actor: 'ministry/construction' })
    expect(run.deadline('answer')).toMatchObject({ anchor: '2025-10-13' })
  })

  test('waits for every body that was asked to take part, but the answer need not', () => {
    const run = receivedRun()
    const asked = ['department/ha-noi/construction', 'committee/phuong-ba-dinh']
    run.on('2025-10-09', 'coordination.requested', { coordinators: asked })
    run.on('2025-10-12', 'coordination.replied')
    expect(run.state('routing')).toBe('coordinating')
    expect(told(run.on('2025-10-13', 'coordination.replied'))).toEqual(['refused: guard'])
    run.on('2025-10-14', 'coordination.replied', { actor: asked[1], coordinator: asked[1] })
    expect(run.state('routing')).toBe('received')
    run.on('2025-10-15', 'coordination.requested')
    run.each('2025-10-20', 'petition.answered')
    expect(run.state('routing')).toBe('replied')
  })

  test('leads out where it is a complaint, and its clocks stop', () => {
    const run = receivedRun()
    run.each('2025-10-10', 'petition.diverted')
    expect(run.state('file')).toBe('closed')
    expect(run.deadline('answer')).toBeUndefined()
  })
})

/** Bodies that were there before and after July 2025. */
const parties = { delegation: ['delegation/ha-noi'], secretariat: ['office/ha-noi'] }

describe('days and levels', () => {
  test('what is said to have happened before it could is refused', () => {
    const run = petitionRun()
    expect(told(run.on('2025-09-28', 'petition.classified'))).toEqual(['refused: afterItWasRaised'])
    run.each('2025-10-01', 'petition.classified')
    run.each('2025-10-06', 'petition.forwarded')
    expect(told(run.on('2025-10-05', 'petition.received'))).toEqual(['refused: receivedOnceSent'])
    run.each('2025-10-08', 'petition.received')
    expect(told(run.on('2025-10-07', 'petition.returned'))).toEqual(['refused: handledOnceReceived'])
  })

  test.each([
    ['2025-06-30', []],
    ['2025-07-01', ['districtsHaveEnded']],
  ])('a matter classified to a district on %s is found %j', (day, found) => {
    const run = petitionRun(0, { area: 'ha-noi', parties }, day)
    const district = { level: 'district', parties: undefined, addressee: 'committee/ha-noi' }
    const findings = told(run.on(day, 'petition.classified', district))
    expect(findings.filter((finding) => finding === 'districtsHaveEnded')).toEqual(found)
  })

  test('a level that is not the competent body’s, or a list that is not the level’s, is found', () => {
    const run = petitionRun()
    const misplaced = run.on('2025-10-01', 'petition.classified', { level: 'central' })
    expect(told(misplaced)).toEqual(['levelFitsAddressee'])
    expect(told(run.on('2025-10-02', 'petition.synthesised', { list: 'local' }))).toEqual(['listFitsLevel'])
  })

  test('a message of a portal is recorded, and found to be no voters’ petition', () => {
    expect(told(petitionRun(3).raising)).toEqual(['raisedThroughDeputies'])
    expect(told(petitionRun(0).raising)).toEqual([])
  })

  test('somebody has to follow it', () => {
    expect(() => petitionRun(0, { parties: { front: ['front/ha-noi'] } })).toThrow(/somebodyFollows/)
  })

  test('what comes of another case is not raised by itself', () => {
    const made = [
      { meeting: 'm' },
      { source: 'part', splitFrom: 'p' },
      { source: 'joint', mergedFrom: ['p', 'q'] },
    ]
    for (const origin of made) {
      const [, , , own] = samples['petition.raised']
      const run = caseRun(petition, environment, secretary)
      const command = { ...own, ...origin, type: 'petition.raised', occurredOn: '2025-09-29' }
      const decision = run.record({ ...command, actor: 'delegation/ha-noi' })
      expect(decision.accepted ? [] : decision.refused.map(({ code }) => code)).toEqual(['only-told'])
    }
  })

  test('a part names its original, and nothing else does', () => {
    expect(() => petitionRun(0, { splitFrom: 'kien-nghi-9' })).toThrow(/lineageFitsSource/)
    expect(() => petitionRun(4, { splitFrom: undefined })).toThrow(/lineageFitsSource/)
  })
})
