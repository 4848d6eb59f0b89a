import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { caseRun } from '../../test/case-run.ts'
import { environment } from '../../test/meeting-run.ts'
import { receivedRun, recommendationRun, wardClerk } from '../../test/recommendation-run.ts'
import { recommendation } from './process.ts'
import { samples } from './samples.ts'

const ground = (decision: ReturnType<ReturnType<typeof receivedRun>['on']>) =>
  decision.accepted ? decision.entry.findings : decision.refused

const city = 'committee/ha-noi'
const otherWard = 'committee/phuong-hoan-kiem'

describe.each([
  [3, 'inspectionBoard'],
  [4, 'investmentBoard'],
])('a board’s recommendation (sample %i)', (sample, answerProfile) => {
  test.each([city, otherWard])('binds %s to no 15 days: they are the commune’s own', (addressee) => {
    expect(() => recommendationRun(sample, { addressee, answerProfile })).toThrow('profileFits')
    const run = receivedRun(sample, { addressee, answerProfile: 'none' })
    expect(run.deadline('answer')).toMatchObject({ status: 'not-set-by-law' })
  })

  test('has them from its own People’s Committee, or it is found', () => {
    const draft = samples['recommendation.drafted'][sample]
    const drafted = { ...draft, type: 'recommendation.drafted', actor: draft?.lead ?? '' }
    const drafts = (changes: object) =>
      told(
        caseRun(recommendation, environment, wardClerk).record({
          ...drafted,
          occurredOn: '2026-03-02',
          ...changes,
        }),
      )
    expect(drafts({})).toEqual([])
    expect(drafts({ answerProfile: 'none' })).toEqual([`${answerProfile}HasItsTerm`])
    expect(drafts({ answerProfile: 'none', addressee: city })).toEqual([])
  })

  test('keeps no such term where it is forwarded to the city', () => {
    const run = receivedRun(sample)
    expect(
      told(run.on('2026-03-05', 'recommendation.forwarded', { addressee: city, answerProfile: undefined })),
    ).toEqual(['refused: profileFitsCompetentBody'])
    expect(
      told(run.on('2026-03-05', 'recommendation.forwarded', { addressee: city, answerProfile: 'none' })),
    ).toEqual([])
  })
})

describe('what an inspection board recommended', () => {
  test('is taken to its Front once the term has run out, which takes it further (art. 11, clause 1, point b)', () => {
    const early = receivedRun(3).on('2026-03-17', 'recommendation.escalated')
    expect(told(early)).toEqual(['inspectionBoardWasNotAnswered'])
    expect(ground(early)).toMatchObject([
      {
        ground: {
          evidence: 'official',
          citation: {
            instrument: expect.stringMatching(/^403\/2017/),
            article: '11',
            clause: '1',
            point: 'b',
          },
        },
      },
    ])
    const run = receivedRun(3)
    expect(told(run.on('2026-03-18', 'recommendation.escalated'))).toEqual([])
    expect(run.deadline('boardRecommended')).toMatchObject({
      status: 'not-set-by-law',
      anchor: '2026-03-18',
    })
    run.each('2026-03-20', 'superior.recommended')
    expect(run.deadline('boardRecommended')?.met).toMatchObject({ on: '2026-03-20' })
  })

  test('that was not received has run no term', () => {
    const run = recommendationRun(3).each('2026-03-02', 'recommendation.certified', 'recommendation.sent')
    expect(told(run.on('2026-05-04', 'recommendation.escalated'))).toEqual(['inspectionBoardWasNotAnswered'])
  })

  test('and was rejected is taken there without waiting', () => {
    const run = receivedRun(3)
    run.on('2026-03-05', 'recommendation.answered', {
      answer: { answerClass: 'rejected', reasons: 'Không.' },
    })
    expect(told(run.on('2026-03-06', 'recommendation.escalated'))).toEqual([])
  })
})

describe('what an investment board recommended', () => {
  test('is urged by its Front once the term has run out (art. 11, clause 2, point d)', () => {
    const run = receivedRun(4)
    expect(run.deadline('boardUrging')).toMatchObject({ status: 'not-set-by-law', anchor: '2026-03-17' })
    run.on('2026-03-20', 'recommendation.urged', { actor: 'front/phuong-ba-dinh' })
    expect(run.deadline('boardUrging')?.met).toMatchObject({ on: '2026-03-20' })
    expect(told(run.on('2026-04-01', 'recommendation.escalated'))).toEqual([])
  })

  test('is owed no urging once it is answered', () => {
    const run = receivedRun(4).each('2026-03-16', 'recommendation.answered')
    expect(run.deadline('boardUrging')).toBeUndefined()
  })

  test('is found not to be urged where it is taken further first', () => {
    const decision = receivedRun(4).on('2026-04-01', 'recommendation.escalated')
    expect(told(decision)).toEqual(['investmentBoardWasUrged'])
    expect(ground(decision)).toMatchObject([
      { ground: { evidence: 'official', citation: { article: '11', clause: '2', point: 'd' } } },
    ])
  })
})

test('withdrawing is in no article, and is told so', () => {
  const run = receivedRun()
  const decision = run.on('2026-03-05', 'recommendation.withdrawn', { actor: run.context.addressee })
  expect(ground(decision)).toMatchObject([
    { code: 'not-authorised', ground: { provision: 'recommendation-withdrawal', evidence: 'ours' } },
  ])
})
