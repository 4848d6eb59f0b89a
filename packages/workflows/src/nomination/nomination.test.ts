import { registerOf } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { configuredRun } from '../../test/configured-run.ts'
import { figuresOf } from '../../test/random-way.ts'
import { told } from '../../test/told.ts'
import { haNoi } from '../register/ha-noi.ts'
import { vietnam } from '../vietnam.ts'
import { beneficiaryReview } from './beneficiary-review/process.ts'
import { breakthroughTask } from './breakthrough-task/process.ts'
import { commendation } from './commendation/process.ts'
import { emulationModel } from './emulation-model/process.ts'
import type { RoundContext } from './round-context.ts'

const front = 'front/phuong-ba-dinh'
const union = 'women-union/phuong-ba-dinh'
const workingBoard = 'front-working-board/phuong-ba-dinh-1'

const day = '2026-04-06'
const one = ['TH-01']
const line = (candidate: string, kind: string) => ({ candidate, kind })

const commend = (changes = {}, world?: Parameters<typeof configuredRun>[1]['world']) =>
  configuredRun<RoundContext>(commendation, { day, changes, ...(world !== undefined && { world }) })

/** One nominee, appraised as fit and proposed to the Front of the city. */
function proposed() {
  const run = commend()
  run.each('2026-05-08', 'candidates.nominated', 'nominations.closed')
  run.each('2026-05-25', 'candidates.appraised')
  run.each('2026-06-01', 'candidates.proposed')
  return run
}

describe('whoever appraises is not who nominated', () => {
  const world = vietnam({
    register: registerOf({
      ...haNoi,
      offices: [
        ...haNoi.offices,
        {
          id: `${union}/member`,
          body: union,
          name: { vi: 'Ủy viên', en: 'Member' },
          holder: 'p-19',
          from: '2025-07-01',
        },
      ],
    }),
  })

  test.each([
    ['the body that nominated', front, front],
    ['somebody who also has an office there', union, `${front}/chair`],
  ])('neither %s', (_, nominator, actor) => {
    const run = commend({}, world)
    run.does('2026-05-08', 'candidates.nominated', { nominator, actor: nominator })
    run.does('2026-05-15', 'nominations.closed')
    expect(told(run.on('2026-05-25', 'candidates.appraised', { actor }))).toEqual([
      'refused: whoAppraisesDidNotNominate',
    ])
  })

  test('another of the same Front can', () => {
    const run = commend({}, world)
    run.does('2026-05-08', 'candidates.nominated', { nominator: union, actor: union })
    run.does('2026-05-15', 'nominations.closed')
    expect(run.does('2026-05-25', 'candidates.appraised', { actor: `${front}/vice-chair` })).toEqual([])
  })
})

test('a nomination stands in the name of whoever made it', () => {
  const run = commend()
  expect(
    told(run.on('2026-05-08', 'candidates.nominated', { nominator: union, actor: workingBoard })),
  ).toEqual(['refused: whoNominatesIsNamed'])
  expect(told(run.on('2026-05-08', 'candidates.nominated', { nominator: union, actor: front }))).toContain(
    'refused: whoNominatesIsNamed',
  )
})

describe('what is told of candidates', () => {
  test.each([
    ['an unknown one', { candidates: ['TH-09'] }, 'candidatesAreThere'],
    ['one twice', { candidates: ['TH-01', 'TH-01'] }, 'namedOnce'],
  ])('is refused of %s, and the round stays as it was', (_, changes, rule) => {
    const run = commend()
    run.each('2026-05-08', 'candidates.nominated', 'nominations.closed')
    const before = run.kase
    expect(told(run.on('2026-05-25', 'candidates.appraised', changes))).toContain(`refused: ${rule}`)
    expect(run.kase).toBe(before)
  })

  test('is refused where a number stands for another already', () => {
    const run = commend()
    run.does('2026-05-08', 'candidates.nominated')
    const again = { nominated: [line('TH-01', 'individual')] }
    expect(told(run.on('2026-05-09', 'candidates.nominated', again))).toEqual([
      'refused: everyCandidateHasItsNumber',
    ])
  })

  test('is refused of one that is not fit yet, however fit another is', () => {
    const run = commend()
    run.does('2026-05-08', 'candidates.nominated', {
      nominated: [line('TH-01', 'collective'), line('TH-02', 'individual')],
    })
    run.does('2026-05-15', 'nominations.closed')
    run.does('2026-05-25', 'candidates.appraised', { candidates: one })
    expect(told(run.on('2026-06-01', 'candidates.proposed', { candidates: ['TH-01', 'TH-02'] }))).toEqual([
      'refused: candidatesStandSo',
    ])
  })
})

