import { describe, expect, test } from 'vitest'
import { campaignRun, collectingRun } from '../../test/campaign-run.ts'
import { told } from '../../test/told.ts'

type Run = ReturnType<typeof campaignRun>

const begun = { counters: { meetings: 2, begun: 1 } }

/** How a campaign comes to each state that force majeure can meet it in. */
const ways: Readonly<Record<string, (run: Run) => void>> = {
  drafting: () => {},
  consulting: (run) => run.on('2025-09-02', 'plan.circulated'),
  planned: (run) => run.on('2025-09-08', 'plan.issued'),
  distributed: (run) => {
    run.on('2025-09-08', 'plan.issued')
    run.on('2025-09-09', 'plan.distributed')
  },
  running: (run) => {
    run.on('2025-09-08', 'plan.issued')
    run.on('2025-09-23', 'meetings.begun', {}, begun)
  },
  collecting: (run) => {
    run.on('2025-09-08', 'plan.issued')
    run.on('2025-09-23', 'meetings.begun', {}, begun)
    run.on('2025-09-26', 'cutOff.declared', {}, begun)
  },
}

const after = (way: (run: Run) => void): Run => {
  const run = campaignRun()
  way(run)
  run.on('2025-09-28', 'forceMajeure.declared')
  return run
}

describe('force majeure', () => {
  test.each(Object.entries(ways))('leads from %s back to the question whether voters are met', (_, way) => {
    const run = after(way)
    expect(run.kase?.state.value).toBe('deciding')
  })

  test.each([
    ['drafting', 'drafting'],
    ['consulting', 'drafting'],
    ['planned', { planned: 'issued' }],
    ['distributed', { planned: 'distributed' }],
    ['running', 'running'],
    ['collecting', 'running'],
  ])('met in %s, is left to %j where meetings go on', (state, goesOn) => {
    const run = after(ways[state] ?? (() => {}))
    run.on('2025-09-28', 'holding.decided')
    expect(run.kase?.state.value).toEqual(goesOn)
  })

  test.each([
    ['drafting', 'notHeld'],
    ['planned', 'notHeld'],
    ['running', 'collecting'],
    ['collecting', 'collecting'],
  ])('met in %s, ends in %s where they do not', (state, ends) => {
    const run = after(ways[state] ?? (() => {}))
    expect(told(run.on('2025-09-28', 'notHolding.decided', { atRequestOf: 'assembly' }))).toEqual([])
    expect(run.kase?.state.value).toBe(ends)
  })

  test('lets meetings go on while it is decided, and collects what they heard if the last ends meanwhile', () => {
    const run = after(ways['planned'] ?? (() => {}))
    run.on('2025-09-28', 'meetings.begun', {}, begun)
    run.on('2025-09-29', 'meetings.concluded', {}, { counters: { meetings: 2, begun: 2, concluded: 2 } })
    expect(run.kase?.state.value).toBe('deciding')
    run.on('2025-09-29', 'holding.decided')
    expect(run.kase?.state.value).toBe('collecting')
  })

  test('takes reports of groups while it is decided', () => {
    const run = after(ways['running'] ?? (() => {}))
    expect(told(run.on('2025-09-29', 'groupReport.submitted'))).toEqual([])
  })

  test('can be declared again of another event before anything is decided', () => {
    const run = after(ways['planned'] ?? (() => {}))
    expect(
      told(run.on('2025-09-28', 'forceMajeure.declared', { event: 'Dịch bệnh', basis: 'byLaw' })),
    ).toEqual([])
  })

  test('has nothing to decide once every meeting has concluded', () => {
    const run = collectingRun()
    expect(told(run.on('2025-09-30', 'forceMajeure.declared'))).toEqual(['refused: guard'])
  })
})
