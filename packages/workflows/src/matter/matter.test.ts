import { describe, expect, test } from 'vitest'
import { configuredRun } from '../../test/configured-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { told } from '../../test/told.ts'
import { complaintLetter } from './complaint-letter/process.ts'
import type { MatterContext } from './matter-context.ts'
import { mediationCase } from './mediation-case/process.ts'

const day = '2026-04-06'
const [complaint, denunciation] = [0, 1]

const letter = (sample = complaint) => configuredRun<MatterContext>(complaintLetter, { day, sample })
const mediation = () => configuredRun<MatterContext>(mediationCase, { day })

/** A letter that was forwarded, and on which its receiver decided. */
function decided(sample = complaint) {
  const run = letter(sample)
  run.each('2026-04-10', 'matter.forwarded')
  run.each('2026-05-20', 'receiver.decided')
  return run
}

describe('of a complaint that the Front forwarded', () => {
  test.each([
    ['2026-05-27', []],
    ['2026-05-28', ['late: tellingByLaw']],
  ])('the result is told within 7 days of the decision: on %s', (told7, findings) => {
    expect(decided().does(told7, 'result.told')).toEqual(findings)
  })

  test('the days run from the decision, however long ago it was received', () => {
    expect(decided().kase?.state.deadlines['tellingByLaw']).toMatchObject({
      status: 'due',
      anchor: '2026-05-20',
      day: '2026-05-27',
      setBy: 'law',
    })
  })

  test('the superior tells within 7 days of its own decision', () => {
    const run = decided()
    run.each('2026-05-25', 'result.told')
    run.each('2026-06-01', 'superior.asked')
    run.each('2026-06-22', 'superior.decided')
    expect(run.does('2026-06-30', 'superior.told')).toEqual(['late: tellingFromAboveByLaw'])
  })

  test('nobody says here by when it is to be settled: the law does, and was not read', () => {
    const run = letter()
    run.does('2026-04-10', 'matter.forwarded')
    expect(run.kase?.state.deadlines['settlement']).toMatchObject({
      status: 'undetermined',
      missing: { what: 'wording', provision: 'complaint-settlement' },
    })
  })
})

test('of a denunciation no number of days is known, and none is counted', () => {
  const run = decided(denunciation)
  expect(run.kase?.state.deadlines).not.toHaveProperty('tellingByLaw')
  expect(run.kase?.state.deadlines['telling']?.status).toBe('not-set-by-law')
  expect(run.does('2026-08-20', 'result.told')).toEqual([])
})

describe('a matter is confidential', () => {
  test('its title is its number, and nothing of its people is kept but ids', () => {
    const run = letter()
    run.does('2026-04-10', 'matter.forwarded')
    const { title } = complaintLetter.outline(run.context)
    expect(title).toBe('Đơn khiếu nại, tố cáo 01/2026')
    expect(run.context.parties).toEqual(['nd-11', 'nd-12'])
    for (const text of ['Người thứ nhất', 'Khiếu nại quyết định', 'ngõ minh họa'])
      expect(JSON.stringify(run.context)).not.toContain(text)
  })

  test('nobody handles a matter of their own, at first or later', () => {
    const own = { handlers: ['hg-01', 'nd-11'] }
    const run = mediation()
    expect(told(run.on('2026-04-09', 'matter.takenUp', own))).toEqual(['refused: noPartyHandlesIt'])
    run.does('2026-04-09', 'matter.takenUp')
    expect(told(run.on('2026-04-10', 'handlers.changed', own))).toEqual(['refused: noPartyHandlesIt'])
  })
})

describe('a mediation', () => {
  test.each([
    ['settled', undefined, 'settled'],
    ['settledInPart', 'Còn một nội dung.', 'settledInPart'],
    ['notSettled', 'Không thống nhất.', 'notSettled'],
  ])('comes to an end as %s', (result, reason, state) => {
    const run = mediation()
    run.each('2026-04-16', 'matter.takenUp', 'session.held')
    expect(run.does('2026-04-23', 'matter.concluded', { result, reason })).toEqual([])
    expect(run.kase?.state.value).toBe(state)
  })

  test('that fails without a reason is refused; one without a session is found wanting', () => {
    const run = mediation()
    run.does('2026-04-09', 'matter.takenUp')
    expect(told(run.on('2026-04-23', 'matter.concluded', { result: 'notSettled' }))).toContain(
      'refused: notSettledForAReason',
    )
    expect(run.does('2026-04-23', 'matter.concluded')).toEqual(['heldBeforeItIsConcluded'])
  })

  test('that failed is referred, and keeps its result', () => {
    const run = mediation()
    run.each('2026-04-16', 'matter.takenUp', 'session.held', 'session.held')
    run.does('2026-04-23', 'matter.concluded', { result: 'notSettled', reason: 'Không thống nhất.' })
    run.does('2026-04-24', 'matter.referred')
    expect(run.kase && figuresOf(mediationCase, run.kase)).toMatchObject({
      'mediation-case.outcome.referred': 1,
      'mediation-case.result.notSettled': 1,
      'mediation-case.sessions': 2,
      'mediation-case.count.attendees': 10,
    })
  })

  test('is under no law of complaints', () => {
    const run = mediation()
    run.each('2026-04-10', 'matter.forwarded')
    run.each('2026-05-20', 'receiver.decided')
    expect(run.kase?.state.deadlines['settlement']?.status).toBe('not-set-by-law')
    expect(Object.keys(mediationCase.duties)).not.toContain('tellingByLaw')
  })
})

