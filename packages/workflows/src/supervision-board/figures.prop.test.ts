import { array, assert, nat, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { figuresOf, randomWay, total } from '../../test/random-way.ts'
import { runs } from '../../test/runs.ts'
import type { BoardContext } from './board-context.ts'
import type { BoardEventType } from './events.ts'
import { type BoardFigure, boardFigureLabels } from './figure-labels.ts'
import { supervisionBoard } from './process.ts'

/** The Front of Ba Đình records everything, on a day when terms have run. */
const clerk = {
  person: 'p-20',
  office: 'front/phuong-ba-dinh/clerk',
  day: '2031-09-01',
  rarely: ['formation.abandoned', 'board.disbanded', 'project.ended', 'term.ended'],
}

const ways = array(
  record({ opening: nat({ max: 1 }), choices: array(nat({ max: 99 }), { maxLength: 20, size: 'max' }) }),
  { minLength: 1, maxLength: 5 },
)

test('whatever becomes of boards, they add up by kind and outcome, and members are those who came in and did not leave', () => {
  assert(
    property(ways, (some) => {
      const gone = some.map(({ opening, choices }) => randomWay(supervisionBoard, opening, choices, clerk))
      const all = gone.map(({ kase }) => figuresOf(supervisionBoard, kase))
      const figure = (name: BoardFigure) => total(all, (one) => one === name)
      const times = (...types: readonly BoardEventType[]) =>
        gone.flatMap(({ taken }) => taken).filter((one) => types.some((type) => type === one)).length
      for (const by of ['kind', 'outcome'])
        expect(total(all, (name) => name.startsWith(`board.${by}.`))).toBe(some.length)
      expect(figure('board.total')).toBe(some.length)
      expect(figure('board.formed.inspection')).toBe(times('board.recognised'))
      expect(figure('board.formed.investment')).toBe(times('board.established'))
      expect(figure('board.membersLeft')).toBe(times('member.left'))
      expect(figure('board.membersJoined')).toBe(times('member.byElected', 'member.replaced'))
      const formed = gone.map(({ kase }) => kase.state.context as BoardContext).filter(({ board }) => board) // of boards
      expect(total(all, (name) => name.startsWith('board.members.'))).toBe(
        formed.reduce((sum, { members }) => sum + members.length, 0),
      )
      expect(all.flatMap(Object.keys).filter((name) => !(name in boardFigureLabels))).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})
