import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '@civicflow/adapters/sqlite'
import {
  type CaseRow,
  createEngine,
  dayOf,
  developmentKeys,
  isWorkingDay,
  localTimeOf,
  type Party,
  registerOf,
  toDayNumber,
} from '@civicflow/core'
import { haNoi, vietnam } from '@civicflow/workflows'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClock, demoNow, momentOf } from '../src/data/demo-clock.ts'
import { type Desk, desks, processes, tenant } from '../src/data/desks.ts'
import { recordHalfYear } from '../src/data/half-year.ts'

const directory = mkdtempSync(join(tmpdir(), 'half-year-'))
const environment = vietnam({ register: registerOf(haNoi) })
const clock = demoClock()
const engine = createEngine({
  store: sqliteStore({ file: join(directory, 'half-year.db'), clock: clock.now }),
  processes,
  environment,
  keys: developmentKeys(),
  clock: clock.now,
})
const ALL = { limit: 1000 }
const as = (party: Party) => engine.as({ tenant, party })
const office = as(desks.secretary)

const rowsOf = async (process: string) => (await office.cases({ process, ...ALL })).rows
const historyOf = async ({ case: id }: CaseRow) => {
  const history = await office.history(id)
  if (history === undefined) throw new Error(`the office does not see ${id}`)
  return history
}
const everyEntry = async () => {
  const rows = (await office.cases(ALL)).rows
  return (await Promise.all(rows.map(historyOf))).flatMap(({ entries }) => entries)
}
/** How often each word comes. */
const counted = (words: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, { length }]) => [word, length]))
const factTypesOf = async (row: CaseRow) => (await historyOf(row)).facts.map(({ event }) => event.type)

beforeAll(() => recordHalfYear({ engine, clock }))
afterAll(async () => {
  await engine.close()
  rmSync(directory, { recursive: true })
})

describe('the half year, put on record', () => {
  test('leaves a journal that verifies, and the clock at the demonstration’s morning', async () => {
    expect(await engine.verify(tenant)).toMatchObject({ sound: true, faults: [] })
    expect(clock.now()).toBe(momentOf(demoNow))
  })

  test('was recorded on working days, before the demonstration’s morning, never before it occurred', async () => {
    for (const entry of await everyEntry()) {
      const at = localTimeOf(entry.recordedAt, environment.zone)
      expect(at < demoNow).toBe(true)
      expect(isWorkingDay(environment.calendar, toDayNumber(dayOf(at)))).toBe(true)
      expect(entry.kind === 'fact' && entry.event.occurredOn > at).toBe(false)
    }
  })

  test('was recorded by every desk that has a part in it', async () => {
    const offices = (await everyEntry()).flatMap(({ by }) => ('office' in by ? [by.office] : []))
    expect(new Set(offices)).toEqual(new Set(Object.values(desks).map((party) => party.office)))
  })

  test('seals the name of every voter', async () => {
    const heard = (await everyEntry()).filter(
      (entry) => entry.kind === 'fact' && entry.event.type === 'opinion.recorded',
    )
    expect(heard.length).toBeGreaterThan(50)
    expect(JSON.stringify(heard)).not.toMatch(/"name":"/)
  })
})

describe('on the demonstration’s morning', () => {
  test.each(Object.keys(desks) as Desk[])('something waits for the desk "%s"', async (desk) => {
    expect((await as(desks[desk]).worklist()).rows).not.toEqual([])
  })

  test('the Front of another ward sees nothing', async () => {
    const other = as({ person: 'p-21', office: 'front/phuong-hoan-kiem/chair' })
    for (const page of [
      other.cases(),
      other.worklist(),
      other.overdue(),
      other.dueSoon({ value: 30, unit: 'days' }),
    ])
      expect((await page).rows).toEqual([])
  })

  test('answers are overdue, one of them by a day and one by more than two months', async () => {
    const days = (await office.overdue(ALL)).rows
      .filter(({ item }) => item === 'answer')
      .map(({ day }) => day)
    expect(days).toContain('2025-12-16')
    expect(days.some((day) => day < '2025-10-17')).toBe(true)
  })

  test('something falls due on each of the next three working days', async () => {
    const days = (await office.dueSoon({ value: 3, unit: 'workingDays' }, ALL)).rows.map(({ day }) => day)
    const count = (day: string) => days.filter((each) => each === day).length
    expect([count('2025-12-18'), count('2025-12-19'), count('2025-12-22')]).toEqual([2, 2, 4])
  })

  test('of the meetings of this week one is over, one is ready, and of one nobody was told where it is', async () => {
    const { rows } = await office.diary({ from: '2025-12-15', until: '2025-12-19' })
    const week = rows.map(({ summary }) => summary)
    expect(week.map(({ states }) => states.at(-1))).toEqual([
      'minutesAttested',
      'preparing.ready',
      'preparing.scheduled',
    ])
  })

  test('every meeting that was held and closed has signed minutes, or a synthesis', async () => {
    const rows = await rowsOf('voter-meeting')
    const closed = rows.filter(({ summary }) => summary.states.includes('completed'))
    expect(closed).toHaveLength(5)
    for (const row of closed) {
      const types = await factTypesOf(row)
      expect(types.includes('minutes.signedByChair') || types.includes('synthesis.sent')).toBe(true)
    }
  })

  test('what was late or incomplete was found', async () => {
    const found = (await everyEntry()).flatMap((entry) =>
      entry.kind === 'fact' && entry.findings.length > 0 ? [entry.event.type] : [],
    )
    expect(counted(found)).toEqual({
      'meeting.cancelled': 1,
      'press.informed': 1,
      'petition.answered': 4,
    })
  })
})

/** The part of a petition’s state that is told of it: its step, its answer, what became of the matter. */
const stageOf = ({ summary }: CaseRow, region: string) =>
  summary.states
    .find((state) => state.startsWith(`raised.${region}.`))
    ?.split('.')
    .at(-1) ?? ''

describe('the petitions', () => {
  const regions = {
    routing: {
      new: 5,
      classified: 6,
      synthesised: 2,
      forwarded: 2,
      received: 14,
      coordinating: 3,
      returned: 1,
      replied: 22,
      duplicate: 1,
      split: 1,
      merged: 3,
      diverted: 1,
    },
    answer: {
      unanswered: 35,
      answeredAtMeeting: 4,
      answered: 2,
      notified: 15,
      published: 3,
      accepted: 1,
      disputed: 1,
    },
    resolution: { unset: 34, resolved: 9, inProgress: 8, explained: 7, notResolved: 1, reopened: 2 },
  }

  test.each(Object.entries(regions))('stand in every stage of "%s"', async (region, expected) => {
    const stages = (await rowsOf('petition')).map((row) => stageOf(row, region))
    expect(counted(stages)).toEqual(expected)
  })

  test('have each a title of its own, but those that nobody has classified yet', async () => {
    const classified = (await rowsOf('petition')).filter((row) => stageOf(row, 'routing') !== 'new')
    expect(new Set(classified.map(({ summary }) => summary.title)).size).toBe(classified.length)
  })
})
