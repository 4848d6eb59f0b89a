import { registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { caseRun } from '../../test/case-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { answeredRun, receivedRun, recommendationRun, wardClerk } from '../../test/recommendation-run.ts'
import { haNoi } from '../register/ha-noi.ts'
import { vietnam } from '../vietnam.ts'
import { recommendation } from './process.ts'
import { samples } from './samples.ts'

const [, partly] = samples['recommendation.answered']
const [, boardsCopies] = samples['recommendation.sent']

describe('a recommendation', () => {
  test('that is accepted, carried out and verified ends as done', () => {
    const run = answeredRun()
    expect(run.stands).toBe('accepted, none')
    run.each('2026-04-01', 'implementation.begun').each('2026-05-10', 'evidence.filed')
    expect(run.stands).toBe('evidenced, none')
    run.each('2026-05-12', 'implementation.verified')
    expect(run.stands).toBe('done')
  })

  test('that is accepted in part explains the rest, and what was accepted is followed', () => {
    const run = receivedRun()
    expect(told(run.on('2026-03-20', 'recommendation.answered', partly))).toEqual([])
    expect(run.deadline('implementation')).toMatchObject({ until: '2026-05-29' })
    run.each('2026-05-20', 'evidence.filed', 'implementation.verified')
    expect(run.stands).toBe('done')
  })

  test('that is rejected ends once its explanation is accepted', () => {
    const run = answeredRun(2)
    expect(run.stands).toBe('rejected, none')
    run.each('2026-03-25', 'explanation.accepted')
    expect(run.stands).toBe('explained')
  })

  test('is not answered, forwarded or put off by a body that has not received it', () => {
    const run = recommendationRun().each('2026-03-02', 'recommendation.sent')
    for (const type of ['recommendation.answered', 'recommendation.forwarded', 'extension.notified'] as const)
      expect(told(run.on('2026-03-03', type))).toEqual(['refused: out-of-place'])
  })

  test('rejected without reasons, or accepted without a day, is no answer, or is found', () => {
    const run = receivedRun()
    const bare = run.on('2026-03-20', 'recommendation.answered', { answer: { answerClass: 'rejected' } })
    expect(told(bare)).toEqual(['refused: malformed'])
    const dayless = { answer: { answerClass: 'accepted' }, document: undefined }
    expect(told(run.on('2026-03-20', 'recommendation.answered', dayless))).toEqual([
      'answeredInWriting',
      'finishIsNamed',
    ])
  })

  test('that was not carried out stays open, is counted as wanting, and can be begun again', () => {
    const run = answeredRun().each('2026-04-01', 'evidence.filed')
    run.each('2026-04-05', 'implementation.foundUndone')
    expect(run.context).toMatchObject({ undone: true })
    expect(run.deadline('implementation')?.met).toBeUndefined()
    expect(told(run.on('2026-04-06', 'implementation.verified'))).toEqual(['refused: out-of-place'])
    expect(told(run.on('2026-04-06', 'recommendation.escalated'))).toEqual([])
    run.each('2026-04-20', 'implementation.begun', 'evidence.filed', 'implementation.verified')
    expect(run.stands).toBe('done')
  })

  test('is forwarded to the body that is competent, which receives it by a day of its own', () => {
    const run = receivedRun(1)
    run.each('2026-03-05', 'recommendation.forwarded')
    expect(run.stands).toBe('sent, none')
    expect(run.deadline('answerAntiCorruption')).toBeUndefined()
    run.each('2026-03-10', 'recommendation.received')
    expect(run.deadline('answer')).toMatchObject({ status: 'not-set-by-law', anchor: '2026-03-10' })
  })

  test('is withdrawn by its lead alone', () => {
    const run = receivedRun()
    const addressee = { actor: 'committee/phuong-ba-dinh' }
    expect(told(run.on('2026-03-05', 'recommendation.withdrawn', addressee))).toEqual([
      'refused: not-authorised',
    ])
    run.each('2026-03-05', 'recommendation.withdrawn')
    expect(run.stands).toBe('withdrawn')
  })
})

describe('who may sign', () => {
  test('an organisation sends nothing before it has agreed with the Front', () => {
    const decision = recommendationRun(2, { agreement: undefined }).on(
      '2026-03-02',
      'recommendation.sent',
      boardsCopies,
    )
    expect(decision.accepted || decision.refused).toMatchObject([
      { code: 'rule', rule: 'organisationHasAgreed', ground: { citation: { article: '26', clause: '3' } } },
    ])
    const agreed = recommendationRun(2).on('2026-03-02', 'recommendation.sent', boardsCopies)
    expect(told(agreed)).toEqual([])
  })

  test.each([
    [3, 'inspectionBoardIsCertified', { article: '40', clause: '2', point: 'd' }],
    [4, 'investmentBoardIsCertified', { article: '45', clause: '1', point: 'd' }],
  ])(
    'a board’s paper (sample %i) goes out certified by the Front, also once it is amended',
    (sample, rule, place) => {
      const run = recommendationRun(sample)
      const decision = run.on('2026-03-02', 'recommendation.sent', boardsCopies)
      expect(decision.accepted || decision.refused).toMatchObject([{ rule, ground: { citation: place } }])
      run.each('2026-03-02', 'recommendation.certified', 'recommendation.sent', 'recommendation.received')
      run.each('2026-03-05', 'reconsideration.asked')
      expect(told(run.on('2026-03-06', 'recommendation.amended'))).toEqual([`refused: ${rule}`])
      run.each('2026-03-06', 'recommendation.certified', 'recommendation.amended')
      expect(run.context).toMatchObject({ edition: 2, receivedOn: null })
    },
  )

  test('the body that is supervised, or the superior, sends no recommendation', () => {
    for (const actor of ['committee/phuong-ba-dinh', 'front/ha-noi']) {
      const decision = recommendationRun().on('2026-03-02', 'recommendation.sent', { actor })
      expect(decision.accepted || decision.refused).toMatchObject([
        { code: 'not-authorised', ground: { citation: { article: '9', clause: '3' } } },
      ])
    }
  })

  test('a copy that the Front above does not get is found, with art. 9', () => {
    const run = recommendationRun()
    expect(told(run.on('2026-03-02', 'recommendation.sent', { copiedTo: undefined }))).toEqual([
      'copiedToFrontAbove',
    ])
  })

  test('only a supervision opens what is said to come from it', () => {
    const run = caseRun(recommendation, environment, wardClerk)
    const actor = 'front/phuong-ba-dinh'
    const [, following] = samples['recommendation.drafted']
    const command = { ...following, type: 'recommendation.drafted', occurredOn: '2026-03-02', actor }
    expect(told(run.record(command))).toEqual(['refused: only-told'])
    expect(told(run.record(command, { opened: true }))).toEqual([])
    expect(run.kase?.state.context).toMatchObject({ supervision: 'supervision-1', agreed: true })
  })

  test('a Front’s own recommendation needs no certificate, and gets none', () => {
    expect(told(recommendationRun().on('2026-03-02', 'recommendation.certified'))).toEqual([
      'refused: onlyBoardsAreCertified',
    ])
  })

  test('a Front above that is not the next one, and a term that holds for others, are refused', () => {
    expect(() => recommendationRun(0, { frontAbove: 'front-central' })).toThrow('frontAboveIsTheNextOne')
    expect(() => recommendationRun(2, { frontAbove: 'front/ha-noi' })).toThrow('frontAboveIsTheNextOne')
    expect(() => recommendationRun(0, { answerProfile: 'inspectionBoard' })).toThrow('profileFits')
    expect(() => recommendationRun(0, { answerProfile: 'partyCommittee' })).toThrow('profileFits')
  })
})

describe('whoever answers', () => {
  test('does not verify what it reported itself, and is told why', () => {
    const run = answeredRun().each('2026-05-10', 'evidence.filed')
    const actor = 'committee/phuong-ba-dinh'
    const by = { person: 'p-24', office: 'committee/phuong-ba-dinh/clerk' }
    const decision = run.on('2026-05-12', 'implementation.verified', { actor }, { by })
    const ground = { provision: 'recommendation-verification-apart', evidence: 'ours' }
    expect(decision.accepted || decision.refused).toMatchObject([
      { code: 'not-authorised' },
      { code: 'same-actor', other: 'recommendation.answered', ground },
      { code: 'same-actor', other: 'evidence.filed', ground },
    ])
  })

  test('does not do so through somebody who holds an office on both sides either', () => {
    const both = vietnam({
      register: registerOf({
        ...haNoi,
        offices: haNoi.offices.map((office) =>
          office.id === 'front/phuong-ba-dinh/clerk' ? { ...office, holder: 'p-24' } : office,
        ),
      }),
    })
    const by = { person: 'p-24', office: 'front/phuong-ba-dinh/clerk' }
    const run = recommendationRun(0, {}, '2026-03-02', both, by)
    const on = (day: string, ...types: readonly Parameters<typeof run.on>[1][]) =>
      types.map((type) => told(run.on(day, type, {}, { by })))
    on('2026-03-02', 'recommendation.sent', 'recommendation.received', 'recommendation.answered')
    expect(on('2026-05-10', 'evidence.filed', 'implementation.verified')).toEqual([
      [],
      ['refused: both-offices', 'refused: both-offices'],
    ])
  })
})

describe('asked to think again', () => {
  test('the lead keeps it, and it is owed as before', () => {
    const run = receivedRun(1)
    const before = run.deadline('answerAntiCorruption')
    run.each('2026-03-05', 'reconsideration.asked')
    expect(run.deadline('reconsideration')).toMatchObject({ anchor: '2026-03-05' })
    run.each('2026-03-09', 'recommendation.kept')
    expect(run.deadline('answerAntiCorruption')).toEqual(before)
    expect(run.deadline('reconsideration')?.met).toMatchObject({ on: '2026-03-09' })
    expect(run.stands).toBe('received, none')
  })

  test('the lead amends it, and it is received and answered anew', () => {
    const run = receivedRun(1)
    run.each('2026-03-05', 'dialogue.asked').each('2026-03-09', 'recommendation.amended')
    expect(run.deadline('answerAntiCorruption')).toBeUndefined()
    run.each('2026-03-10', 'recommendation.received')
    expect(run.deadline('answerAntiCorruption')).toMatchObject({ day: '2026-03-25' })
  })

  test('after an answer a dialogue leads back to that answer', () => {
    const run = answeredRun(2).each('2026-03-25', 'dialogue.asked')
    run.each('2026-03-30', 'recommendation.kept')
    expect(run.stands).toBe('rejected, none')
    run.each('2026-04-01', 'answer.disputed', 'dialogue.asked', 'recommendation.kept')
    expect(run.stands).toBe('disputed, none')
    run.each('2026-04-02', 'explanation.accepted')
    expect(run.stands).toBe('explained')
  })
})

describe('an answer that does not satisfy', () => {
  test('is owed anew; the law sets no number', () => {
    const run = answeredRun().each('2026-03-25', 'answer.disputed')
    expect(run.deadline('implementation')).toBeUndefined()
    expect(run.deadline('answerAnew')).toMatchObject({ status: 'not-set-by-law', anchor: '2026-03-25' })
    run.each('2026-04-02', 'recommendation.answered')
    expect(run.deadline('answerAnew')?.met).toMatchObject({ on: '2026-04-02' })
    expect(run.stands).toBe('accepted, none')
  })
})

describe('the ladder', () => {
  test('goes from urging to the Front above, to the superior, and an answer may come at every step', () => {
    const run = receivedRun(1)
    run.each('2026-03-20', 'recommendation.urged').each('2026-03-27', 'recommendation.urged')
    expect(run.context.urged).toBe(2)
    run.each('2026-04-01', 'recommendation.escalated').each('2026-04-06', 'superior.recommended')
    expect(run.stands).toBe('received, superior')
    const answer = run.on('2026-04-20', 'recommendation.answered', { actor: 'committee/ha-noi' })
    expect(told(answer)).toEqual(['late: answerAntiCorruption'])
    run.each('2026-05-10', 'evidence.filed', 'implementation.verified')
    expect(run.stands).toBe('done')
  })

  test('is not gone up for what was accepted, nor where no Front above is named', () => {
    expect(told(answeredRun().on('2026-03-25', 'recommendation.escalated'))).toEqual(['refused: guard'])
    expect(told(receivedRun(5).on('2026-03-25', 'recommendation.escalated'))).toEqual(['refused: guard'])
  })

  test('is gone up step by step, or it is found', () => {
    expect(told(receivedRun().on('2026-03-25', 'recommendation.escalated'))).toEqual([
      'urgedBeforeEscalation',
    ])
    expect(told(receivedRun().on('2026-03-25', 'liability.asked'))).toEqual(['escalatedBeforeLiability'])
    expect(told(answeredRun(2).on('2026-03-25', 'liability.asked'))).toEqual([])
  })

  test('leads to a body above the addressee, and to another one for its liability', () => {
    const run = receivedRun().each('2026-03-20', 'recommendation.urged', 'recommendation.escalated')
    for (const superior of ['committee/phuong-hoan-kiem', 'committee/phuong-ba-dinh'])
      expect(told(run.on('2026-03-25', 'superior.recommended', { superior }))).toEqual([
        'refused: superiorIsAbove',
      ])
    const competent = 'committee/phuong-ba-dinh'
    expect(told(run.on('2026-03-25', 'liability.asked', { competent }))).toEqual([
      'refused: liabilityIsAnothers',
    ])
  })

  test('is heard of in a notice within six months', () => {
    const run = receivedRun().each('2026-03-20', 'recommendation.urged', 'recommendation.escalated')
    expect(run.deadline('sixMonthlyNotice')).toMatchObject({ day: '2026-09-21' })
    run.each('2026-06-30', 'notice.listed')
    expect(run.deadline('sixMonthlyNotice')?.met).toMatchObject({ on: '2026-06-30' })
  })

  test('ends with liability handled, or unresolved where nobody acts', () => {
    const asked = () => answeredRun(2).each('2026-03-25', 'answer.disputed', 'liability.asked')
    expect(asked().each('2026-04-20', 'liability.handled').stands).toBe('liabilityHandled')
    expect(asked().each('2026-04-20', 'liability.declined').stands).toBe('unresolved')
  })
})

describe('nothing ends while something is open', () => {
  test('a matter that is settled waits for the decision on liability, and ends as it was settled', () => {
    const run = answeredRun(2).each('2026-03-25', 'liability.asked', 'explanation.accepted')
    expect(run.stands).toBe('settled, liabilityAsked')
    run.each('2026-04-20', 'liability.declined')
    expect(run.stands).toBe('explained')
  })

  test('it waits for a new supervision, which settles it or leaves it open', () => {
    const run = answeredRun().each('2026-04-01', 'evidence.filed', 'supervision.begunAnew')
    run.each('2026-04-02', 'implementation.verified')
    expect(run.stands).toBe('settled, none')
    const [, unmet] = samples['supervision.concludedAnew']
    const other = answeredRun().each('2026-04-01', 'supervision.begunAnew')
    other.on('2026-04-20', 'supervision.concludedAnew', unmet)
    expect(other.context).toMatchObject({ undone: true, underSupervision: false })
    other.each('2026-04-25', 'liability.asked', 'liability.handled')
    expect(other.stands).toBe('liabilityHandled')
    run.each('2026-04-20', 'supervision.concludedAnew')
    expect(run.stands).toBe('done')
  })

  test('what is being carried out is followed to its end, whatever is decided on liability', () => {
    const run = answeredRun().each('2026-04-01', 'implementation.foundUndone', 'liability.asked')
    run.each('2026-04-05', 'implementation.begun').each('2026-04-20', 'liability.declined')
    expect(run.stands).toBe('implementing, liabilityDecided')
    run.each('2026-05-10', 'evidence.filed', 'implementation.verified')
    expect(run.stands).toBe('done')
  })

  test('what has ended can still be listed in the notice of its half-year, and nothing else', () => {
    const run = answeredRun(2).each('2026-03-25', 'explanation.accepted')
    expect(told(run.on('2026-06-30', 'notice.listed'))).toEqual([])
    expect(told(run.on('2026-06-30', 'recommendation.urged'))).toEqual(['refused: out-of-place'])
  })

  test('it is not withdrawn from under a body that considers liability', () => {
    const run = receivedRun().each('2026-03-20', 'liability.asked')
    expect(told(run.on('2026-03-21', 'recommendation.withdrawn'))).toEqual(['refused: guard'])
  })
})
