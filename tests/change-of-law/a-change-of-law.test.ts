import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Citation, Deadline, IsoDay, ProvisionLine } from '@civicflow/core'
import { vi } from '@civicflow/core/messages/vi'
import { vietnamLaw } from '@civicflow/workflows'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { amended } from './amended.ts'
import { committee, leader, type Ward, wardUnder } from './ward.ts'

const folder = mkdtempSync(join(tmpdir(), 'civicflow-change-of-law-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
let open: Ward | undefined
afterEach(async () => open?.close())

/** A ward with a file of its own, and the same file under another law: the program was stopped, changed and started. */
function wardOnFile() {
  files += 1
  const file = join(folder, `ward-${files}.db`)
  return async (law = vietnamLaw) => {
    await open?.close()
    open = wardUnder(law, file)
    return open
  }
}

const CHANGE = '2027-07-01'
const newAct: Citation = {
  instrument: '1/2027/NQLT-THU',
  short: { vi: 'Nghị quyết liên tịch thử', en: 'Joint Resolution of the test' },
  article: '7',
}
const twentyDays: ProvisionLine = {
  from: CHANGE,
  evidence: 'official',
  citation: newAct,
  limit: { value: 20, unit: 'days' },
}

const due = ({ deadline }: { readonly deadline: Deadline }) =>
  deadline.status === 'due' ? [deadline.line, deadline.day] : deadline.status

const OLD = '2017-06-15'

describe('papers that must reach a body fifteen days before it meets the team, and twenty from 1 July 2027', () => {
  const law = amended('team-papers', twentyDays)

  test.each([
    ['2027-06-30', OLD, '2027-06-15'],
    ['2027-07-01', CHANGE, '2027-06-11'],
    ['2027-07-02', CHANGE, '2027-06-12'],
  ])('in a new case with a session on %s are due by the line of %s, on %s', async (day, line, last) => {
    const ward = await wardOnFile()(law)
    expect(due(await ward.deadline(await ward.meetsOn(day), 'teamPapers'))).toEqual([line, last])
  })

  test('in an old case keep the line they were derived by, through a recomputation too', async () => {
    const under = wardOnFile()
    const before = await under()
    const ids = [await before.meetsOn('2027-06-30'), await before.meetsOn('2027-07-20')] as const
    const derived = await Promise.all(ids.map((id) => before.deadline(id, 'teamPapers')))
    const after = await under(law)
    expect(await after.recomputed()).toEqual({ cases: 2, changed: 0 })
    expect(await Promise.all(ids.map((id) => after.deadline(id, 'teamPapers')))).toEqual(derived)
    expect(derived.map(due)).toEqual([
      [OLD, '2027-06-15'],
      [OLD, '2027-07-05'],
    ])
    expect(await after.faults()).toEqual([])
  })

  test.each([
    ['to before the change keeps the old figure', '2027-06-29', OLD, '2027-06-14'],
    ['to its day takes the new one', '2027-07-01', CHANGE, '2027-06-11'],
    ['to after it takes the new one', '2027-08-10', CHANGE, '2027-07-21'],
  ])('in an old case whose session is postponed %s', async (_, day, line, last) => {
    const under = wardOnFile()
    const before = await under()
    const id = await before.meetsOn('2027-06-25')
    const after = await under(law)
    await after.does(id, '2027-05-10', 'session.postponed', { day })
    expect(due(await after.deadline(id, 'teamPapers'))).toEqual([line, last])
    expect(await after.recomputed()).toEqual({ cases: 1, changed: 0 })
    expect(await after.faults()).toEqual([])
  })

  test('are explained by the line that governs them, in an old case and in a new one', async () => {
    const under = wardOnFile()
    const before = await under()
    const old = await before.meetsOn('2027-07-20')
    const after = await under(law)
    const anew = await after.meetsOn('2027-07-20')
    const told = async (id: typeof old) => {
      const { ground } = await after.deadline(id, 'teamPapers')
      const explained = await after.explained(id, 'teamPapers')
      return [ground?.citation?.instrument, explained && vi.dueExplanation(explained)[0]]
    }
    expect(await told(old)).toEqual([
      '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
      expect.stringContaining('Đếm 15 ngày trước mốc'),
    ])
    expect(await told(anew)).toEqual([newAct.instrument, expect.stringContaining('Đếm 20 ngày trước mốc')])
  })
})

test('what is late is late by the article that its day was counted by', async () => {
  const law = amended('team-papers', twentyDays)
  const under = wardOnFile()
  const before = await under()
  const id = await before.meetsOn('2027-07-20')
  const after = await under(law)
  const { entry } = await after.does(id, '2027-07-10', 'papers.sent', { toSessions: ['S1'] })
  expect(entry.kind === 'fact' && entry.findings).toContainEqual({
    code: 'late',
    duty: 'teamPapers',
    day: '2027-07-05',
    days: 5,
    ground: expect.objectContaining({
      citation: expect.objectContaining({ instrument: '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN' }),
    }),
  })
})

describe('an answer for which no number is set, and thirty days from 1 September 2026', () => {
  const from = '2026-09-01'
  const law = amended('recommendation-answer', { ...twentyDays, from, limit: { value: 30, unit: 'days' } })
  const received = async (
    ward: Ward,
    id: Awaited<ReturnType<Ward['recommends']>>,
    day: IsoDay,
    recorded?: IsoDay,
  ) => ward.does(id, day, 'recommendation.received', { actor: committee }, recorded)

  test.each([
    ['2026-08-31', undefined, 'not-set-by-law'],
    ['2026-08-31', '2026-09-10', 'not-set-by-law'],
    ['2026-09-01', undefined, [from, '2026-10-01']],
  ] as const)(
    'received on %s (recorded on %s) is owed the same in an old case and in a new one',
    async (day, recorded, owed) => {
      const under = wardOnFile()
      const before = await under()
      const old = await before.recommends('2026-08-20')
      const after = await under(law)
      const anew = await after.recommends('2026-08-20')
      for (const id of [old, anew]) {
        await received(after, id, day, recorded)
        expect(due(await after.deadline(id, 'answer'))).toEqual(owed)
      }
      expect(await after.faults()).toEqual([])
    },
  )

  test('is owed by no number in a case that had it received before the change was known', async () => {
    const under = wardOnFile()
    const before = await under()
    const id = await before.recommends('2026-08-20')
    await received(before, id, '2026-08-31')
    const after = await under(law)
    expect(await after.recomputed()).toEqual({ cases: 1, changed: 0 })
    expect(due(await after.deadline(id, 'answer'))).toBe('not-set-by-law')
  })
})

describe('a repeal of the papers from 1 July 2027', () => {
  const law = amended('team-papers', { from: CHANGE, evidence: 'official', citation: newAct, repealed: true })
  const opening = { actor: leader, session: 'S1', attendance: 'head' }
  const rulesFound = async (ward: Ward, day: IsoDay) => {
    const id = await ward.meetsOn(day)
    const { findings } = await ward.does(id, day, 'session.opened', opening)
    return findings.flatMap((finding) => (finding.code === 'rule' ? [finding.rule] : []))
  }

  test('leaves them owed before a session until that day, and not counted from it on', async () => {
    const ward = await wardOnFile()(law)
    expect(due(await ward.deadline(await ward.meetsOn('2027-06-30'), 'teamPapers'))).toEqual([
      OLD,
      '2027-06-15',
    ])
    expect((await ward.deadline(await ward.meetsOn(CHANGE), 'teamPapers')).deadline).toMatchObject({
      status: 'undetermined',
      missing: { what: 'rule', provision: 'team-papers', on: CHANGE },
    })
  })

  test('ends the finding that a session was opened without them, with the line it stands on', async () => {
    const ward = await wardOnFile()(law)
    expect(await rulesFound(ward, '2027-06-30')).toContain('papersBeforeSession')
    expect(await rulesFound(ward, CHANGE)).not.toContain('papersBeforeSession')
    expect(await rulesFound(ward, CHANGE)).toContain('reportBeforeSession')
  })

  test('takes no day from a deadline that has one', async () => {
    const under = wardOnFile()
    const before = await under()
    const id = await before.meetsOn('2027-07-20')
    const after = await under(law)
    expect(await after.recomputed()).toEqual({ cases: 1, changed: 0 })
    expect(due(await after.deadline(id, 'teamPapers'))).toEqual([OLD, '2027-07-05'])
    await after.does(id, '2027-05-10', 'session.postponed', { day: '2027-07-21' })
    expect(due(await after.deadline(id, 'teamPapers'))).toBe('undetermined')
  })
})
