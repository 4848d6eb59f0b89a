import type { Entry } from '@civicflow/core'
import { dayOf, localTimeOf } from '@civicflow/core'
import type { Habits, PlannedStep } from '@civicflow/core/testing'
import { describe, expect, test } from 'vitest'
import { hearingEnvironment } from '../fixtures/hearing-world.ts'
import { byTheBook, closedAmong, entriesOn, place, planOf, stepsOf } from '../fixtures/planned-hearings.ts'

const CASES = 120

function planWith(habits: Partial<Habits>) {
  return planOf({ cases: CASES, seed: 2025, habits: { ...byTheBook, ...habits } })
}

async function stepsWith(habits: Partial<Habits>): Promise<readonly PlannedStep[]> {
  return stepsOf(planWith(habits))
}

async function carriedOut(habits: Partial<Habits>) {
  const { store, carryOut } = place()
  const { cases } = await carryOut(planWith(habits))
  return { entries: await entriesOn(store), store, ids: [...cases.values()] }
}

describe('habits', () => {
  test('nobody is late who is not said to be, all are who are', async () => {
    expect(lateShare((await carriedOut({})).entries)).toBe(0)
    expect(lateShare((await carriedOut({ late: 1 })).entries)).toBe(1)
  })

  test('about as many duties are fulfilled late as was asked', async () => {
    const share = lateShare((await carriedOut({ late: 0.3 })).entries)
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.4)
  })

  test('about as many cases are never closed as was asked', async () => {
    const [none, some, all] = [
      await closedShare({}),
      await closedShare({ stalled: 0.3 }),
      await closedShare({ stalled: 1 }),
    ]
    expect(all).toBe(0)
    expect(some / none).toBeGreaterThan(0.6)
    expect(some / none).toBeLessThan(0.8)
  })

  test('as many facts are recorded on a later day as was asked, and those that happen meanwhile', async () => {
    expect(laterShare(await stepsWith({}))).toBe(0)
    const share = laterShare(await stepsWith({ recordedLater: 0.2 }))
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.45)
  })

  test('about as many facts are corrected as was asked, in every way there is', async () => {
    expect(shareOf(await stepsWith({}), 'correct')).toBe(0)
    const steps = await stepsWith({ corrected: 0.2 })
    const share = shareOf(steps, 'correct')
    expect(share).toBeGreaterThan(0.12)
    expect(share).toBeLessThan(0.24)
    const ways = steps.flatMap((step) =>
      step.kind === 'correct' ? [step.correction === 'void' ? 'void' : Object.keys(step.correction)[0]] : [],
    )
    expect(new Set(ways)).toEqual(new Set(['void', 'replace', 'insertBefore']))
  })

  test('about as many attempts are made in vain as was asked', async () => {
    expect(shareOf(await stepsWith({}), 'refused')).toBe(0)
    const share = shareOf(await stepsWith({ refused: 0.2 }), 'refused')
    expect(share).toBeGreaterThan(0.14)
    expect(share).toBeLessThan(0.24)
  })

  test('cases go back rarely unless it is their habit', async () => {
    expect(casesWith(await stepsWith({}), 'hearing.moved')).toBeLessThan(0.05 * CASES)
    expect(casesWith(await stepsWith({ returned: 1 }), 'hearing.moved')).toBeGreaterThan(0.6 * CASES)
  })

  test('closed cases are opened anew as often as was asked', async () => {
    expect(casesWith(await stepsWith({}), 'file.reopened')).toBe(0)
    const steps = await stepsWith({ reopened: 0.5 })
    const share = casesWith(steps, 'file.reopened') / casesWith(steps, 'file.shut')
    expect(share).toBeGreaterThan(0.35)
    expect(share).toBeLessThan(0.6)
  })
})

/** Of the notices that were owed by a day, how many came after it. */
function lateShare(entries: readonly Entry[]): number {
  const notices = entries.filter(
    (entry) =>
      entry.kind === 'fact' &&
      entry.event.type === 'notice.posted' &&
      entry.deadlines['notice']?.status === 'due',
  )
  const late = notices.filter(
    (entry) =>
      entry.kind === 'fact' &&
      entry.findings.some((finding) => finding.code === 'late' && finding.duty === 'notice'),
  )
  return late.length / notices.length
}

async function closedShare(habits: Partial<Habits>): Promise<number> {
  const { store, ids } = await carriedOut(habits)
  return (await closedAmong(store, ids)) / ids.length
}

function laterShare(steps: readonly PlannedStep[]): number {
  const facts = steps.filter((step) => step.kind === 'record')
  const later = facts.filter(
    ({ at, command }) => dayOf(localTimeOf(at, hearingEnvironment.zone)) > dayOf(command.occurredOn),
  )
  return later.length / facts.length
}

/** How many steps of a kind there are for each fact. */
function shareOf(steps: readonly PlannedStep[], kind: PlannedStep['kind']): number {
  const count = (one: PlannedStep['kind']) => steps.filter((step) => step.kind === one).length
  return count(kind) / count('record')
}

function casesWith(steps: readonly PlannedStep[], type: string): number {
  const having = steps.filter((step) => step.kind === 'record' && step.command.type === type)
  return new Set(having.map((step) => step.case)).size
}