test.each(['unfit', 'needsMore'])('an appraisal as %s without a reason is refused', (appraisal) => {
  const run = commend()
  run.each('2026-05-08', 'candidates.nominated', 'nominations.closed')
  expect(told(run.on('2026-05-25', 'candidates.appraised', { appraisal }))).toEqual([
    'refused: unfitForAReason',
  ])
})

test('a file that was sent back is completed and appraised anew, and counts once as a candidate', () => {
  const run = commend()
  run.each('2026-05-08', 'candidates.nominated', 'nominations.closed')
  run.does('2026-05-20', 'candidates.appraised', { appraisal: 'needsMore', reason: 'Thiếu xác nhận.' })
  run.each('2026-05-22', 'candidates.supplemented', 'candidates.appraised')
  expect(run.kase && figuresOf(commendation, run.kase)).toMatchObject({
    'commendation.candidates': 1,
    'commendation.fate.fit': 1,
    'commendation.sentBack': 1,
  })
})

describe('a decision', () => {
  test('is of whoever was asked, and of nobody else', () => {
    const run = proposed()
    expect(told(run.on('2026-06-10', 'candidates.decided', { actor: front }))).toContain(
      'refused: not-authorised',
    )
    expect(run.does('2026-06-10', 'candidates.decided', { actor: 'front/ha-noi' })).toEqual([])
  })

  test('is asked for at the level of whoever decides', () => {
    const run = commend()
    run.each('2026-05-08', 'candidates.nominated', 'nominations.closed', 'candidates.appraised')
    expect(told(run.on('2026-06-01', 'candidates.proposed', { level: 'central' }))).toEqual([
      'refused: deciderIsOfTheLevel',
    ])
  })

  test('against a candidate has its reason, and counts as an outcome', () => {
    const run = proposed()
    const against = { decision: 'notAwarded', measures: undefined }
    expect(told(run.on('2026-06-10', 'candidates.decided', against))).toEqual([
      'refused: notAwardedForAReason',
    ])
    run.does('2026-06-10', 'candidates.decided', { ...against, reason: 'Chưa đủ thời gian công tác.' })
    expect(run.does('2026-06-30', 'round.closed')).toEqual([])
  })

  test('that is not there yet leaves a proposal what it is: proposed, and nobody awarded', () => {
    const run = proposed()
    const figures = run.kase && figuresOf(commendation, run.kase)
    expect(figures).toMatchObject({ 'commendation.fate.proposed': 1 })
    expect(figures).not.toHaveProperty('commendation.fate.awarded')
    expect(told(run.on('2026-06-30', 'round.closed'))).toEqual(['refused: out-of-place'])
  })
})

test('a round that asks for a handover is not closed before it', () => {
  const run = proposed()
  run.does('2026-06-10', 'candidates.decided')
  expect(told(run.on('2026-06-30', 'round.closed'))).toEqual(['refused: out-of-place'])
  run.each('2026-06-25', 'candidates.handedOver')
  run.each('2026-06-30', 'round.closed')
  expect(run.kase?.state.value).toBe('closed')
})

test('a closed round is opened again for a second look, and what was given stays in the figures', () => {
  const run = proposed()
  run.each('2026-06-10', 'candidates.decided')
  run.each('2026-06-25', 'candidates.handedOver')
  run.each('2026-06-30', 'round.closed')
  run.does('2026-07-06', 'candidates.reconsidered', { secondLook: 'error' })
  expect(run.kase?.state.value).toEqual({ underWay: 'appraising' })
  const figures = run.kase && figuresOf(commendation, run.kase)
  expect(figures).toMatchObject({
    'commendation.given.bonus': 500_000,
    'commendation.handedOver': 0,
    'commendation.reconsidered': 1,
  })
  expect(figures).not.toHaveProperty('commendation.approved.bonus')
})

