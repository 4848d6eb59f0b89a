import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { planGaps } from '@civicflow/workflows'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportOn } from '../src/print/report.ts'
import type { CaseName } from '../src/story/cast.ts'
import { type Story, tell } from '../src/story/tell.ts'
import { openWorld, tenant, type World } from '../src/world.ts'

const directory = mkdtempSync(join(tmpdir(), 'a-year-of-supervision-'))
const file = join(directory, 'year.db')

let world: World
let story: Story

beforeAll(async () => {
  world = openWorld(file)
  story = await tell(world)
})
afterAll(async () => {
  await world.close()
  rmSync(directory, { recursive: true })
})

const stands = async (name: CaseName) => {
  const view = await world.offices.frontAbove.read(story.cast.id(name))
  if (view === undefined) throw new Error(`the Front above does not see "${name}"`)
  return view
}

test('the year leaves a journal that verifies', async () => {
  expect(await world.engine.verify(tenant)).toMatchObject({ sound: true, cases: 11, faults: [] })
})

test.each([
  ['plan', ['closed'], true],
  ['land', ['concluded'], false],
  ['land: fees shown', ['done'], true],
  ['land: overdue files', ['done'], true],
  [
    'land: apologies',
    ['issued', 'issued.matter', 'issued.matter.received', 'issued.escalation', 'issued.escalation.superior'],
    false,
  ],
  ['pavements', ['closed'], true],
  ['pavements: permits', ['explained'], true],
  ['flooding', ['cancelled'], true],
  ['board', ['dissolved'], true],
  ['lane', ['closed'], true],
  ['lane: road surface', ['done'], true],
] as const)('"%s" stands at its end in %s', async (name, states, closed) => {
  expect(await stands(name)).toMatchObject({ states, closed })
})

test('the overdue answer was noted by the worker, urged, and is late by fourteen days', async () => {
  const history = await world.offices.front.history(story.cast.id('land: overdue files'))
  expect(history?.entries.filter(({ kind }) => kind === 'crossed')).toMatchObject([
    { duty: 'answerLocal', day: '2026-06-10' },
    { duty: 'implementation', day: '2026-10-30' },
  ])
  const answered = history?.entries.find(
    (entry) => 'event' in entry && entry.event.type === 'recommendation.answered',
  )
  expect(answered).toMatchObject({ findings: [{ code: 'late', duty: 'answerLocal', days: 14 }] })
})

test('who leads and who takes part, and what came of it, are counted apart, and add up', async () => {
  const { counters } = await stands('plan')
  expect(counters).toMatchObject({
    'supervision.total': 3,
    'supervision.part.lead': 2,
    'supervision.part.participant': 1,
    'supervision.form.team': 2,
    'supervision.form.joint': 1,
    'supervision.sessions': 2,
    'supervision.recommendations': 4,
  })
  expect((await stands('land')).counters).toMatchObject({ 'recommendation.total': 3 })
})

test('an officer sees what no case says: two items without an event, and no plan for the next year', async () => {
  const view = (year: number) =>
    planGaps(world.offices.front, { year, areas: ['phuong-ba-dinh'], today: '2027-01-01' })
  expect((await view(2026)).map((each) => each.gap === 'item-without-event' && each.item.item)).toEqual([
    'PB-01',
    'GS-ĐX-01',
  ])
  expect(await view(2027)).toEqual([{ gap: 'no-plan', area: 'phuong-ba-dinh' }])
})

test('what may not be is refused, each for its reason', () => {
  expect(story.attempts.map(({ type, refused }) => [type, refused.map(({ code }) => code)])).toEqual([
    ['stateBody.agreed', ['guard', 'not-authorised']],
    ['stateBody.agreed', ['guard', 'not-authorised']],
    ['members.named', ['rule']],
    ['implementation.verified', ['not-authorised', 'same-actor', 'same-actor']],
    ['halfYear.reviewed', ['delegation-not-in-force']],
  ])
})

test.each([
  [
    'vi',
    vi,
    [
      'Phường Ba Đình: chưa ban hành kế hoạch năm 2027',
      'theo ủy quyền',
      'muộn 14 ngày',
      'Nguyên vẹn: 11 hồ sơ',
    ],
  ],
  ['en', en, ['no plan issued for 2027', 'under delegation', '14 days late', 'Sound: 11 cases']],
] as const)('the report in %s tells the year', async (language, messages, said) => {
  const report = await reportOn(world, story, language, messages)
  for (const text of said) expect(report.replaceAll(/\s+/g, ' ')).toContain(text)
  expect(report).not.toMatch(/undefined|null|NaN|\[object/)
})

test('told again on the same file, nothing is recorded twice', async () => {
  const before = await world.engine.verify(tenant)
  const again = openWorld(file)
  await tell(again)
  expect(await again.engine.verify(tenant)).toEqual(before)
  await again.close()
})
