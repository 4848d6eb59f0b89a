import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { petitionOffice } from '../../test/petition-office.ts'
import { answeredRun, petitionRun, type PetitionRun } from '../../test/petition-run.ts'
import { samples } from './samples.ts'

const [, roadmap, explained, notResolved] = samples['petition.answered']
const [adequate] = samples['answer.evaluated']

const accepted = (result?: object): PetitionRun => {
  const run = answeredRun({ ...result })
  run.on('2025-11-25', 'answer.evaluated', adequate)
  return run
}

describe('a file', () => {
  test.each([
    ['settled', undefined, 'closed'],
    ['explained', explained, 'closed'],
    ['in progress', roadmap, 'open'],
    ['not settled', notResolved, 'open'],
  ])('whose answer is accepted and whose matter is %s, is as it should be', (_, result, file) => {
    expect(accepted(result).state('file')).toBe(file)
  })

  test('of an answer that nobody has published or accepted stays open', () => {
    const run = answeredRun()
    run.each('2025-11-21', 'voters.notified', 'answer.published')
    expect(run.state('file')).toBe('open')
    run.each('2026-01-05', 'result.published')
    expect(run.state('file')).toBe('closed')
  })

  test('of a matter in progress stays open across sessions and terms, and is closed by what is reported then', () => {
    const run = accepted(roadmap)
    run.on('2025-12-15', 'petition.carriedOver', { term: 'XV', session: 11 })
    run.on('2026-06-20', 'petition.carriedOver', { term: 'XVI', session: 1 })
    expect(run.context.carriedOver).toBe(2)
    expect(run.state('file')).toBe('open')
    run.each('2026-07-01', 'resolution.reported')
    expect(run.state('file')).toBe('closed')
  })

  test.each(['petition.diverted', 'petition.withdrawn', 'duplicate.marked', 'petition.split'] as const)(
    'is closed by %s',
    (type) => {
      const run = petitionRun()
      run.each('2025-10-01', type)
      expect(run.state('file')).toBe('closed')
    },
  )

  test('that is closed is not carried over or urged, but can be supervised and reported', () => {
    const run = accepted()
    expect(told(run.on('2025-12-15', 'petition.carriedOver'))).toEqual(['refused: guard'])
    expect(told(run.on('2025-12-15', 'petition.urged'))).toEqual(['refused: guard'])
    run.each('2025-12-15', 'supervision.selected', 'petition.reportedToSession', 'petition.escalated')
    expect(run.context.underSupervision).toBe(true)
    run.each('2026-01-15', 'supervision.concluded')
    expect(run.context.underSupervision).toBe(false)
    expect(run.state('file')).toBe('closed')
  })
})

test('who reports that it was done does not conclude the supervision of it', () => {
  const run = petitionRun(1)
  run.on('2025-10-01', 'petition.classified', { addressee: 'council/ha-noi', parties: undefined })
  run.each('2025-10-06', 'petition.forwarded')
  const council = { actor: 'council/ha-noi' }
  run.on('2025-10-08', 'petition.received', council)
  run.on('2025-11-20', 'petition.answered', { ...roadmap, ...council })
  run.on('2025-12-01', 'supervision.selected', council)
  run.on('2026-03-01', 'resolution.reported', council)
  expect(told(run.on('2026-03-02', 'supervision.concluded', council))).toEqual(['refused: same-actor'])
})

test('a People’s Committee’s report that no committee of the council verified is found', () => {
  const run = petitionRun(1)
  const report = { actor: 'council/ha-noi', verified: false }
  expect(told(run.on('2025-12-09', 'petition.reportedToSession', report))).toEqual(['reportVerified'])
})

test('the ball is with whoever has to do the next thing', async () => {
  const office = petitionOffice()
  const id = await office.raises()
  const [delegation, committee] = ['delegation/ha-noi', 'committee/ha-noi']
  const department = 'department/ha-noi/construction'
  const holds = async (day: string, type: string, changes = {}) => {
    await office.does(id, day, type, changes)
    return (await office.stands(id)).holds
  }
  expect((await office.stands(id)).holds).toEqual([delegation])
  expect(await holds('2025-10-01', 'petition.classified')).toEqual([delegation])
  expect(await holds('2025-10-06', 'petition.forwarded')).toEqual([committee])
  expect(await holds('2025-10-08', 'petition.received', { actor: committee })).toEqual([committee])
  expect(await holds('2025-10-09', 'coordination.requested', { actor: committee })).toEqual([department])
  expect(await holds('2025-10-20', 'petition.answered', { ...explained, actor: committee })).toEqual([
    delegation,
  ])
  expect(await holds('2026-01-05', 'result.published')).toEqual([])
})
