import { expect, test } from 'vitest'
import { bodyEnding } from '../../test/body-ending.ts'
import { programmeRun, signedRun } from '../../test/programme-run.ts'
import { told } from '../../test/told.ts'
import { coordinationProgramme } from './coordination-programme/process.ts'

// Two wards of Hà Nội that on 1 July 2025 became one.
const quanThanh = 'front/quan-ba-dinh/quan-thanh'
const trucBach = 'front/quan-ba-dinh/truc-bach'
const baDinh = 'front/phuong-ba-dinh'
const department = 'department/ha-noi/construction'

const place = { area: 'quan-ba-dinh/quan-thanh', level: 'commune', lead: quanThanh }
const terms = { from: '2025-01-01', until: '2027-12-31', reviewEvery: 'none' }
const before = '2025-06-20'
const after = '2025-07-02'
const successor = baDinh

/** Three parties have agreed, and can sign. */
function readyRun() {
  const run = programmeRun(
    coordinationProgramme,
    { ...place, parties: [quanThanh, trucBach, department] },
    { day: before },
  )
  run.does(before, 'programme.drafted', terms)
  run.each(before, 'draft.circulated', 'party.agreed', 'party.agreed', 'party.agreed')
  return run
}

/** The clerk of the ward that took over records for it. */
const ofBaDinh = { by: { person: 'p-20', office: 'front/phuong-ba-dinh/clerk' } }

test('whoever takes over from a party that has not signed signs in its place', () => {
  const run = readyRun()
  run.does(before, 'party.signed', { actor: department })
  run.does(before, 'party.signed', { actor: trucBach })
  const taken = run.on(after, 'party.succeeded', { party: quanThanh, successor, actor: baDinh }, ofBaDinh)
  expect(told(taken)).toEqual([])
  expect(run.context.lead).toBe(baDinh)
  expect(told(run.on(after, 'party.signed', { actor: baDinh }, ofBaDinh))).toEqual([])
  expect(run.kase?.state.value).toEqual({ inEffect: 'running' })
  expect(run.context.parties).toEqual([baDinh, trucBach, department])
})

test('of two parties that became one, one of which had signed, the successor signs once more, for both', () => {
  const run = readyRun()
  run.does(before, 'party.signed', { actor: department })
  run.does(before, 'party.signed', { actor: trucBach })
  for (const party of [quanThanh, trucBach])
    run.on(after, 'party.succeeded', { party, successor, actor: baDinh }, ofBaDinh)
  expect([run.context.parties, run.context.consent.given]).toEqual([[baDinh, department], [department]])
  run.on(after, 'party.signed', { actor: baDinh }, ofBaDinh)
  expect(run.kase?.state.value).toEqual({ inEffect: 'running' })
})

test('a body that took over signs nothing until it is on record as successor', () => {
  const run = readyRun()
  expect(told(run.on(after, 'party.signed', { actor: baDinh }, ofBaDinh))).toEqual(['refused: guard'])
})

test('the others sign on although one of the parties has ended meanwhile', () => {
  const run = readyRun()
  const signed = run.on(after, 'party.signed', { actor: department }, ofBaDinh)
  expect(told(signed)).toEqual([])
})

test('a programme in effect stays in effect when a party is merged, with its tasks and what is waited for', () => {
  const run = signedRun(coordinationProgramme, { ...place, parties: [quanThanh, department] }, terms, {
    day: before,
  })
  const tasks = [{ task: 'NV-01', kind: 'model', text: 'Mô hình.', owner: quanThanh, dueOn: '2025-12-31' }]
  run.does(before, 'yearPlan.adopted', { year: 2025, tasks })
  run.on(after, 'party.succeeded', { party: quanThanh, successor, actor: baDinh }, ofBaDinh)
  expect(run.kase?.state.value).toEqual({ inEffect: 'running' })
  expect(run.context.tasks).toMatchObject([{ task: 'NV-01', owner: baDinh, standing: 'open' }])
  expect(run.context.taskAwaitedBy).toBe('2025-12-31')
  const done = run.on('2025-12-01', 'tasks.done', { tasks: ['NV-01'], actor: baDinh }, ofBaDinh)
  expect(told(done)).toEqual([])
})

test('nobody takes over from a body that is still there, nor from one that is no party', () => {
  const run = signedRun(coordinationProgramme, { ...place, parties: [quanThanh, department] }, terms, {
    day: before,
  })
  const succeeds = (party: string) =>
    told(run.on(after, 'party.succeeded', { party, successor, actor: baDinh }, ofBaDinh))
  expect(succeeds(department)).toContain('refused: onlyWhatEndedIsSucceeded')
  expect(succeeds(trucBach)).toEqual(['refused: onlyPartiesAreSucceeded'])
})

test('a successor that the register does not know as one is recorded, and found', () => {
  const run = signedRun(coordinationProgramme, { ...place, parties: [quanThanh, department] }, terms, {
    day: before,
  })
  const other = { party: quanThanh, successor: 'front/phuong-hoan-kiem', actor: baDinh }
  expect(told(run.on(after, 'party.succeeded', other, ofBaDinh))).toEqual(['successorIsHeir'])
})

test('whoever took over from the owner of a task tells that it is done, before anything says so in the programme', () => {
  const owner = 'women-union/phuong-ba-dinh'
  const union = 'women-union/phuong-moi'
  const world = bodyEnding(owner, { until: '2026-05-31', successor: union })
  const run = signedRun(coordinationProgramme, {}, {}, { world })
  const tasks = [{ task: 'NV-01', kind: 'model', text: 'Mô hình.', owner, dueOn: '2026-06-30' }]
  run.does('2026-02-10', 'yearPlan.adopted', { year: 2026, tasks })
  const done = (day: string, actor: string) =>
    told(run.on(day, 'tasks.done', { tasks: ['NV-01'], actor }, { by: { system: 'test' } }))
  expect(done('2026-05-31', union)).toEqual(['refused: whoHasItTells'])
  expect(done('2026-06-20', union)).toEqual([])
})
