import { describe, expect, test } from 'vitest'
import { concludedRun, remedyingRun, ward, workingBoard } from '../../test/inspection-run.ts'
import { told } from '../../test/told.ts'

const remedy = {
  remedy: 'KP-01',
  subject: 'Lưu trữ',
  request: 'Sắp xếp hồ sơ.',
  owner: ward,
  dueOn: '2026-09-30',
}

describe('a notice of results is refused', () => {
  test.each([
    ['where a remedy has no owner', [{ ...remedy, owner: undefined }], 'malformed'],
    ['where a remedy has no day', [{ ...remedy, dueOn: undefined }], 'malformed'],
    ['without a remedy', [], 'malformed'],
    ['where two remedies have one number', [remedy, remedy], 'remediesAreDistinct'],
    [
      'where a remedy is of a unit elsewhere',
      [{ ...remedy, owner: 'front/phuong-hoan-kiem' }],
      'ownerIsInspected',
    ],
    ['where a remedy was due before it', [{ ...remedy, dueOn: '2026-06-25' }], 'dueAhead'],
  ])('%s', (_, remedies, reason) => {
    const run = concludedRun()
    expect(told(run.on('2026-06-26', 'notice.issued', { remedies }))).toEqual([`refused: ${reason}`])
    expect(run.kase?.state.value).toBe('concluded')
  })

  test('where it is signed by the unit', () => {
    const signedBy = `${ward}/chair`
    expect(told(concludedRun().on('2026-06-26', 'notice.issued', { signedBy }))).toEqual([
      'refused: signedForTheInspector',
    ])
  })
})

describe('remedies', () => {
  test('run by the earliest day that is open, whoever owns it', () => {
    const run = remedyingRun()
    expect(run.kase?.state.deadlines['remedies']).toMatchObject({ until: '2026-12-18', setBy: 'case' })
    run.does('2026-12-01', 'remedy.reported')
    expect(run.kase?.state.deadlines['remedies']).toMatchObject({ until: '2026-12-20' })
    run.does('2026-12-02', 'remedy.waived')
    expect(run.kase?.state.deadlines['remedies']).toMatchObject({ met: { on: '2026-12-02' } })
  })

  test('are reported by their owner or by the inspected unit, and by nobody else', () => {
    const own = { remedy: 'KP-02', actor: workingBoard }
    expect(remedyingRun().does('2026-12-01', 'remedy.reported', own)).toEqual([])
    expect(remedyingRun().does('2026-12-01', 'remedy.reported', { ...own, actor: ward })).toEqual([])
    const others = { remedy: 'KP-01', actor: workingBoard }
    expect(told(remedyingRun().on('2026-12-01', 'remedy.reported', others))).toEqual([
      'refused: reportedByItsOwner',
    ])
  })

  test('are verified once they are reported, and not by who reported them', () => {
    const run = remedyingRun()
    expect(told(run.on('2026-12-01', 'remedy.verified'))).toEqual(['refused: guard'])
    run.does('2026-12-01', 'remedy.reported')
    expect(told(run.on('2026-12-02', 'remedy.verified', { actor: ward }))).toContain(
      'refused: not-authorised',
    )
    expect(told(run.on('2026-11-30', 'remedy.verified'))).toEqual(['refused: judgedAfterItsReport'])
    expect(run.does('2026-12-02', 'remedy.verified')).toEqual(['same-recorder'])
    const apart = remedyingRun()
    const by = { person: 'p-20', office: `${ward}/clerk` }
    expect(told(apart.on('2026-12-01', 'remedy.reported', {}, { by }))).toEqual([])
    expect(apart.does('2026-12-02', 'remedy.verified')).toEqual([])
  })

  test('that are found undone are owed again, by a later day, and reported anew', () => {
    const run = remedyingRun()
    run.does('2026-12-01', 'remedy.reported')
    run.does('2026-12-02', 'recheck.held')
    run.does('2026-12-02', 'remedy.foundUndone')
    expect(run.context.remedies[0]).toMatchObject({ standing: 'open', dueOn: '2026-12-24', reportedOn: null })
    expect(run.kase?.state.deadlines['check']).toMatchObject({ met: { on: '2026-12-02' } })
    run.does('2026-12-19', 'remedy.reported')
    run.does('2026-12-20', 'remedy.verified')
  })

  test('that are reported late are found so, and those that are extended only to a later day are not', () => {
    expect(remedyingRun().does('2026-12-19', 'remedy.reported')).toEqual(['late: remedies'])
    const run = remedyingRun()
    expect(told(run.on('2026-12-01', 'remedy.extended', { dueOn: '2026-12-18' }))).toEqual([
      'refused: extendedLater',
    ])
    run.does('2026-12-01', 'remedy.extended')
    run.does('2026-12-01', 'remedy.extended', { remedy: 'KP-02' })
    expect(run.does('2026-12-24', 'remedy.reported')).toEqual([])
  })

  test('hold the file open until each is verified or waived', () => {
    const run = remedyingRun()
    run.does('2026-12-01', 'remedy.reported')
    run.does('2026-12-02', 'remedy.verified')
    expect(told(run.on('2026-12-02', 'inspection.closed'))).toEqual(['refused: guard'])
    run.does('2026-12-03', 'remedy.waived')
    expect(run.does('2026-12-03', 'inspection.closed')).toEqual([])
    expect(run.kase?.state.value).toBe('closed')
    run.does('2026-12-20', 'emulation.noted')
  })

  test('of an unknown number are refused', () => {
    expect(told(remedyingRun().on('2026-12-01', 'remedy.reported', { remedy: 'KP-99' }))).toContain(
      'refused: guard',
    )
  })
})
