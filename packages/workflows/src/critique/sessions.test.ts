import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import {
  committee,
  council,
  type CritiqueRun,
  critiqueRun,
  receivedRun,
  womensUnion,
} from '../../test/critique-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { critique } from './process.ts'

/** A conference that is convened for 10 November 2026, the draft being with the delegates. */
function convenedRun(changes = {}): CritiqueRun {
  const run = receivedRun(changes)
  run.each('2026-10-30', 'session.convened', 'draft.circulated')
  return run
}

/** A dialogue led by the Women's Union, convened for 10 November 2026. */
function dialogueRun(): CritiqueRun {
  const run = critiqueRun(2)
  run.does('2026-10-20', 'draft.received')
  run.does('2026-10-22', 'scope.confirmed')
  run.each('2026-10-30', 'session.convened', 'draft.circulated')
  return run
}

const DAY = '2026-11-10'
const chair = `${womensUnion}/chair`

describe('a critique conference', () => {
  test('in its steps is found to lack nothing', () => {
    const run = convenedRun()
    for (const step of [
      'session.opened',
      'draft.presented',
      'points.steered',
      'delegate.spoke',
      'delegate.spoke',
      'drafter.explained',
      'session.concluded',
    ] as const)
      expect(told(run.does(DAY, step))).toEqual([])
    expect(run.kase?.state.value).toEqual({ examination: 'synthesising' })
  })

  test('whose delegates speak before the points are steered to is out of order', () => {
    const run = convenedRun()
    run.each(DAY, 'session.opened', 'draft.presented', 'delegate.spoke')
    const decision = run.does(DAY, 'points.steered')
    expect(told(decision)).toEqual(['conferenceInOrder'])
    expect(decision).toMatchObject({ entry: { findings: [{ ground: { citation: { article: '15' } } }] } })
  })

  test('whose hours tell another order than its record is out of order', () => {
    const run = convenedRun()
    run.does(`${DAY}T08:00`, 'session.opened')
    run.does(`${DAY}T09:00`, 'draft.presented')
    expect(told(run.does(`${DAY}T08:30`, 'points.steered'))).toEqual(['conferenceInOrder'])
  })

  test('that leaves steps out is found to', () => {
    const run = convenedRun()
    run.each(DAY, 'session.opened', 'draft.presented')
    expect(told(run.does(DAY, 'session.concluded'))).toEqual(['everyConferenceStepTaken'])
  })

  test('takes no step before it is opened, and none that is of a dialogue', () => {
    const run = convenedRun()
    expect(told(run.on(DAY, 'draft.presented'))).toEqual(['refused: out-of-place'])
    run.does(DAY, 'session.opened')
    expect(told(run.on(DAY, 'issuer.spoke'))).toEqual(['refused: guard'])
    expect(told(run.on('2026-11-09', 'draft.presented'))).toEqual(['refused: afterWhatItFollows'])
  })

  test('is chaired by one of whoever leads, and by nobody else', () => {
    for (const other of [`${committee}/chair`, chair])
      expect(told(convenedRun().on(DAY, 'session.opened', { chair: other }))).toEqual([
        'refused: chairIsOfTheLead',
      ])
  })

  test.each(['another', 'nobody'])('with %s there for the drafting body is found so', (attendance) => {
    expect(told(convenedRun().does(DAY, 'session.opened', { attendance }))).toEqual(['drafterIsThere'])
  })

  test('whose delegates had no draft before the day is found so', () => {
    const run = receivedRun()
    run.does('2026-10-30', 'session.convened')
    expect(told(run.does(DAY, 'session.opened'))).toEqual(['delegatesHaveTheDraft'])
    expect(run.kase?.state.deadlines['papersAhead']).toMatchObject({ status: 'not-set-by-law' })
  })

  test('without those whom the law names is found so', () => {
    const invited = ['politicalOrganisations', 'advisory', 'experts']
    expect(told(receivedRun().does('2026-10-30', 'session.convened', { invited }))).toEqual([
      'conferenceIsComposed',
    ])
  })

  test('that is postponed has another day; the day before is no longer its day', () => {
    const run = convenedRun()
    expect(told(run.on('2026-11-05', 'session.postponed', { day: '2026-11-04' }))).toEqual([
      'refused: convenedForward',
    ])
    run.does('2026-11-05', 'session.postponed')
    expect(run.context.sessionDay).toBe('2026-11-17')
    expect(told(run.does(DAY, 'session.opened'))).toEqual(['heldOnItsDay'])
  })

  test('that is called off leaves another to be convened, under another number', () => {
    const run = convenedRun()
    run.does('2026-11-09', 'session.cancelled')
    const another = { day: '2026-11-20' }
    expect(told(run.on('2026-11-12', 'session.convened', another))).toEqual(['refused: guard'])
    run.does('2026-11-12', 'session.convened', { ...another, session: 'H2' })
    expect(run.kase?.state.value).toEqual({ examination: 'convened' })
  })

  test('after the draft was to be submitted is found so', () => {
    const run = convenedRun()
    run.does('2026-11-05', 'session.postponed', { day: '2026-12-02' })
    expect(told(run.does('2026-12-02', 'session.opened'))).toEqual(['beforeSubmission'])
  })
})