describe('what is put on record all the same, with a finding', () => {
  test('a nomination after they were closed, and closing without any', () => {
    const run = commend({ expected: undefined })
    expect(run.does('2026-05-15', 'nominations.closed')).toEqual(['somethingIsNominated'])
    expect(run.does('2026-05-18', 'candidates.nominated')).toEqual(['nominatedInTime'])
  })

  test('an appraisal before the work a round asks for first', () => {
    const run = configuredRun<RoundContext>(emulationModel, { day })
    run.each('2026-05-08', 'candidates.nominated')
    run.does('2026-05-15', 'nominations.closed')
    expect(run.does('2026-05-25', 'candidates.appraised')).toEqual(['workedOnBeforeAppraised'])
  })

  test('payment before the list is posted, and payment of more than was approved', () => {
    const run = configuredRun<RoundContext>(beneficiaryReview, { day })
    run.each('2026-05-08', 'candidates.nominated')
    run.does('2026-05-15', 'nominations.closed')
    run.each('2026-06-01', 'candidates.appraised', 'candidates.proposed', 'candidates.decided')
    const measures = { support: 825_001 }
    expect(run.does('2026-06-25', 'candidates.handedOver', { measures })).toEqual([
      'postedBeforeHandedOver',
      'noMoreThanApproved',
    ])
  })

  test('a round that is called off although somebody was put forward', () => {
    const run = commend()
    run.does('2026-05-08', 'candidates.nominated')
    expect(run.does('2026-05-09', 'round.cancelled')).toEqual(['nothingIsLeftWhenCancelled'])
  })
})

test('payments in parts add up, as far as what was approved', () => {
  const run = configuredRun<RoundContext>(beneficiaryReview, { day, changes: { asks: ['handover'] } })
  run.each('2026-05-08', 'candidates.nominated')
  run.does('2026-05-15', 'nominations.closed')
  run.each('2026-06-01', 'candidates.appraised', 'candidates.proposed', 'candidates.decided')
  const half = { measures: { support: 412_500 } }
  expect(run.does('2026-06-25', 'candidates.handedOver', half)).toEqual([])
  expect(run.does('2026-06-26', 'candidates.handedOver', half)).toEqual([])
  expect(run.kase && figuresOf(beneficiaryReview, run.kase)).toMatchObject({
    'beneficiary-review.approved.support': 825_000,
    'beneficiary-review.given.support': 825_000,
  })
})

// “100% Chủ tịch MTTQ Việt Nam cấp huyện, cấp xã đăng ký thực hiện nội dung đột phá” (Tuyên Quang): the report prints
// neither how many registered nor of how many.
describe('a share of those who registered', () => {
  const tasks = Array.from({ length: 11 }, (_, place) => line(`TH-${place + 1}`, 'breakthrough'))
  const registered = (expected: number | undefined) => {
    const run = configuredRun<RoundContext>(breakthroughTask, { day, changes: { expected } })
    run.does('2026-05-08', 'candidates.nominated', { nominated: tasks })
    const findings = run.does('2026-05-15', 'nominations.closed')
    return { findings, figures: run.kase && figuresOf(breakthroughTask, run.kase) }
  }

  test('is there where both numbers are: eleven of eleven', () => {
    expect(registered(11)).toMatchObject({
      findings: [],
      figures: { 'breakthrough-task.candidates': 11, 'breakthrough-task.expected': 11 },
    })
  })

  test('falls short with a finding: eleven of twelve', () => {
    expect(registered(12).findings).toEqual(['allThatAreExpectedAreThere'])
  })

  test('cannot be told where nobody says of how many', () => {
    expect(registered(undefined).figures).not.toHaveProperty('breakthrough-task.expected')
  })
})
