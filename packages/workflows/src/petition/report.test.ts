import type { CaseFacts } from '@civicflow/core'
import { describe, expect, test } from 'vitest'
import { answeredRun, petitionRun, type PetitionRun, receivedRun } from '../../test/petition-run.ts'
import { figureLabels } from '../figure-labels.ts'
import { vietnamLaw } from '../law/vietnam-law.ts'
import type { PetitionContext } from './petition-context.ts'
import { petition } from './process.ts'
import { figures } from './report.ts'
import { samples } from './samples.ts'

/** What a petition counts, by names without their prefix; what is 0 is left out. */
function counted(run: PetitionRun): Readonly<Record<string, number>> {
  const paths = (['routing', 'answer', 'resolution', 'file'] as const).map(
    (region) => `raised.${region}.${run.state(region)}`,
  )
  const facts = { ...run.kase?.state, paths, tags: [] } as unknown as CaseFacts<PetitionContext> // of this process
  const some = Object.entries(figures(facts)).filter(([, value]) => value !== 0)
  return Object.fromEntries(some.map(([name, value]) => [name.slice('petition.'.length), value]))
}

const [, roadmap, , notResolved] = samples['petition.answered']

describe('a petition', () => {
  test('that is new counts as raised, to settle, unanswered, and of no class or level', () => {
    expect(counted(petitionRun())).toEqual({
      raised: 1,
      'source.meeting': 1,
      toSettle: 1,
      unanswered: 1,
      'class.none': 1,
      'level.none': 1,
    })
  })

  test('answered on the spot and one answered in writing are counted apart', () => {
    const spot = petitionRun()
    spot.each('2025-09-29', 'petition.answeredAtMeeting')
    expect(counted(spot)).toMatchObject({ answeredOnTheSpot: 1, 'class.resolved': 1, closed: 1 })
    expect(counted(spot)['answeredInWriting']).toBeUndefined()
    expect(counted(answeredRun())).toMatchObject({ answeredInWriting: 1, 'class.resolved': 1, forwarded: 1 })
    expect(counted(answeredRun())['answeredOnTheSpot']).toBeUndefined()
  })

  test('answered on the last day counts as in time, a day later as late', () => {
    const [inTime, late] = ['2025-12-08', '2025-12-09'].map((day) => {
      const run = receivedRun()
      run.each(day, 'petition.answered')
      return counted(run)
    })
    expect(inTime).toMatchObject({ answeredInWriting: 1 })
    expect(inTime?.['answeredLate']).toBeUndefined()
    expect(late).toMatchObject({ answeredInWriting: 1, answeredLate: 1 })
  })

  test('called not settled is counted in the second class, without a roadmap', () => {
    expect(counted(answeredRun(notResolved))).toMatchObject({
      'class.inProgress': 1,
      withoutRoadmap: 1,
      notResolved: 1,
    })
    expect(counted(answeredRun(roadmap))['withoutRoadmap']).toBeUndefined()
  })

  test('that was answered and is asked about anew is unanswered again', () => {
    const run = answeredRun()
    run.each('2025-11-25', 'answer.requestedAnew')
    expect(counted(run)).toMatchObject({ unanswered: 1, 'class.none': 1, reopened: 1, requestedAnew: 1 })
  })

  test('that left its way is raised and not to settle; one recorded in error is nothing else', () => {
    const copy = receivedRun()
    copy.each('2025-10-10', 'duplicate.marked')
    expect(counted(copy)).toEqual({ raised: 1, 'source.meeting': 1, duplicates: 1 })
    const error = receivedRun()
    error.each('2025-10-10', 'petition.withdrawn')
    expect(counted(error)).toEqual({ withdrawn: 1 })
  })

  test.each([
    [4, 'parts'],
    [5, 'joint'],
  ])('of sample %i was not raised by voters as it stands: it counts among %s', (sample, figure) => {
    const figuresOfMade = counted(petitionRun(sample))
    expect(figuresOfMade).toMatchObject({ [figure]: 1, toSettle: 1 })
    expect(figuresOfMade['raised']).toBeUndefined()
  })
})

test.each([0, 1, 2, 3, 4, 5])('every figure of sample %i has a label', (sample) => {
  const names = Object.keys(counted(petitionRun(sample))).map((name) => `petition.${name}`)
  expect(names.filter((name) => figureLabels[name] === undefined)).toEqual([])
})

test('no figure of a petition is called as one of a meeting or a campaign', () => {
  const own = Object.keys(figureLabels).filter((name) => name.startsWith('petition.'))
  expect(own.length).toBeGreaterThan(30)
})

test('every provision a petition names is in the law', () => {
  const named = [
    ...Object.values(petition.rules).map(({ provision }) => provision),
    ...Object.values(petition.duties).map(({ provision }) => provision),
    ...Object.values(petition.authority).flatMap(({ provision }) => provision ?? []),
    ...petition.separations.flatMap(({ provision }) => provision ?? []),
  ]
  expect(named.filter((provision) => !vietnamLaw.provisions.has(provision))).toEqual([])
})
