import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import {
  committee,
  type CritiqueRun,
  heldRun,
  receivedRun,
  sentRun,
  womensUnion,
} from '../../test/critique-run.ts'
import { answeredIn, proposalsThat } from './critique-context.ts'
import { samples } from './samples.ts'

/** Three proposals, ND-01 to ND-03, that are at hand. */
function gatheredRun(): CritiqueRun {
  const run = heldRun()
  for (const proposal of samples['proposal.made']) run.does('2026-11-12', 'proposal.made', proposal)
  return run
}

const numbers = (run: CritiqueRun, standing: 'atHand' | 'inDocument' | 'merged' | 'dropped') =>
  proposalsThat(run.context, standing).map(({ proposal }) => proposal)

describe('a proposal', () => {
  test.each(['head', 'text', 'reason', 'source', 'draft'])('without its %s is not one', (field) => {
    const decision = heldRun().on('2026-11-12', 'proposal.made', { [field]: undefined })
    expect(decision).toMatchObject({ refused: [{ code: 'malformed', path: field }] })
  })

  test('under a head that the law does not know is not one', () => {
    expect(told(heldRun().on('2026-11-12', 'proposal.made', { head: 'style' }))).toEqual([
      'refused: malformed',
    ])
  })

  test('has a number of its own, and is on a draft of the file', () => {
    const run = gatheredRun()
    expect(told(run.on('2026-11-12', 'proposal.made'))).toEqual(['refused: proposalIsNew'])
    expect(told(run.on('2026-11-12', 'proposal.made', { proposal: 'ND-04', draft: 'D9' }))).toEqual([
      'refused: proposalIsOfTheFile',
    ])
  })

  test.each([' ND-04', 'ND-04 ', '-', ''])('with the number “%s” is not one', (proposal) => {
    expect(told(heldRun().on('2026-11-12', 'proposal.made', { proposal }))).toEqual(['refused: malformed'])
  })

  test.each(['nd-01', 'Nd-01'])(
    'has a number that differs by more than its case: %s is ND-01',
    (proposal) => {
      expect(told(gatheredRun().on('2026-11-12', 'proposal.made', { proposal }))).toEqual([
        'refused: proposalIsNew',
      ])
    },
  )

  test.each([
    ['a point', { article: undefined, clause: undefined, point: 'a' }],
    ['a clause', { article: undefined, clause: '2' }],
  ])('on %s says of which article', (_, place) => {
    expect(told(heldRun().on('2026-11-12', 'proposal.made', place))).toEqual([
      'refused: placeNamesItsArticle',
    ])
  })

  test('on the whole draft, or on a point of an article that has no clauses, is one', () => {
    const whole = { article: undefined, clause: undefined }
    expect(told(heldRun().on('2026-11-12', 'proposal.made', whole))).toEqual([])
    expect(told(heldRun().on('2026-11-12', 'proposal.made', { clause: undefined, point: 'a' }))).toEqual([])
  })

  test('is merged into none on another draft: what it is answered says where in its own', () => {
    const run = heldRun({
      drafts: ['D1', 'D2'].map((one) => ({ draft: one, subject: one, draftKind: 'plan' })),
    })
    run.does('2026-11-12', 'proposal.made')
    run.does('2026-11-12', 'proposal.made', { proposal: 'ND-02', draft: 'D2' })
    expect(told(run.on('2026-11-13', 'proposal.merged'))).toEqual(['refused: mergedOnItsDraft'])
  })

  test('is taken before the session, in the hall and after it', () => {
    const run = receivedRun()
    const takes = (day: string, proposal: string) =>
      expect(told(run.does(day, 'proposal.made', { proposal }))).toEqual([])
    run.each('2026-10-30', 'session.convened', 'draft.circulated')
    takes('2026-11-02', 'ND-01')
    run.does('2026-11-10', 'session.opened')
    takes('2026-11-10', 'ND-02')
    run.does('2026-11-10', 'session.concluded')
    takes('2026-11-12', 'ND-03')
    expect(numbers(run, 'atHand')).toEqual(['ND-01', 'ND-02', 'ND-03'])
  })

  test('that is merged is kept, with what it went into, however often that is merged on', () => {
    const run = gatheredRun()
    run.does('2026-11-13', 'proposal.merged', { proposal: 'ND-01', into: 'ND-02' })
    run.does('2026-11-13', 'proposal.merged', { proposal: 'ND-02', into: 'ND-03' })
    run.does('2026-11-14', 'document.drafted')
    expect(numbers(run, 'merged')).toEqual(['ND-01', 'ND-02'])
    expect(numbers(run, 'inDocument')).toEqual(['ND-03'])
    expect(answeredIn(run.context, 'ND-01')?.proposal).toBe('ND-03')
  })

  test.each([
    ['itself', { proposal: 'ND-01', into: 'ND-01' }],
    ['one that nobody made', { proposal: 'ND-01', into: 'ND-09' }],
    ['one that was merged', { proposal: 'ND-01', into: 'ND-02' }],
    ['one that was dropped', { proposal: 'ND-01', into: 'ND-04' }],
  ])('is not merged into %s', (_, changes) => {
    const run = gatheredRun()
    run.does('2026-11-13', 'proposal.made', { proposal: 'ND-04' })
    run.does('2026-11-13', 'proposal.merged', { proposal: 'ND-02', into: 'ND-03' })
    run.does('2026-11-13', 'proposal.dropped', { proposal: 'ND-04' })
    const before = run.kase
    expect(told(run.on('2026-11-13', 'proposal.merged', changes))).toEqual(['refused: mergedIntoOneAtHand'])
    expect(run.kase).toBe(before)
  })

  test('that is dropped is kept with its reason, and what was merged into it goes with it', () => {
    const run = gatheredRun()
    expect(told(run.on('2026-11-13', 'proposal.dropped', { reason: undefined }))).toEqual([
      'refused: malformed',
    ])
    run.does('2026-11-13', 'proposal.merged', { proposal: 'ND-02', into: 'ND-01' })
    run.does('2026-11-13', 'proposal.dropped')
    expect(told(run.on('2026-11-13', 'proposal.dropped'))).toEqual(['refused: droppedFromHand'])
    expect(answeredIn(run.context, 'ND-02')).toBeUndefined()
    expect(run.context.proposals).toHaveLength(3)
  })
})

