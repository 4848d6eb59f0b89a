import { environmentOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { caseRun } from '../../test/case-run.ts'
import {
  clerk,
  committee,
  completeRun,
  council,
  type CritiqueRun,
  deferred,
  front,
  heldRun,
  partly,
  rejected,
  sentRun,
  takenIn,
} from '../../test/critique-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { proposalIn } from './critique-context.ts'
import { critique } from './process.ts'

type Reply = Readonly<Record<string, unknown>>

const DAY = '2026-11-25'
const replies = (run: CritiqueRun, ...lines: readonly Reply[]) =>
  run.on(DAY, 'reply.received', { replies: lines })
const of = (proposal: string, answer: Reply) => ({ proposal, ...answer })
const deadline = (run: CritiqueRun, duty: string) => run.kase?.state.deadlines[duty]

/** A document of ND-01 and ND-03, ND-02 having been merged into the first. */
function mergedRun(): CritiqueRun {
  const run = heldRun()
  for (const proposal of ['ND-01', 'ND-02', 'ND-03', 'ND-04'])
    run.does('2026-11-12', 'proposal.made', { proposal })
  run.does('2026-11-13', 'proposal.merged')
  run.does('2026-11-13', 'proposal.dropped', { proposal: 'ND-04' })
  run.does('2026-11-14', 'document.drafted')
  run.does('2026-11-16', 'document.signed')
  run.does('2026-11-17', 'document.sent')
  return run
}

describe('a reply', () => {
  test('without a reason for what it does not accept is refused: art. 36, clause 3', () => {
    const run = sentRun()
    const before = run.kase
    const decision = replies(run, of('ND-01', { answer: 'rejected' }))
    expect(told(decision)).toEqual(['refused: rejectionSaysWhy'])
    expect(decision).toMatchObject({ refused: [{ ground: { citation: { article: '36', clause: '3' } } }] })
    expect(run.kase).toBe(before)
  })

  test.each([
    [
      'accepts a part and says not why the rest is left',
      { ...partly, reason: undefined },
      'partSaysWhyTheRest',
    ],
    ['defers to nothing', { ...deferred, instrument: undefined }, 'deferralNamesItsInstrument'],
  ])('that %s is refused', (_, answer, rule) => {
    expect(told(replies(sentRun(), of('ND-01', answer)))).toEqual([`refused: ${rule}`])
  })

  test('to a proposal that was merged away is refused: it is answered in the one it went into', () => {
    const run = mergedRun()
    expect(told(replies(run, of('ND-02', takenIn)))).toEqual(['refused: mergedIsAnsweredElsewhere'])
    expect(told(replies(run, of('ND-01', takenIn)))).toEqual([])
  })

  test.each([
    ['that was dropped', 'ND-04'],
    ['that nobody made', 'ND-09'],
  ])('to a proposal %s is refused', (_, proposal) => {
    expect(told(replies(mergedRun(), of(proposal, takenIn)))).toEqual(['refused: replyIsToTheDocument'])
  })

  test('that answers one proposal twice is refused', () => {
    expect(told(replies(sentRun(), of('ND-01', takenIn), of('ND-01', rejected)))).toEqual([
      'refused: eachAnsweredOnce',
    ])
  })

  test('that says not where in the draft, or comes not in writing, is taken, and found', () => {
    expect(told(replies(sentRun(), of('ND-01', { answer: 'accepted' })))).toEqual(['acceptedSaysWhere'])
    const unwritten = { replies: [of('ND-01', takenIn)], document: undefined }
    expect(told(sentRun().on(DAY, 'reply.received', unwritten))).toEqual(['repliedInWriting'])
  })

  test('is the drafting body’s, and nobody else’s', () => {
    expect(told(sentRun().on(DAY, 'reply.received', { actor: council }))).toEqual(['refused: not-authorised'])
  })

  test('that leaves something out is not complete; what comes later completes it', () => {
    const run = sentRun()
    replies(run, of('ND-01', takenIn), of('ND-02', rejected))
    expect(told(run.on('2026-11-26', 'reply.foundComplete'))).toEqual(['refused: completeAnswersEverything'])
    run.does('2026-11-26', 'reply.foundIncomplete')
    expect(deadline(run, 'answer')).not.toHaveProperty('met')
    run.does('2026-11-28', 'reply.received', { replies: [of('ND-03', deferred)] })
    expect(deadline(run, 'answer')).toMatchObject({ status: 'not-set-by-law', met: { on: '2026-11-28' } })
    run.does('2026-11-29', 'reply.foundComplete')
    expect(run.kase?.state.value).toEqual({ answering: 'complete' })
  })

  test('is not judged by the drafting body, whoever records it', () => {
    const run = sentRun()
    replies(run, of('ND-01', takenIn), of('ND-02', rejected), of('ND-03', partly))
    for (const type of ['reply.foundComplete', 'reply.foundIncomplete'] as const)
      expect(told(run.on('2026-11-26', type, { actor: committee }))).toContain('refused: not-authorised')
    expect(
      told(
        run.on(
          '2026-11-26',
          'reply.foundComplete',
          { actor: front },
          { by: { person: 'p-24', office: `${committee}/clerk` } },
        ),
      ),
    ).toEqual(['refused: not-on-behalf'])
  })
})

describe('the answer', () => {
  test('has no number of days in any law', () => {
    expect(deadline(sentRun(), 'answer')).toMatchObject({ status: 'not-set-by-law', anchor: '2026-11-17' })
  })

  test('has those of a profile, where the office sets some', () => {
    const limits = { 'critique/answer': { value: 15, unit: 'days' } } as const
    const own = environmentOf({ ...environment, profile: { limits } })
    const run = caseRun(critique, own, clerk)
    const source = sentRun()
    expect(deadline(source, 'answer')?.status).toBe('not-set-by-law')
    for (const command of source.commands) run.record(command, { opened: command.type === 'critique.opened' })
    expect(run.kase?.state.deadlines['answer']).toMatchObject({
      status: 'due',
      setBy: 'profile',
      day: '2026-12-02',
    })
  })

  test('is asked for again and its lack reported, which changes no day', () => {
    const run = sentRun()
    const before = deadline(run, 'answer')
    run.each('2026-11-20', 'answer.requested', 'silence.reported', 'explanationSession.held')
    expect(deadline(run, 'answer')).toEqual(before)
  })

  test('is reported to the issuing body; one that issues its own draft has nobody to report to', () => {
    expect(deadline(sentRun(), 'reportToIssuer')).toMatchObject({ status: 'not-set-by-law' })
    const run = completeRun()
    run.does('2026-11-27', 'critique.reportedToIssuer')
    expect(deadline(run, 'reportToIssuer')).toMatchObject({ met: { on: '2026-11-27' } })
  })

  test.each(['legalDocument', 'scheme'])('to a %s can be published', (draftKind) => {
    const run = completeRun({ drafts: [{ draft: 'D1', subject: 'Dự thảo', draftKind }] })
    expect(deadline(run, 'publication')?.status).toBe(
      draftKind === 'legalDocument' ? 'not-set-by-law' : undefined,
    )
    expect(told(run.does('2026-11-27', 'reply.published'))).toEqual([])
  })

  test('to a secret draft is never published, nor owed to be', () => {
    const run = completeRun({
      drafts: [{ draft: 'D1', subject: 'Dự thảo', draftKind: 'legalDocument' }],
      secret: true,
    })
    expect(deadline(run, 'publication')).toBeUndefined()
    const decision = run.on('2026-11-27', 'reply.published')
    expect(told(decision)).toEqual(['refused: secretIsNotPublished'])
    expect(decision).toMatchObject({
      refused: [{ ground: { evidence: 'secondary', citation: { instrument: '78/2025/NĐ-CP' } } }],
    })
  })

  test('is published once there is one', () => {
    expect(told(sentRun().on('2026-11-27', 'reply.published'))).toEqual(['refused: out-of-place'])
  })
})

describe('an explanation', () => {
  const disputing = { proposals: ['ND-02', 'ND-03'] }

  test('that is accepted settles what it explains', () => {
    const run = completeRun()
    run.does('2026-11-27', 'explanation.accepted', { proposals: ['ND-02'] })
    expect(proposalIn(run.context, 'ND-02')?.judgement).toBe('accepted')
  })

  test('there is only of what was not accepted in full', () => {
    for (const type of ['explanation.accepted', 'explanation.disputed'] as const)
      expect(told(completeRun().on('2026-11-27', type, { proposals: ['ND-01'] }))).toEqual([
        'refused: judgedIsExplained',
      ])
  })

  test('that is disputed is discussed, and accepted in the end', () => {
    const run = completeRun()
    run.does('2026-11-27', 'explanation.disputed', disputing)
    expect(run.kase?.state.value).toEqual({ answering: 'disputed' })
    run.does('2026-12-01', 'dispute.discussed')
    run.does('2026-12-01', 'explanation.accepted', { proposals: ['ND-02'] })
    expect(run.kase?.state.value).toEqual({ answering: 'disputed' })
    run.does('2026-12-02', 'explanation.accepted', { proposals: ['ND-03'] })
    expect(run.kase?.state.value).toEqual({ answering: 'complete' })
  })

  test('that is disputed is answered anew, and that answer is judged anew', () => {
    const run = completeRun()
    run.does('2026-11-27', 'explanation.disputed', disputing)
    run.does('2026-12-01', 'reply.received', { replies: [of('ND-02', takenIn)] })
    run.does('2026-12-02', 'reply.foundComplete')
    expect(run.kase?.state.value).toEqual({ answering: 'disputed' })
    run.does('2026-12-03', 'reply.received', { replies: [of('ND-03', rejected)] })
    run.does('2026-12-04', 'reply.foundComplete')
    expect(run.kase?.state.value).toEqual({ answering: 'complete' })
    expect(proposalIn(run.context, 'ND-02')).toMatchObject({ answer: 'accepted', judgement: null })
  })

  test('on which both keep their opinion stays on record so', () => {
    const run = completeRun()
    run.does('2026-11-27', 'explanation.disputed', disputing)
    run.does('2026-12-01', 'dispute.reserved')
    expect(run.kase?.state.value).toEqual({ answering: 'complete' })
    expect(proposalIn(run.context, 'ND-03')?.judgement).toBe('reserved')
  })

  test('is not judged by the drafting body', () => {
    for (const type of ['explanation.accepted', 'explanation.disputed'] as const)
      expect(
        told(completeRun().on('2026-11-27', type, { actor: committee, proposals: ['ND-02'] })),
      ).toContain('refused: not-authorised')
  })
})

describe('the issued text', () => {
  const both = (one: boolean, other: boolean) => ({
    checks: [
      { proposal: 'ND-01', reflected: one },
      { proposal: 'ND-03', reflected: other },
    ],
  })

  test('is looked through for everything that was accepted, in full or in part, and for nothing else', () => {
    const run = completeRun()
    run.does('2026-12-16', 'instrument.issued')
    expect(run.kase?.state.value).toBe('issued')
    const one = { proposal: 'ND-01', reflected: true }
    for (const checks of [[one], [one, { proposal: 'ND-02', reflected: false }], [one, one]])
      expect(told(run.on('2026-12-18', 'text.checked', { checks }))).toEqual([
        'refused: everyAcceptedIsChecked',
      ])
    run.does('2026-12-18', 'text.checked', both(true, false))
    expect(run.kase?.state.value).toBe('closed')
    expect(proposalIn(run.context, 'ND-03')?.reflected).toBe(false)
  })

  test('that came while something had no answer is marked so, though an answer comes late', () => {
    const run = sentRun()
    replies(run, of('ND-01', takenIn))
    run.does('2026-12-16', 'instrument.issued')
    expect(run.kase?.state.value).toBe('issuedWithoutAnswer')
    run.does('2026-12-17', 'reply.received', { replies: [of('ND-02', rejected), of('ND-03', partly)] })
    run.does('2026-12-18', 'text.checked', both(true, true))
    expect(run.context.issuedWithoutAnswer).toBe(true)
  })

  test('is not held against the answer by who answered', () => {
    const run = completeRun()
    run.does('2026-12-16', 'instrument.issued')
    expect(told(run.on('2026-12-18', 'text.checked', { actor: committee, ...both(true, true) }))).toContain(
      'refused: not-authorised',
    )
  })
})
