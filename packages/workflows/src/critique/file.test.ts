import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { caseRun } from '../../test/case-run.ts'
import { clerk, committee, council, critiqueRun, receivedRun, womensUnion } from '../../test/critique-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { critique } from './process.ts'
import { samples } from './samples.ts'

const opens = (changes: Readonly<Record<string, unknown>>, day = '2026-10-10') => critiqueRun(1, changes, day)

describe('a draft to be submitted on 1 December 2026', () => {
  test('that comes on 16 November, 15 days before, is in time', () => {
    const run = critiqueRun(0)
    expect(told(run.does('2026-11-16', 'draft.received'))).toEqual([])
    expect(run.kase?.state.deadlines['draft']).toMatchObject({
      status: 'due',
      day: '2026-11-16',
      met: { on: '2026-11-16' },
    })
  })

  test('that comes a day later is late, by art. 36 of the Law on the Front, and is put on record', () => {
    const run = critiqueRun(0)
    const decision = run.does('2026-11-17', 'draft.received')
    expect(told(decision)).toEqual(['draftCameInTime'])
    expect(decision).toMatchObject({
      entry: {
        findings: [
          {
            ground: {
              evidence: 'official',
              citation: { instrument: '75/2015/QH13', article: '36', clause: '1' },
            },
          },
        ],
      },
    })
    expect(run.kase?.state.value).toEqual({ file: 'received' })
  })

  test('is found late once, not twice, where the day was known before it came', () => {
    const decision = opens({}).does('2026-11-17', 'draft.received', { submissionOn: undefined })
    expect(told(decision)).toEqual(['late: draft'])
  })

  test('is in time again once the submission is put off', () => {
    const run = critiqueRun(0)
    run.does('2026-11-17', 'draft.received')
    expect(told(run.does('2026-11-18', 'submission.moved'))).toEqual([])
    expect(run.kase?.state.deadlines['draft']).toMatchObject({ day: '2026-11-30' })
  })

  test('has one day of submission: another is put on record by moving it, none is not enough', () => {
    expect(told(opens({}).on('2026-10-20', 'draft.received', { submissionOn: '2026-12-08' }))).toEqual([
      'refused: submissionDayIsKnown',
    ])
    expect(told(critiqueRun(0).on('2026-10-20', 'draft.received', { submissionOn: undefined }))).toEqual([
      'refused: submissionDayIsKnown',
    ])
    expect(told(critiqueRun(0).on('2026-10-20', 'submission.moved', { submissionOn: '2026-10-19' }))).toEqual(
      ['refused: submissionMovedForward'],
    )
  })

  test('is criticised between its receipt and its submission', () => {
    expect(receivedRun().kase?.state.deadlines['criticised']).toMatchObject({
      day: '2026-10-20',
      until: '2026-12-01',
    })
  })
})

describe('a file of drafts', () => {
  test('that does not come is asked for again, or told of to the issuing body', () => {
    const run = critiqueRun(0)
    expect(told(run.on('2026-10-12', 'draft.reportedMissing'))).toEqual(['refused: out-of-place'])
    run.each('2026-10-12', 'draft.requested', 'draft.requested', 'draft.reportedMissing')
    expect(run.kase?.state.value).toEqual({ file: 'requested' })
    run.does('2026-10-20', 'draft.received')
  })

  test('holds each draft under a number of its own', () => {
    const [, several] = samples['draft.received']
    const drafts = several?.drafts.map((draft) => ({ ...draft, draft: 'D1' }))
    expect(told(critiqueRun(0).on('2026-10-20', 'draft.received', { drafts }))).toEqual([
      'refused: draftsAreDistinct',
    ])
  })

  test('of something that the law does not name is taken, and found', () => {
    const drafts = [{ draft: 'D1', subject: 'Báo cáo tình hình 6 tháng', draftKind: 'other' }]
    expect(told(critiqueRun(0).does('2026-10-20', 'draft.received', { drafts }))).toEqual([
      'draftIsOfItsKind',
    ])
  })

  test('out of scope is declined with a reason, and nothing more happens', () => {
    const run = critiqueRun(0)
    run.does('2026-10-20', 'draft.received')
    expect(told(run.on('2026-10-21', 'critique.declined', { reason: ' ' }))).toEqual(['refused: malformed'])
    run.does('2026-10-21', 'critique.declined')
    expect(run.kase?.state.value).toBe('declined')
    expect(told(run.on('2026-10-22', 'scope.confirmed'))).toEqual(['refused: out-of-place'])
  })

  test('is sent by the drafting body, and found in scope by whoever leads', () => {
    const run = critiqueRun(0)
    expect(told(run.on('2026-10-20', 'draft.received', { actor: council }))).toEqual([
      'refused: not-authorised',
    ])
    run.does('2026-10-20', 'draft.received')
    expect(told(run.on('2026-10-22', 'scope.confirmed', { actor: committee }))).toEqual([
      'refused: not-authorised',
    ])
  })
})

describe('a draft of another level', () => {
  test.each([
    ['of the city, drafted there', { drafter: 'committee/ha-noi' }],
    ['that the city issues', { issuer: 'council/ha-noi' }],
    ['of another ward', { drafter: 'committee/phuong-hoan-kiem' }],
  ])('%s is not criticised by the Front of a ward: art. 33, clause 1', (_, changes) => {
    expect(() => opens(changes)).toThrow(/draftIsOfTheSameLevel.*"article":"33"/)
  })

  test('before July 2025, of which the wording was not read, is found and not refused', () => {
    const lead = 'front/ha-noi'
    const run = caseRun(critique, environment, { person: 'p-14', office: `${lead}/clerk` })
    const city = { area: 'ha-noi', lead, front: lead, issuer: 'council/ha-noi' }
    const opened = { ...samples['critique.opened'][1], ...city, drafter: 'ministry/construction' }
    const command = { ...opened, type: 'critique.opened', occurredOn: '2025-06-20' }
    expect(told(run.record(command))).toEqual(['draftIsOfTheSameLevel'])
  })
})

describe('whoever leads', () => {
  test('is an organisation that has agreed with the Front; without that it is found', () => {
    const opened = (agreedWithFront: boolean) => {
      const run = caseRun(critique, environment, clerk)
      const sample = { ...samples['critique.opened'][2], agreedWithFront }
      const command = { ...sample, actor: womensUnion, type: 'critique.opened', occurredOn: '2026-10-10' }
      return told(run.record(command))
    }
    expect(opened(true)).toEqual([])
    expect(opened(false)).toEqual(['organisationAgreedWithFront'])
  })

  test('calls what is in a plan off by an amendment of the plan; otherwise it is found', () => {
    expect(told(critiqueRun(0).does('2026-10-20', 'critique.cancelled'))).toEqual([])
    expect(told(critiqueRun(0).does('2026-10-20', 'critique.cancelled', { amendment: undefined }))).toEqual([
      'cancelledByAmendment',
    ])
    expect(told(critiqueRun(1).does('2026-10-20', 'critique.cancelled', { amendment: undefined }))).toEqual(
      [],
    )
  })

  test('names the item of a plan that opens it', () => {
    expect(() => critiqueRun(0, { item: undefined })).toThrow(/planNamesItsItem/)
  })

  test('does nothing before the critique is opened', () => {
    expect(told(critiqueRun(0).on('2026-10-09', 'draft.requested'))).toEqual(['refused: afterItWasOpened'])
  })
})
