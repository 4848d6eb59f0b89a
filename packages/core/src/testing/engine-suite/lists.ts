import { NO_DAY } from '../../kernel/project.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual } from '../expect.ts'
import type { Claim } from '../store-harness.ts'
import { facts, runs, type Scene, sceneOn } from './scene.ts'

/** Lists of days and of work. */
export const listClaims: readonly Claim[] = [
  {
    name: 'a case stands in the diary on its day, moves with it, and stays there when it is closed',
    holds: ({ store }) => keepsDiary(store),
  },
  {
    name: 'what is owed without a day waits for whoever owes it, and for nobody once it is done',
    holds: ({ store }) => listsUndated(store),
  },
  {
    name: 'what is due soon is counted in days or in working days',
    holds: ({ store }) => countsAhead(store),
  },
  { name: 'cases are found by who holds the ball', holds: ({ store }) => findsByHolder(store) },
  {
    name: 'the position is that of the last entry, whoever sees it',
    holds: ({ store }) => tellsPosition(store),
  },
]

const diary = async ({ office }: Scene, from: string, until: string) =>
  (await office.diary({ from, until })).rows.map(({ day, summary }) => [day, summary.title])

async function keepsDiary(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await scene.called({ title: 'Budget', day: '2025-09-25' })
  const september = async () => diary(scene, '2025-09-23', '2025-09-30')
  expectEqual(
    await september(),
    [
      ['2025-09-23', 'Đường làng'],
      ['2025-09-25', 'Budget'],
    ],
    'by day',
  )
  await scene.does(id, { type: 'hearing.moved', occurredOn: '2025-09-02', day: '2025-09-26' })
  expectEqual(
    await september(),
    [
      ['2025-09-25', 'Budget'],
      ['2025-09-26', 'Đường làng'],
    ],
    'after it was moved',
  )
  await scene.does(id, { type: 'hearing.moved', occurredOn: '2025-09-03', day: '2025-09-23' })
  await runs(scene, id)
  expectEqual((await diary(scene, '2025-09-23', '2025-09-23')).length, 1, 'when the file is shut')
  expectEqual((await scene.otherOffice.diary()).rows, [], 'for another office')
}

const panelsWork = async ({ panel }: Scene) =>
  (await panel.worklist()).rows.map(({ item, day }) => [item, day])

async function listsUndated(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 4))
  expectEqual(
    await panelsWork(scene),
    [
      ['', '2025-09-23'],
      ['costs', NO_DAY],
    ],
    'the ball, and the costs',
  )
  await runs(scene, id, facts.slice(4, 6))
  expectEqual(
    (await panelsWork(scene)).filter(([item]) => item === 'costs'),
    [],
    'once they are settled',
  )
}

async function countsAhead(store: Store): Promise<void> {
  const scene = sceneOn(store)
  await scene.called()
  scene.on('2025-09-09')
  const soon = async (value: number, unit: 'days' | 'workingDays') =>
    (await scene.office.dueSoon({ value, unit })).rows.map(({ item, day }) => [item, day])
  expectEqual(await soon(2, 'days'), [], 'two days from Tuesday')
  expectEqual(await soon(3, 'days'), [['notice', '2025-09-12']], 'three days')
  scene.on('2025-09-08')
  expectEqual(await soon(3, 'workingDays'), [], 'three working days from Monday')
  expectEqual(await soon(4, 'workingDays'), [['notice', '2025-09-12']], 'four working days')
}

async function findsByHolder(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await scene.called({ title: 'Budget' })
  await runs(scene, id, facts.slice(0, 1))
  const heldBy = async (holder: string) =>
    (await scene.office.cases({ holder })).rows.map(({ summary }) => summary.title)
  expectEqual([await heldBy('office'), await heldBy('panel')], [['Budget'], ['Đường làng']], 'by holder')
}

async function tellsPosition(store: Store): Promise<void> {
  const scene = sceneOn(store)
  expectEqual(await scene.office.position(), 0, 'before the first entry')
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 2))
  expectEqual([await scene.office.position(), await scene.otherOffice.position()], [3, 3], 'after three')
}
