import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { council, type CritiqueRun, receivedRun } from '../../test/critique-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { critique } from './process.ts'

const DAY = '2026-11-10'
const LATER = '2026-11-14'

/** A conference that was held on 10 November 2026, with one proposal. */
function conferenceHeld(): CritiqueRun {
  const run = receivedRun()
  run.each('2026-10-30', 'session.convened', 'draft.circulated')
  run.each(DAY, 'session.opened', 'draft.presented', 'points.steered', 'delegate.spoke')
  run.each(DAY, 'drafter.explained', 'proposal.made', 'session.concluded')
  return run
}

const counted = ({ kase }: CritiqueRun) => (kase === undefined ? {} : figuresOf(critique, kase))

describe('a critique in several forms', () => {
  test('follows a conference by a dialogue, and both leave proposals in one document', () => {
    const run = conferenceHeld()
    run.does('2026-11-11', 'form.added', { form: 'dialogue' })
    run.does('2026-11-11', 'session.convened', { session: 'D1', day: LATER })
    run.does('2026-11-12', 'draft.circulated')
    run.does(LATER, 'session.opened', { session: 'D1' })
    run.each(LATER, 'draft.presented', 'delegate.spoke', 'drafter.explained', 'session.concluded')
    run.does(LATER, 'proposal.made', { proposal: 'ND-02' })
    run.each(LATER, 'document.drafted', 'document.signed')
    expect(run.context.proposals.map(({ standing }) => standing)).toEqual(['inDocument', 'inDocument'])
    expect(counted(run)).toMatchObject({
      'critique.form.combined': 1,
      'critique.conferences': 1,
      'critique.dialogues': 1,
    })
  })

  test('that had a dialogue goes to the issuing body too, whatever form came last', () => {
    const run = conferenceHeld()
    run.does('2026-11-11', 'form.added', { form: 'dialogue' })
    run.does('2026-11-11', 'session.convened', { session: 'D1', day: LATER })
    run.does(LATER, 'session.opened', { session: 'D1' })
    run.each(LATER, 'draft.presented', 'delegate.spoke', 'drafter.explained', 'session.concluded')
    run.does(LATER, 'form.added', { form: 'opinions' })
    run.each(LATER, 'draft.sentForOpinions', 'collection.closed', 'document.drafted', 'document.signed')
    const { drafter } = run.context
    expect(told(run.does(LATER, 'document.sent', { to: [drafter] }))).toEqual(['dialogueSentToTheIssuer'])
    expect(told(run.does(LATER, 'document.sent', { to: [council] }))).toEqual([])
  })

  test('goes on with what was gathered where the second form is left out', () => {
    const run = conferenceHeld()
    run.does('2026-11-11', 'form.added', { form: 'opinions' })
    run.does('2026-11-12', 'form.leftOut')
    expect(run.context.form).toBe('conference')
    expect(counted(run)).toMatchObject({ 'critique.form.conference': 1, 'critique.conferences': 1 })
    run.does('2026-11-12', 'document.drafted')
  })

  test('cannot leave out the first', () => {
    const run = receivedRun()
    expect(run.on('2026-10-30', 'form.leftOut')).toMatchObject({ accepted: false })
  })
})

describe('a text that is issued before the critique document was sent', () => {
  test('ends the critique, is counted apart, and may still lead to recommendations', () => {
    const run = conferenceHeld()
    run.does('2026-11-12', 'instrument.issuedUncriticised')
    expect(run.kase?.state.value).toBe('issuedUncriticised')
    expect(counted(run)).toMatchObject({
      'critique.outcome.issuedUncriticised': 1,
      'critique.issuedWithoutAnswer': 0,
    })
    run.does('2026-11-13', 'recommendations.made')
    expect(run.context.recommendations).toEqual(['KN-01'])
  })

  test('says why', () => {
    const silent = conferenceHeld().on('2026-11-12', 'instrument.issuedUncriticised', { reason: undefined })
    expect(silent).toMatchObject({ accepted: false, refused: [{ code: 'malformed' }] })
  })
})