describe('a session that breaks off', () => {
  function brokenOffRun(): CritiqueRun {
    const run = convenedRun()
    run.each(DAY, 'session.opened', 'draft.presented', 'proposal.made', 'session.brokenOff')
    return run
  }

  test('says why, and is no conference that was held', () => {
    const run = convenedRun()
    run.does(DAY, 'session.opened')
    expect(told(run.on(DAY, 'session.brokenOff', { reason: undefined }))).toEqual(['refused: malformed'])
    run.does(DAY, 'session.brokenOff')
    expect(run.context.sessions).toMatchObject([{ session: 'H1', standing: 'brokenOff' }])
    expect(run.kase === undefined ? {} : figuresOf(critique, run.kase)).toMatchObject({
      'critique.conferences': 0,
      'critique.brokenOff': 1,
      'critique.form.conference': 1,
    })
  })

  test('is followed by another, which is concluded', () => {
    const run = brokenOffRun()
    expect(told(run.on('2026-11-12', 'session.convened', { day: '2026-11-20' }))).toEqual(['refused: guard'])
    run.does('2026-11-12', 'session.convened', { session: 'H2', day: '2026-11-20' })
    run.does('2026-11-20', 'session.opened', { session: 'H2' })
    run.does('2026-11-20', 'session.concluded')
    expect(run.kase?.state.value).toEqual({ examination: 'synthesising' })
    expect(told(run.on('2026-11-21', 'session.convened', { session: 'H3', day: '2026-11-25' }))).toEqual([
      'refused: guard',
    ])
  })

  test('leaves what was proposed in it, which can be put together as it is', () => {
    const run = brokenOffRun()
    run.does('2026-11-12', 'document.drafted')
    expect(run.kase?.state.value).toEqual({ paper: 'drafted' })
  })
})

describe('a dialogue', () => {
  test('goes through its steps, and the issuing body speaks once the Front has concluded', () => {
    const run = dialogueRun()
    expect(told(run.does(DAY, 'session.opened', { chair }))).toEqual([])
    for (const step of [
      'draft.presented',
      'delegate.spoke',
      'drafter.explained',
      'delegate.spoke',
      'drafter.explained',
      'session.concluded',
      'issuer.spoke',
    ] as const)
      expect(told(run.does(DAY, step))).toEqual([])
  })

  test('in which the issuing body speaks before is out of order, by art. 19', () => {
    const run = dialogueRun()
    run.does(DAY, 'session.opened', { chair })
    const decision = run.does(DAY, 'issuer.spoke')
    expect(told(decision)).toEqual(['dialogueInOrder'])
    expect(decision).toMatchObject({ entry: { findings: [{ ground: { citation: { article: '19' } } }] } })
  })

  test('has no points steered to, and is found to lack the steps it left out', () => {
    const run = dialogueRun()
    run.does(DAY, 'session.opened', { chair })
    expect(told(run.on(DAY, 'points.steered'))).toEqual(['refused: guard'])
    expect(told(run.does(DAY, 'session.concluded'))).toEqual(['everyDialogueStepTaken'])
  })

  test('sends its document to drafting and issuing body; where the latter is left out it is found, and made good', () => {
    const run = dialogueRun()
    run.does(DAY, 'session.opened', { chair })
    run.each(DAY, 'draft.presented', 'delegate.spoke', 'drafter.explained', 'session.concluded')
    run.each('2026-11-12', 'proposal.made', 'document.drafted')
    run.does('2026-11-16', 'document.signed', { signedBy: chair })
    expect(told(run.on('2026-11-17', 'document.sent', { to: [council] }))).toEqual([
      'refused: sentToTheDrafter',
    ])
    expect(told(run.does('2026-11-17', 'document.sent', { to: [committee] }))).toEqual([
      'dialogueSentToTheIssuer',
    ])
    expect(told(run.does('2026-11-18', 'document.sent', { to: [council] }))).toEqual([])
    expect(run.context).toMatchObject({ sentTo: [committee, council], sentOn: '2026-11-17' })
  })
})