test('what a receiver returns is looked at anew, and can go to another', () => {
  const run = letter()
  run.each('2026-04-10', 'matter.forwarded')
  run.each('2026-04-20', 'receiver.returned')
  run.does('2026-04-22', 'matter.forwarded', { receiver: 'department/ha-noi/construction' })
  expect([run.context.receiver, run.context.forwardings]).toEqual(['department/ha-noi/construction', 2])
})

test('a letter that nobody signed is put on record, with a finding; one that comes back to whoever forwards it is not', () => {
  const run = configuredRun<MatterContext>(complaintLetter, { day, changes: { parties: [] } })
  expect(run.kase?.revision).toBe(1)
  const toItself = { receiver: 'front/phuong-ba-dinh' }
  expect(told(run.on('2026-04-10', 'matter.forwarded', toItself))).toContain('refused: forwardedToAnother')
})

test('a result that the Front does not agree with goes to another than who settled it', () => {
  const run = decided()
  run.each('2026-05-25', 'result.told')
  const theSame = { superior: 'committee/phuong-ba-dinh' }
  expect(told(run.on('2026-06-01', 'superior.asked', theSame))).toEqual(['refused: askedAboveTheReceiver'])
})

test('a closed matter that is reopened has no result any more', () => {
  const run = decided()
  run.each('2026-05-25', 'result.told', 'matter.closed')
  run.does('2026-06-01', 'matter.reopened')
  expect([run.kase?.state.value, run.context.result]).toEqual(['received', null])
})

test('what came back is to be taken up anew, from the day it came back', () => {
  const run = letter()
  run.each('2026-04-10', 'matter.forwarded')
  run.each('2026-04-20', 'receiver.returned')
  const { takingUp } = run.kase?.state.deadlines ?? {}
  expect([takingUp?.anchor, takingUp?.met]).toEqual(['2026-04-20', undefined])
})

describe('a matter that nobody answers comes to an end', () => {
  test('a receiver that never decides is taken to its superior, whose decision is told', () => {
    const run = letter()
    run.each('2026-04-10', 'matter.forwarded', 'receiver.urged')
    run.each('2026-08-10', 'superior.asked', 'superior.urged')
    expect(run.context).toMatchObject({ result: null, raised: 1, urgings: 2 })
    run.each('2026-08-20', 'superior.decided', 'superior.told', 'matter.closed')
    expect(run.kase?.state.value).toBe('closed')
  })

  test('the receiver may decide all the same once the superior was asked', () => {
    const run = letter()
    run.each('2026-04-10', 'matter.forwarded')
    run.each('2026-08-10', 'superior.asked', 'receiver.decided', 'result.told')
    expect([run.kase?.state.value, run.context.result]).toEqual(['answered', 'settled'])
  })

  test.each([
    ['decided', [], ['late: tellingByLaw']],
    ['raised', ['superior.asked'], ['late: tellingByLaw']],
    ['decidedAbove', ['superior.asked', 'superior.decided'], ['late: tellingFromAboveByLaw']],
  ] as const)('%s and no more: it is withdrawn, or closed for a reason', (state, way, findings) => {
    const silent = () => {
      const run = decided()
      run.each('2026-06-01', ...way)
      expect(run.kase?.state.value).toBe(state)
      return run
    }
    expect(silent().does('2026-09-01', 'matter.withdrawn')).toEqual(findings)
    const run = silent()
    expect(told(run.on('2026-09-01', 'matter.closed'))).toEqual(['refused: closedForAReason'])
    run.does('2026-09-01', 'matter.closed', { reason: 'Đã đôn đốc nhiều lần, không có trả lời.' })
    expect(run.kase?.state.value).toBe('closed')
  })

  test('closed without telling and reopened, nobody owes the telling of a result that counts no longer', () => {
    const run = decided()
    run.does('2026-05-24', 'matter.closed', { reason: 'Người có đơn nhận kết quả trực tiếp.' })
    run.does('2026-06-01', 'matter.reopened')
    expect(run.kase?.state.deadlines['tellingByLaw']?.met).toBeDefined()
  })

  test('a result that was told is withdrawn from, or closed without a reason; one raised since is not', () => {
    const run = decided()
    run.each('2026-05-25', 'result.told')
    run.each('2026-06-01', 'superior.asked')
    expect(told(run.on('2026-09-01', 'matter.closed'))).toEqual(['refused: closedForAReason'])
    run.each('2026-09-02', 'superior.decided', 'superior.told')
    expect(run.does('2026-09-03', 'matter.withdrawn')).toEqual([])
  })
})
