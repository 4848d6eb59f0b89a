import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseId } from '@civicflow/core'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CritiqueRecord, critiqueRecord } from '../src/print/critique-record.ts'
import { reportOn } from '../src/print/report.ts'
import { type Story, tell } from '../src/story/tell.ts'
import { openWorld, tenant, type World } from '../src/world.ts'

const directory = mkdtempSync(join(tmpdir(), 'critique-and-dialogue-'))
const file = join(directory, 'story.db')

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

test('the story leaves a journal that verifies', async () => {
  expect(await world.engine.verify(tenant)).toMatchObject({ sound: true, faults: [] })
})

describe('the critique', () => {
  let record: CritiqueRecord
  beforeAll(async () => {
    record = await critiqueRecord(world.offices.front, story.cast.id('critique') as CaseId<'critique'>) // as it was opened
  })

  test('ends with the check of the issued text', () => {
    expect(record.view).toMatchObject({ states: ['closed'], closed: true })
  })

  test.each([
    ['ND-01', ['accepted'], null, true],
    ['ND-02', ['accepted'], null, true],
    ['ND-03', ['accepted'], null, true],
    ['ND-04', ['partly'], 'accepted', true],
    ['ND-05', ['accepted'], null, false],
    ['ND-06', ['accepted'], null, true],
    ['ND-07', ['partly'], 'accepted', true],
    ['ND-08', ['rejected'], 'accepted', undefined],
    ['ND-09', ['rejected', 'partly'], 'accepted', true],
    ['ND-10', ['rejected'], 'reserved', undefined],
    ['ND-11', ['deferred'], 'accepted', undefined],
    ['ND-12', ['rejected'], 'accepted', undefined],
  ] as const)('answers %s %j', (number, answers, judgement, reflected) => {
    const item = record.items.find(({ made }) => made.proposal === number)
    expect(item?.standing).toBe('inDocument')
    expect(item?.replies.map(({ answer }) => answer)).toEqual(answers)
    expect([item?.judgement, item?.check?.reflected]).toEqual([judgement, reflected])
  })

  test('loses none of fourteen proposals: one went into another, one was dropped', () => {
    const others = record.items.filter(({ standing }) => standing !== 'inDocument')
    expect(others.map(({ made, mergedInto }) => [made.proposal, mergedInto])).toEqual([
      ['ND-13', 'ND-02'],
      ['ND-14', null],
    ])
  })

  test('is counted by the annual plan as the items tell it', async () => {
    const { counters = {} } = (await world.offices.front.read(story.cast.id('plan'))) ?? {}
    const given = record.items.flatMap(({ replies }) => replies.at(-1)?.answer ?? [])
    const counted = Object.entries(Object.groupBy(given, (answer) => answer)).map(([answer, all]) => [
      `critique.answer.${answer}`,
      all.length,
    ])
    expect(counters).toMatchObject({ ...Object.fromEntries(counted), 'critique.items': given.length })
    expect(given).toHaveLength(12)
  })

  test('finds what was late or left out, and refuses nothing that happened', async () => {
    const found = record.facts.flatMap(({ event, findings }) =>
      findings.map((finding) => [event.type, 'rule' in finding ? finding.rule : finding.code]),
    )
    expect(found).toEqual([
      ['draft.received', 'draftCameInTime'],
      ['session.opened', 'drafterIsThere'],
      ['reply.received', 'acceptedSaysWhere'],
    ])
  })

  test('has no place for a reply without a reason', () => {
    expect(story.attempts).toMatchObject([
      { type: 'reply.received', refused: [{ code: 'rule', rule: 'rejectionSaysWhy' }] },
    ])
  })
})

const NONSENSE = /undefined|null|NaN|\[object|[{}]|critique\/|dialogue\//
const WIDTH = 134

describe.each([
  ['vi', vi, ['12 = 5 + 3 + 3 + 1 + 0, khớp', 'muộn 1 ngày', 'Nguyên vẹn']],
  ['en', en, ['12 = 5 + 3 + 3 + 1 + 0, holds', 'one day late', 'Sound']],
] as const)('the report in %s', (language, messages, said) => {
  let lines: readonly string[]
  beforeAll(async () => {
    lines = (await reportOn(world, story, language, messages)).split('\n')
  })

  test('tells what came of it', () => {
    const text = lines.join(' ').replaceAll(/\s+/g, ' ')
    for (const words of said) expect(text).toContain(words)
    expect(text.match(NONSENSE)).toBeNull()
  })

  test('is no wider than its page, and its tables are aligned', () => {
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(WIDTH)
    const columns = (line: string) => [...line].flatMap((sign, at) => ('│┼'.includes(sign) ? [at] : []))
    const inTable = lines.map(columns).map((here, at, all) => [all[at - 1] ?? [], here] as const)
    const misaligned = inTable.filter(
      ([above, here]) => above.length > 0 && here.length > 0 && String(above) !== String(here),
    )
    expect(misaligned).toEqual([])
    expect(inTable.some(([, here]) => here.length > 0)).toBe(true)
  })
})

test('told again on the same file, nothing is recorded twice', async () => {
  const before = await world.engine.verify(tenant)
  const again = openWorld(file)
  await tell(again)
  expect(await again.engine.verify(tenant)).toEqual(before)
  await again.close()
})