describe('opinions in writing', () => {
  function collectingRun(): CritiqueRun {
    const run = critiqueRun(1)
    run.does('2026-10-20', 'draft.received', { submissionOn: undefined })
    run.each('2026-10-22', 'scope.confirmed', 'draft.sentForOpinions')
    return run
  }

  test('are asked of those affected among others', () => {
    const run = critiqueRun(1)
    run.does('2026-10-20', 'draft.received', { submissionOn: undefined })
    run.does('2026-10-22', 'scope.confirmed')
    expect(told(run.does('2026-10-22', 'draft.sentForOpinions', { consulted: ['experts'] }))).toEqual([
      'affectedAreAsked',
    ])
  })

  test('are collected, explained where asked, and put together', () => {
    const run = collectingRun()
    run.each('2026-11-01', 'opinion.received', 'opinion.received', 'proposal.made', 'collection.closed')
    run.does('2026-11-02', 'explanation.asked')
    expect(run.kase?.state.deadlines['explanation']).toMatchObject({ status: 'not-set-by-law' })
    expect(told(run.on('2026-11-02', 'document.drafted'))).toEqual(['refused: out-of-place'])
    expect(told(run.on('2026-11-05', 'explanation.given', { actor: council }))).toEqual([
      'refused: not-authorised',
    ])
    run.each('2026-11-05', 'explanation.given', 'document.drafted')
    expect(run.kase?.state.value).toEqual({ paper: 'drafted' })
  })

  test('that come once the collection is closed are taken, and found late, until the document is sent', () => {
    const run = collectingRun()
    run.each('2026-11-01', 'proposal.made', 'collection.closed')
    expect(told(run.on('2026-11-01', 'opinion.received'))).toEqual([])
    for (const type of [
      'explanation.asked',
      'explanation.given',
      'document.drafted',
      'document.signed',
    ] as const) {
      expect(told(run.on('2026-11-03', 'opinion.received'))).toEqual(['opinionCameInTime'])
      run.does('2026-11-03', type)
    }
    expect(told(run.on('2026-11-03', 'opinion.received'))).toEqual(['opinionCameInTime'])
    run.does('2026-11-04', 'document.sent')
    expect(told(run.on('2026-11-04', 'opinion.received'))).toEqual(['refused: out-of-place'])
  })

  test('that are asked for again are in time again', () => {
    const run = collectingRun()
    run.does('2026-11-01', 'collection.closed')
    run.does('2026-11-02', 'form.added', { form: 'opinions' })
    run.does('2026-11-02', 'draft.sentForOpinions')
    expect(told(run.on('2026-11-03', 'opinion.received'))).toEqual([])
  })

  test('come to nobody who never asked for them', () => {
    expect(told(receivedRun().on('2026-10-30', 'opinion.received'))).toEqual(['refused: guard'])
  })

  test('hold no session; a critique that is to have one changes its form first', () => {
    const run = critiqueRun(1)
    run.does('2026-10-20', 'draft.received', { submissionOn: undefined })
    run.does('2026-10-22', 'scope.confirmed')
    expect(told(run.on('2026-10-30', 'session.convened'))).toEqual(['refused: guard'])
    run.does('2026-10-29', 'form.changed', { form: 'conference' })
    run.does('2026-10-30', 'session.convened')
    expect(told(run.on('2026-10-30', 'form.changed'))).toEqual(['refused: out-of-place'])
  })

  test('that propose nothing end the critique with a reason', () => {
    const run = collectingRun()
    run.does('2026-11-01', 'collection.closed')
    run.does('2026-11-02', 'critique.endedWithoutProposal')
    expect(run.kase?.state.value).toBe('withoutProposal')
  })
})
