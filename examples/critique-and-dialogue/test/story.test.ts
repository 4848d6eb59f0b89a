import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseId } from '@civicflow/core'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CritiqueRecord, critiqueRecord } from '../src/print/critique/record.ts'
import { type Counted, countedDialogues, sumOf } from '../src/print/dialogues/counted.ts'
import { reportOn } from '../src/print/report.ts'
import { register } from '../src/register.ts'
import { periodEnd, reported } from '../src/story/dialogues/reported.ts'
import { type Story, tell } from '../src/story/tell.ts'
import { openWorld, tenants, type World } from '../src/world.ts'

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
  for (const tenant of tenants)
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

describe('the dialogues', () => {
  let dialogues: readonly Counted[]
  beforeAll(async () => {
    dialogues = await world.clock.asOf(`${periodEnd}T17:00`, () => countedDialogues(world, story))
  })

  test.each([
    ['district', 'dialogue.held.periodic', reported.district.periodic],
    ['district', 'dialogue.delegates', reported.district.delegates],
    ['district', 'dialogue.source.gathered', reported.district.bySource.gathered],
    ['district', 'dialogue.source.hall', reported.district.bySource.hall],
    ['district', 'dialogue.standing.inWriting', reported.district.inWriting],
    ['communes', 'dialogue.held.periodic', reported.communes.periodic],
    ['communes', 'dialogue.held.onDemand', reported.communes.onDemand],
    ['communes', 'dialogue.delegates', reported.communes.delegates],
    ['communes', 'dialogue.opinions', reported.communes.opinions],
    ['communes', 'dialogue.standing.answered', reported.communes.answered],
    ['communes', 'dialogue.standing.inWriting', reported.communes.inWriting],
  ] as const)('of the %s come to the printed number of %s', (level, figure, printed) => {
    expect(sumOf(dialogues, level)(figure)).toBe(printed)
  })

  test('of the district come to one opinion more than is printed, since its parts do', () => {
    const sum = sumOf(dialogues, 'district')
    const { gathered, hall } = reported.district.bySource
    expect([sum('dialogue.opinions'), sum('dialogue.standing.answered')]).toEqual([68, 68])
    expect([gathered + hall, reported.district.opinions]).toEqual([68, 67])
  })

  test('count what their opinions, each a case of its own, add up to', () => {
    for (const { view } of dialogues) {
      expect(view.counters['dialogueOpinion.total']).toBe(view.figures['dialogue.opinions'])
      expect(view.counters['dialogueOpinion.pending'] ?? 0).toBe(view.figures['dialogue.standing.inWriting'])
    }
  })

  test('end once nothing is waited for, and no sooner', () => {
    for (const { view } of dialogues)
      expect(view.closed).toBe(view.figures['dialogue.standing.inWriting'] === 0)
  })

  test('are held by bodies that there are no more once there are no districts', () => {
    for (const { conference } of dialogues) {
      expect(register.body(`party/${conference.area}`, '2025-06-30')).toBeDefined()
      expect(register.body(`party/${conference.area}`, '2025-07-01')).toBeUndefined()
    }
  })

  test('are not seen by the ward of the critique, nor by anybody of the district once there is none', async () => {
    for (const { id } of dialogues)
      for (const office of ['front', 'districtFront'] as const)
        expect(await world.offices[office].read(id)).toBeUndefined()
  })
})

const NONSENSE = /undefined|null|NaN|\[object|[{}]|critique\/|dialogue\//
const WIDTH = 134

describe.each([
  [
    'vi',
    vi,
    [
      '12 = 5 + 3 + 3 + 1 + 0, khớp',
      'muộn 1 ngày',
      'Nhận hồ sơ dự thảo – Không bảo đảm yêu cầu',
      'Nhận ngày 10/07/2026, trước ngày dự kiến trình (24/07/2026) 14 ngày.',
      'Đại diện dự hội nghị: Người khác.',
      'Không nêu chỗ sửa: ND-06.',
      'Văn bản được ban hành – Hội đồng nhân dân phường Ba Đình',
      '45 + 23 = 68, không khớp với 67, lệch 1',
      '95 = 82 + 13, khớp',
      'Huyện Chương Mỹ: Nguyên vẹn: 173 hồ sơ',
    ],
  ],
  [
    'en',
    en,
    [
      '12 = 5 + 3 + 3 + 1 + 0, holds',
      'one day late',
      'Texts put on record stay in Vietnamese.',
      'File of drafts received – This does not hold',
      'Who was there: Somebody else.',
      '45 + 23 = 68 does not hold against 67: a difference of 1',
      '95 = 82 + 13, holds',
      'Chương Mỹ District: Sound: 173 cases',
    ],
  ],
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
    const columns = (line: string) => Array.from(line.matchAll(/[│┼]/g), ({ index }) => index)
    const inTable = lines.map(columns).map((here, at, all) => [all[at - 1] ?? [], here] as const)
    const misaligned = inTable.filter(
      ([above, here]) => above.length > 0 && here.length > 0 && String(above) !== String(here),
    )
    expect(misaligned).toEqual([])
    expect(inTable.some(([, here]) => here.length > 0)).toBe(true)
  })
})

test('told again on the same file, nothing is recorded twice, and what no journal holds is not made up', async () => {
  const verified = ({ engine }: World) => Promise.all(tenants.map((tenant) => engine.verify(tenant)))
  const before = await verified(world)
  const again = openWorld(file)
  const retold = await tell(again)
  expect(await verified(again)).toEqual(before)
  expect(retold.attempts).toEqual([])
  expect(await reportOn(again, retold, 'vi', vi)).toContain('chạy mới để xem')
  await again.close()
})
