import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../test/random-way.ts'
import { heldSessions, sessionRun } from '../../test/session-run.ts'
import { isConfigured } from '../building-blocks/configured-process.ts'
import { figureLabels } from '../figure-labels.ts'

// No report prints a figure of most of these; what is tried is that the figures of a lifelike run add up.

describe.each(heldSessions.map((process) => [process.id, process] as const))('in %s', (id, process) => {
  const kinds = Object.keys(process.labels.values['kind'] ?? {})
  const plan = process.samples['session.planned']?.[0] ?? {}
  const [owner, another] = ['items.assigned', 'items.rerouted'].map((type) =>
    String(process.samples[type]?.[0]?.['owner']),
  )
  const receiver = process.samples['items.sentOn']?.[0]?.['receiver']

  /** Six items, of each kind in turn: two raised before, three in the session, one added after it. */
  function lifelike() {
    const raised = (from: number, until: number) => ({
      raised: Array.from({ length: until - from + 1 }, (_, place) => ({
        item: `ND-${from + place}`,
        kind: kinds[(from + place) % kinds.length],
        text: `Nội dung ${from + place}`,
      })),
    })
    const run = sessionRun(process)
    run.does('2026-05-06', 'items.raised', raised(1, 2))
    run.does('2026-05-12', 'notice.sent')
    run.does('2026-05-21', 'session.opened')
    run.does('2026-05-21', 'items.raised', raised(3, 5))
    run.does('2026-05-21', 'items.answered', { items: ['ND-1'] })
    run.does('2026-05-21', 'session.ended')
    run.does('2026-05-22', 'counts.recorded')
    run.does('2026-05-22', 'items.raised', raised(6, 6))
    run.does('2026-05-22', 'items.assigned', { items: ['ND-2', 'ND-3', 'ND-4'], owner })
    run.does('2026-05-22', 'items.sentOn', { items: ['ND-5'], receiver })
    run.does('2026-05-22', 'items.closedWithout', { items: ['ND-6'] })
    run.does('2026-05-23', 'conclusion.issued')
    run.does('2026-06-01', 'items.rerouted', { items: ['ND-3'], owner: another, askedBy: undefined })
    run.does('2026-06-10', 'items.answered', { items: ['ND-2'], actor: owner })
    if (run.kase === undefined) throw new Error('a session was planned')
    return { run, figures: figuresOf(process, run.kase) }
  }

  test('items are answered at once or later, assigned and open, sent on, or closed without an answer', () => {
    const { run, figures } = lifelike()
    const of = (name: string) => figures[`${id}.${name}`] ?? 0
    expect(run.kase?.state.value).toBe('followedUp')
    expect([
      of('items'),
      of('fate.answeredAtOnce'),
      of('fate.answered'),
      of('fate.assigned'),
      of('fate.sentOn'),
      of('fate.closedWithout'),
    ]).toEqual([6, 1, 1, 2, 1, 1])
    expect([of('stage.before'), of('stage.during'), of('stage.after')]).toEqual([2, 3, 1])
    expect(kinds.reduce((sum, kind) => sum + of(`kind.${kind}`), 0)).toBe(6)
    expect([of('total'), of('outcome.followedUp'), of('held'), of('withoutItems'), of('reroutings')]).toEqual(
      [1, 1, 1, 0, 1],
    )
    expect(of(`itemsAt.${String(plan['level'])}`)).toBe(6)
  })

  test('what is counted of it stands under its own names, each with a label', () => {
    const { figures } = lifelike()
    const told = Object.entries(process.samples['counts.recorded']?.[0]?.['counts'] ?? {})
    expect(told.length).toBeGreaterThan(0)
    expect(Object.fromEntries(told.map(([count]) => [count, figures[`${id}.count.${count}`]]))).toEqual(
      Object.fromEntries(told),
    )
    expect(Object.keys(figures).filter((name) => figureLabels[name] === undefined)).toEqual([])
    expect(isConfigured(process) && process.about.figureLabels[`${id}.items`]).toEqual(
      figureLabels[`${id}.items`],
    )
  })

  test('it says in which period it is held, or that no text sets one', () => {
    const { provision } = process.duties['inItsPeriod'] ?? {}
    expect(provision === 'held-session-period').toBe(plan['period'] === undefined)
  })
})
