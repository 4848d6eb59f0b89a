import { array, assert, constantFrom, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { configuredWay, everyOf } from '../../test/configured-run.ts'
import { figuresOf, total } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import { figureLabels } from '../figure-labels.ts'
import type { GroupEventType } from './events.ts'
import { type GroupContext, membersOf } from './group-context.ts'

const rarely: readonly GroupEventType[] = ['proposal.ended', 'group.merged', 'group.dissolved']

test('whatever becomes of a group, it counts once by kind, level and outcome, and nobody is in it who did not come', () => {
  assert(
    property(
      constantFrom(...everyOf('group')),
      nat({ max: 1 }),
      array(nat({ max: 199 }), { maxLength: 30, size: 'max' }),
      (process, opening, choices) => {
        const { kase, taken } = configuredWay(process, opening, choices, { day: '2026-03-16', rarely })
        const figures = figuresOf(process, kase)
        const of = (name: string) => figures[`${process.id}.${name}`] ?? 0
        const under = (part: string) => total([figures], (name) => name.startsWith(`${process.id}.${part}.`))
        const times = (type: GroupEventType) => taken.filter((one) => one === type).length
        for (const part of ['outcome', 'kind', 'level']) expect(under(part)).toBe(1)
        expect(under('formed')).toBe(times('group.recognised'))
        expect(under('active')).toBe(
          times('group.recognised') - times('group.merged') - times('group.dissolved'),
        )
        expect(of('leadChanges')).toBe(times('lead.changed'))
        expect(of('reviews')).toBe(times('group.reviewed'))
        expect(of('consolidations')).toBe(times('group.consolidated'))
        const context = kase.state.context as GroupContext // a case of a group
        expect(of('joined') - of('left')).toBe(membersOf(context) - context.formedWith)
        expect(under('members')).toBe(under('active') * membersOf(context))
        expect(Object.keys(figures).filter((name) => figureLabels[name] === undefined)).toEqual([])
      },
    ),
    { numRuns: runs(200) },
  )
})
