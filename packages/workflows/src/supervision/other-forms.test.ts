import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { front, leader, supervisionRun } from '../../test/supervision-run.ts'

describe('a study of documents', () => {
  const gathered = () => {
    const run = supervisionRun(1)
    run.each('2026-10-22', 'documents.requested')
    run.each('2026-10-29', 'documents.received')
    return run
  }

  test('asks experts, and recommends by what they say', () => {
    const run = gathered()
    run.each('2026-11-02', 'experts.asked')
    expect(told(run.on('2026-11-09', 'opinions.synthesised'))).toEqual(['refused: guard'])
    run.each('2026-11-09', 'expertOpinion.received', 'expertOpinion.received', 'opinions.synthesised')
    expect(told(run.does('2026-11-16', 'conclusion.issued'))).toEqual([])
    expect(run.kase?.state.value).toBe('concluded')
  })

  test('is discussed in a conference of four steps', () => {
    const run = gathered()
    run.each('2026-11-02', 'conference.called')
    for (const step of [
      'conference.opened',
      'issuer.presented',
      'guest.spoke',
      'conference.concluded',
    ] as const)
      expect(told(run.does('2026-11-10', step))).toEqual([])
    expect(run.kase?.state.value).toEqual({ documents: 'studied' })
  })

  test('whose guests speak before the issuing body is out of order, and without them lacks a step', () => {
    const run = gathered()
    run.each('2026-11-02', 'conference.called')
    run.each('2026-11-10', 'conference.opened', 'guest.spoke')
    expect(told(run.does('2026-11-10', 'issuer.presented'))).toEqual(['conferenceInOrder'])
    const other = gathered()
    other.each('2026-11-02', 'conference.called')
    other.each('2026-11-10', 'conference.opened', 'issuer.presented')
    expect(told(other.does('2026-11-10', 'conference.concluded'))).toEqual(['everyConferenceStepTaken'])
  })

  test('is signed by anybody of the body that concludes: there is no leader of a team', () => {
    const run = gathered()
    run.each('2026-11-02', 'experts.asked', 'expertOpinion.received', 'opinions.synthesised')
    expect(told(run.does('2026-11-16', 'conclusion.issued', { signedBy: leader }))).toEqual([])
  })
})

describe('a supervision of others that is joined', () => {
  const refused = () => {
    const run = supervisionRun(2)
    run.each('2026-10-22', 'representative.named')
    run.each('2026-10-29', 'part.taken', 'breach.seen', 'recommendation.askedOfTeam')
    run.each('2026-11-02', 'recommendation.refusedByTeam')
    return run
  }

  test('whose team refuses leads to a recommendation of one’s own, once the own leaders know', () => {
    const run = refused()
    expect(told(run.on('2026-11-03', 'conclusion.issued'))).toEqual(['refused: out-of-place'])
    run.each('2026-11-03', 'breach.reported')
    expect(told(run.does('2026-11-10', 'conclusion.issued'))).toEqual([])
    expect(run.kase?.state.value).toBe('concluded')
  })

  test('whose team refuses may also be noted, and goes on', () => {
    const run = refused()
    run.each('2026-11-03', 'breach.reported', 'breach.noted', 'part.ended')
    expect(run.kase?.state.value).toBe('partEnded')
  })

  test('whose team recommends goes on', () => {
    const run = supervisionRun(2)
    run.each('2026-10-22', 'representative.named', 'breach.seen', 'recommendation.askedOfTeam')
    run.each('2026-10-29', 'recommendation.madeByTeam', 'part.ended')
    expect(run.kase?.state.value).toBe('partEnded')
  })

  test('is declined with a reason', () => {
    const run = supervisionRun(2)
    run.each('2026-10-22', 'invitation.declined')
    expect(run.kase?.state.value).toBe('declined')
  })

  test('has the Front as participant, never as lead', () => {
    expect(() => supervisionRun(2, { lead: front })).toThrow('jointIsLedByAnother')
  })
})
