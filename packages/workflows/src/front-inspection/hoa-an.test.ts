import { expect, test } from 'vitest'
import { figuresOf } from '../../test/random-way.ts'
import { sampleRun, type SampleWorld } from '../../test/sample-run.ts'
import { told } from '../../test/told.ts'
import { caoBang, commune, district, hoaAnInspection, province } from './hoa-an.fixture.ts'
import type { InspectionContext } from './inspection-context.ts'
import { frontInspection } from './process.ts'
import { assessmentParts } from './vocabulary.ts'

const { plan, periodFrom, periodUntil, visitedOn, households } = hoaAnInspection
const by = { person: 'clerk-of-cao-bang', office: `${province}/clerk` }
const actorOf: SampleWorld['actorOf'] = (type, parties) =>
  frontInspection.authority[type]?.actor.flatMap((role) => parties[role] ?? [])[0]

const planned = (changes: Readonly<Record<string, unknown>> = {}) =>
  sampleRun<InspectionContext>(
    frontInspection,
    { environment: caoBang, by, actorOf },
    {
      sample: 0,
      day: '2023-06-01',
      actor: province,
      changes: {
        title: 'Kiểm tra công tác Mặt trận năm 2023 tại huyện Hòa An',
        area: 'huyen-hoa-an',
        inspector: province,
        inspected: district,
        periodFrom,
        periodUntil,
        document: { issuer: province, number: plan, date: '2023-06-01' },
        ...changes,
      },
    },
  )

/** The inspection of the report, to the leader's conclusion. */
function concluded() {
  const run = planned()
  const leader = `${province}/standing-vice-chair`
  run.does('2023-06-02', 'team.established', { leader, members: [`${province}/clerk`], document: undefined })
  const visit = { unit: district, day: visitedOn, place: 'Hòa An' }
  const visits = [
    { ...visit, visit: 'B1', visitKind: 'office' },
    { ...visit, visit: 'B2', visitKind: 'documents' },
    { ...visit, visit: 'B3', visitKind: 'commune', unit: commune },
    { ...visit, visit: 'B4', visitKind: 'households', unit: undefined },
  ]
  run.does('2023-06-05', 'inspected.notified', { visits, reportBy: undefined, document: undefined })
  run.does('2023-06-15', 'selfReport.received', { document: undefined })
  for (const number of ['B1', 'B2', 'B3'])
    expect(run.does(visitedOn, 'visit.held', { visit: number })).toEqual([])
  run.does(visitedOn, 'visit.held', { visit: 'B4', households })
  for (const part of assessmentParts)
    for (const [field, text] of hoaAnInspection[part])
      run.does(visitedOn, 'assessment.noted', { part, field, text })
  expect(run.does(visitedOn, 'leader.concluded')).toEqual([])
  return run
}

test('the visit of 19 June 2023 is after the inspected period, which ended in May, and in the year of the plan', () => {
  const run = concluded()
  expect(run.context).toMatchObject({ periodUntil, lastHeldOn: visitedOn })
  expect(visitedOn > periodUntil).toBe(true)
  expect(run.kase?.state.acts['visit.held']?.occurredOn.slice(0, 4)).toBe('2023')
})

test('the report is four visits with two households, and its assessment has its parts beside the conclusion', () => {
  const { kase } = concluded()
  if (kase === undefined) throw new Error('the inspection is open')
  expect(figuresOf(frontInspection, kase)).toMatchObject({
    'frontInspection.visits': 4,
    'frontInspection.visit.commune': 1,
    'frontInspection.visit.households': 1,
    'frontInspection.households': 2,
    'frontInspection.part.results': 1,
    'frontInspection.part.difficulties': 6,
    'frontInspection.part.causes': 2,
    'frontInspection.selfReports': 1,
  })
})

test('the leader’s conclusion becomes remedies of the district and its commune, each with a day, until they are verified', () => {
  const run = concluded()
  const [[subject, request]] = hoaAnInspection.difficulties
  const common = { subject, request, dueOn: '2023-09-30' }
  run.does('2023-06-30', 'notice.issued', {
    remedies: [
      { ...common, remedy: 'KP-01', owner: district },
      { ...common, remedy: 'KP-02', owner: commune },
    ],
    signedBy: `${province}/standing-vice-chair`,
    document: { issuer: province, number: '01/TB-MTTQ-BTT', date: '2023-06-30' },
  })
  for (const remedy of ['KP-01', 'KP-02']) {
    run.does('2023-09-20', 'remedy.reported', { remedy })
    run.does('2023-09-25', 'remedy.verified', { remedy })
  }
  run.does('2023-10-01', 'inspection.closed')
  expect(run.kase?.state.value).toBe('closed')
})

test('the district can neither inspect the province nor the district beside it, and the province inspects a commune too', () => {
  const reversed = { inspector: district, inspected: province, area: 'cao-bang' }
  const beside = { inspector: district, inspected: 'front/huyen-thach-an', area: 'huyen-thach-an' }
  const clerk = { person: 'clerk-of-huyen-hoa-an', office: `${district}/clerk` }
  for (const changes of [reversed, beside])
    expect(() =>
      sampleRun(
        frontInspection,
        { environment: caoBang, by: clerk, actorOf },
        { sample: 0, day: '2023-06-01', actor: district, changes: { ...changes, document: undefined } },
      ),
    ).toThrow('higherInspectsLower')
  expect(planned({ inspected: commune, area: 'huyen-hoa-an/xa-1' }).kase?.state.value).toBe('planned')
})

test('a visit before the end of May 2023 would have been found early', () => {
  const run = planned({ periodUntil: '2023-06-30' })
  const visits = [{ visit: 'B1', visitKind: 'office', unit: district, day: visitedOn, place: 'Hòa An' }]
  run.does('2023-06-05', 'inspected.notified', { visits, reportBy: undefined, document: undefined })
  run.does('2023-06-15', 'selfReport.received', { document: undefined })
  expect(told(run.on(visitedOn, 'visit.held'))).toEqual(['periodHasRun'])
})
