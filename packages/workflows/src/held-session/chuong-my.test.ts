import type { AnyProcess, Figures } from '@civicflow/core'
import { expect, test } from 'vitest'
import { figuresOf, total } from '../../test/random-way.ts'
import { itemsOf, numbersOf, sessionRun } from '../../test/session-run.ts'
import { chuongMy, communes, district } from '../dialogue/chuong-my-places.fixture.ts'
import { governmentBuildingOpinions } from './government-building-opinions/process.ts'
import { partyBuildingOpinions } from './party-building-opinions/process.ts'

// The district of Chương Mỹ, first half of 2024 (report published on 21 June 2024): “369 ý kiến tham gia góp ý xây dựng
// Đảng (cấp huyện 83 ý kiến, cấp xã, thị trấn 286 ý kiến)”, “441 ý kiến đóng góp xây dựng chính quyền” (131 and 310).
// In how many rounds, of which kinds, and what became of each is not told; here one round for each place, in which
// everything was given to one body and answered.

const reported = [
  {
    process: partyBuildingOpinions,
    kind: 'organisation',
    owner: 'party',
    district: 83,
    communes: 286,
    all: 369,
  },
  {
    process: governmentBuildingOpinions,
    kind: 'activity',
    owner: 'committee',
    district: 131,
    communes: 310,
    all: 441,
  },
] as const

/** `evenly(286, 8)` → six of 36 and two of 35 */
const evenly = (all: number, parts: number) =>
  Array.from({ length: parts }, (_, part) => Math.floor(all / parts) + (part < all % parts ? 1 : 0))

interface Round {
  readonly process: AnyProcess
  readonly kind: string
  readonly owner: string
  readonly area: string
  readonly level: 'district' | 'commune'
  readonly opinions: number
}

function figuresOfRound({ process, kind, owner, area, level, opinions }: Round): Figures {
  const plan = {
    area,
    level,
    convener: `front/${area}`,
    participants: [],
    day: '2024-04-10',
    period: undefined,
  }
  const run = sessionRun(process, plan, { day: '2024-03-01', world: chuongMy })
  const raised = itemsOf(opinions, kind)
  run.does('2024-04-10', 'session.opened')
  run.does('2024-05-31', 'items.raised', { raised })
  run.does('2024-05-31', 'session.ended')
  const given = { items: numbersOf(raised), owner: `${owner}/${area}`, askedBy: undefined }
  run.does('2024-06-03', 'items.assigned', given)
  run.does('2024-06-05', 'conclusion.issued')
  run.does('2024-06-18', 'items.answered', { items: numbersOf(raised), actor: `${owner}/${area}` })
  if (run.kase === undefined) throw new Error('a round was planned')
  return figuresOf(process, run.kase)
}

const figures = reported.flatMap(({ process, kind, owner, ...of }) => {
  const round = { process, kind, owner }
  const shares = evenly(of.communes, communes.length)
  return [
    figuresOfRound({ ...round, area: district, level: 'district', opinions: of.district }),
    ...communes.map((area, place) =>
      figuresOfRound({ ...round, area, level: 'commune', opinions: shares[place] ?? 0 }),
    ),
  ]
})
const counted = (figure: string) => total(figures, (name) => name === figure)

test.each(reported)(
  '$process.id: $all opinions are $district of the district and $communes of its communes',
  ({ process: { id }, ...of }) => {
    expect([
      counted(`${id}.items`),
      counted(`${id}.itemsAt.district`),
      counted(`${id}.itemsAt.commune`),
    ]).toEqual([of.all, of.district, of.communes])
    expect(of.district + of.communes).toBe(of.all)
    expect(counted(`${id}.fate.answered`)).toBe(of.all)
  },
)

test('by level and by what they are for, the 810 opinions add up both ways: 214 and 596, 369 and 441', () => {
  const both = (figure: string) => total(figures, (name) => name.endsWith(`.${figure}`))
  expect([both('itemsAt.district'), both('itemsAt.commune'), both('items')]).toEqual([214, 596, 810])
})

test('a round of another level than its area is refused, so no opinion is counted at a level that is not its own', () => {
  const plan = { area: communes[0], level: 'district', convener: `front/${communes[0]}`, participants: [] }
  expect(() => sessionRun(partyBuildingOpinions, plan, { day: '2024-03-01', world: chuongMy })).toThrow(
    'levelIsOfTheArea',
  )
})
