import { describe, expect, test } from 'vitest'
import { endingRun } from '../../test/ending-run.ts'
import { city, ward, workingBoard } from '../../test/inspection-run.ts'
import { told } from '../../test/told.ts'
import type { InspectionContext } from './inspection-context.ts'
import { frontInspection } from './process.ts'

const newCity = 'front/thanh-pho-moi'
const newWard = 'front/phuong-moi'

/** Planned on 1 June 2026; one of both ends. */
const plannedRun = (body: string, successor: string, until: `2026-${string}`) =>
  endingRun<InspectionContext>(frontInspection, { day: '2026-06-01', actor: city, body, until, successor })

/** Concluded on 20 June. */
function concludedRun(body: string, successor: string, until: `2026-${string}`) {
  const run = plannedRun(body, successor, until)
  run.does('2026-06-03', 'team.established')
  run.does('2026-06-05', 'inspected.notified')
  run.does('2026-06-19', 'visit.held')
  run.does('2026-06-19', 'visit.held', { visit: 'B2', households: 2 })
  run.does('2026-06-20', 'leader.concluded')
  return run
}

describe('whoever took over from the inspecting body', () => {
  test('leads the team', () => {
    const run = plannedRun(city, newCity, '2026-06-02')
    const led = (leader: string) =>
      told(run.on('2026-06-03', 'team.established', { leader, members: [`${newCity}/clerk`] }))
    expect(led('front/phuong-hoan-kiem/chair')).toEqual(['refused: leaderIsOfTheInspector'])
    expect(led(`${newCity}/chair`)).toEqual([])
  })

  test('signs the notice', () => {
    const run = concludedRun(city, newCity, '2026-06-20')
    const signed = (signedBy: string) => told(run.on('2026-06-26', 'notice.issued', { signedBy }))
    expect(signed('front/phuong-hoan-kiem/chair')).toEqual(['refused: signedForTheInspector'])
    expect(signed(`${newCity}/chair`)).toEqual([])
  })
})

describe('whoever took over from the inspected body', () => {
  const remedy = { subject: 'Lưu trữ', request: 'Sắp xếp hồ sơ.', dueOn: '2026-09-30' }

  test('has remedies, as has a unit below it', () => {
    const run = concludedRun(ward, newWard, '2026-06-20')
    const issued = (owner: string) => {
      const remedies = [
        { ...remedy, remedy: 'KP-01', owner },
        { ...remedy, remedy: 'KP-02', owner: workingBoard },
      ]
      return told(run.on('2026-06-26', 'notice.issued', { remedies }))
    }
    expect(issued('front/phuong-hoan-kiem')).toEqual(['refused: ownerIsInspected'])
    expect(issued(newWard)).toEqual([])
  })

  test('reports a remedy, also of a unit below it', () => {
    const run = concludedRun(ward, newWard, '2026-06-30')
    run.does('2026-06-26', 'notice.issued')
    expect(run.does('2026-07-02', 'remedy.reported', { actor: newWard, remedy: 'KP-01' })).toEqual([])
    expect(run.does('2026-07-02', 'remedy.reported', { actor: newWard, remedy: 'KP-02' })).toEqual([])
  })
})
