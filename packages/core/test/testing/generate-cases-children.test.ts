import { describe, expect, test } from 'vitest'
import {
  byTheBook,
  dockets,
  entriesOn,
  place,
  planOf,
  rounds,
  stepsOf,
  TENANT,
} from '../fixtures/planned-hearings.ts'

describe('a plan of cases that open others', () => {
  test('carries on those that were opened, and what they set off in turn', async () => {
    const plan = planOf({ cases: 40, seed: 21, processes: rounds })
    const { store, carryOut, isSound } = place(rounds)
    const { cases } = await carryOut(plan)
    expect(cases.size).toBe(80)
    expect(await isSound()).toBe(true)
    const entries = await entriesOn(store)
    const sentByCounters = entries.filter(({ by }) => 'system' in by)
    expect(sentByCounters.length).toBeGreaterThan(10)
    expect(entries.some(({ process }) => process === 'hearing')).toBe(true)
  })

  test('ends in the counters that a recount gives', async () => {
    const { store, carryOut } = place(rounds)
    const { cases } = await carryOut(planOf({ cases: 25, seed: 22, processes: rounds, habits: byTheBook }))
    for (const id of cases.values()) {
      const stored = await store.load(TENANT, id)
      if (stored?.process !== 'hearing' || stored.parent === null) continue
      const { hearings, shut } = await store.counters(TENANT, stored.parent)
      expect({ hearings, shut: shut ?? 0 }).toEqual({ hearings: 1, shut: stored.summary.closed ? 1 : 0 })
    }
  })

  test('tells cases what others learn of them, and names one in another by the id it has on the store', async () => {
    const habits = { endedEarly: 0.5, returned: 0.5 }
    const plan = planOf({ cases: 20, seed: 24, processes: dockets, habits })
    const { store, carryOut, isSound } = place(dockets)
    const { cases } = await carryOut(plan)
    expect(await isSound()).toBe(true)
    const real = new Set(cases.values())
    const events = (await entriesOn(store)).flatMap((entry) => (entry.kind === 'fact' ? [entry.event] : []))
    const twins = events.flatMap((event) => ('twin' in event ? [String(event.twin)] : []))
    expect(twins.length).toBeGreaterThan(2)
    for (const twin of twins) expect(real).toContain(twin)
    expect(events.filter(({ type }) => type === 'matter.answered').length).toBeGreaterThan(5)
  })

  test('mixes processes by their shares', async () => {
    const [round, hearing] = rounds
    if (round === undefined || hearing === undefined) throw new Error('there are two processes')
    const processes = [
      { ...round, share: 1 },
      { ...hearing, share: 3 },
    ]
    const steps = await stepsOf(planOf({ cases: 200, seed: 23, processes }))
    const opened = steps.flatMap((step) => (step.kind === 'open' ? [step.process] : []))
    const share = opened.filter((process) => process === 'hearing').length / opened.length
    expect(share).toBeGreaterThan(0.65)
    expect(share).toBeLessThan(0.85)
  })
})