describe('the critique document', () => {
  test('is made of what is at hand, and gives it back when it is returned', () => {
    const run = gatheredRun()
    run.does('2026-11-14', 'document.drafted')
    expect(told(run.on('2026-11-14', 'proposal.made', { proposal: 'ND-04' }))).toEqual([
      'refused: out-of-place',
    ])
    run.does('2026-11-15', 'document.returned')
    expect(numbers(run, 'atHand')).toHaveLength(3)
  })

  test('of nothing is not drafted, nor is a critique ended without proposals that has some', () => {
    expect(told(heldRun().on('2026-11-14', 'document.drafted'))).toEqual(['refused: guard'])
    expect(told(gatheredRun().on('2026-11-14', 'critique.endedWithoutProposal'))).toEqual(['refused: guard'])
  })

  test('is signed for whoever leads: by nobody of another body, and by no body but the lead', () => {
    const run = gatheredRun()
    run.does('2026-11-14', 'document.drafted')
    for (const signedBy of [`${committee}/chair`, `${womensUnion}/chair`]) {
      const decision = run.on('2026-11-16', 'document.signed', { signedBy })
      expect(told(decision)).toEqual(['refused: signedForTheLead'])
      expect(decision).toMatchObject({ refused: [{ ground: { citation: { article: '35', clause: '4' } } }] })
    }
    expect(told(run.on('2026-11-16', 'document.signed', { actor: committee }))).toEqual([
      'refused: not-authorised',
    ])
  })

  test('after a conference goes to the drafting body alone, before the draft is submitted', () => {
    const run = sentRun()
    expect(run.context.sentTo).toEqual([committee])
    expect(run.kase?.state.deadlines['criticised']).toMatchObject({ met: { on: '2026-11-17' } })
  })

  test('that is sent after that day is late', () => {
    const run = gatheredRun()
    run.does('2026-11-14', 'document.drafted')
    run.does('2026-12-02', 'document.signed')
    expect(told(run.does('2026-12-02', 'document.sent'))).toEqual(['late: criticised'])
  })

  test('that was sent is called off no more', () => {
    expect(told(sentRun().on('2026-11-18', 'critique.cancelled'))).toEqual(['refused: out-of-place'])
  })
})
