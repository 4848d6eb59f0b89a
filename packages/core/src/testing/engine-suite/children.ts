import { createMachine } from 'xstate'
import { accepted } from '../../engine/outcome.ts'
import type { CaseId } from '../../process/case-id.ts'
import { defineProcess } from '../../process/define-process.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThat } from '../expect.ts'
import { county, region } from '../hearing/county.ts'
import { hearing } from '../hearing/hearing.ts'
import type { Claim } from '../store-harness.ts'
import {
  closedFacts,
  type HearingCommand,
  type HearingId,
  reasonsOf,
  runs,
  type Scene,
  sceneOn,
  TENANT,
} from './scene.ts'

/** Cases that open others and wait for them. */
export const childrenClaims: readonly Claim[] = [
  {
    name: 'a case opens others in its own commit, or not at all',
    holds: ({ store }) => opensTogether(store),
  },
  {
    name: 'counters are what a recount gives, and leave the parent’s revision alone',
    holds: ({ store }) => countsAlong(store),
  },
  {
    name: 'what a parent waits for goes out once, and on to the parent’s parent',
    holds: ({ store }) => sendsOnce(store),
  },
  {
    name: 'what could not be sent is sent when the engine catches up',
    holds: ({ store }) => catchesUp(store),
  },
  {
    name: 'what a case comes to wait for only when its children have ended goes out at once',
    holds: ({ store }) => findsThemEnded(store),
  },
  { name: 'a closed parent never prevents a child’s fact', holds: ({ store }) => outlivesParent(store) },
  {
    name: 'a parent that cannot be woken never makes a child’s fact fail',
    holds: ({ store }) => survivesFailure(store),
  },
]

const line = {
  town: 'town',
  office: 'office',
  panel: 'panel',
  title: 'Roads',
  day: '2025-09-23',
  mode: 'closed',
} as const

async function round(scene: Scene, hearings: readonly object[] = [line, line]) {
  const opened = accepted(
    await scene.office.open(county, {
      occurredOn: '2025-09-01',
      office: 'office',
      hearings: hearings as (typeof line)[],
    }),
  )
  return { id: opened.case, children: opened.opened as readonly HearingId[], opened }
}

async function opensTogether(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const before = await scene.picture()
  const wrong = {
    occurredOn: '2025-09-01',
    office: 'office',
    hearings: [line, { ...line, town: 'atlantis' }],
  }
  const refused = await scene.office.open(county, wrong)
  expectEqual(
    refused,
    {
      outcome: 'refused',
      refused: [
        {
          code: 'opening',
          process: 'hearing',
          index: 1,
          reasons: [{ code: 'unknown-area', area: 'atlantis', on: '2025-09-01' }],
        },
      ],
    },
    'the second hearing lies nowhere',
  )
  expectEqual((await scene.office.explainOpening(county, wrong)).accepted, false, 'explained alike')
  expectEqual(await scene.picture(), before, 'nothing was written')
  const { id, children } = await round(scene)
  expectEqual(
    (await scene.office.children(id)).rows.map((row) => row.case),
    children,
    'the children in order',
  )
  const views = await Promise.all(children.map(async (child) => scene.office.read(child)))
  expectEqual(
    views.map((view) => view?.parent),
    [id, id],
    'each knows its parent',
  )
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function countsAlong(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, children } = await round(scene)
  const [first] = children
  if (first === undefined) throw new Error('a round opens hearings')
  await runs(scene, first, closedFacts)
  const view = await scene.office.read(id)
  expectEqual([view?.counters, view?.revision], [{ hearings: 2, shut: 1 }, 1], 'counted along')
  await scene.does(first, { type: 'file.reopened', occurredOn: '2025-10-06', reason: 'x' })
  expectEqual((await scene.office.read(id))?.counters, { hearings: 2 }, 'and back')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'equal to a recount')
}

/** The round, which waits for its hearings only once it was closed by hand. */
const lateRound: typeof county = defineProcess({
  ...county,
  machine: createMachine(
    {
      ...county.machine.config,
      states: {
        ...county.machine.config.states,
        running: { on: { 'round.closed': 'over' } },
        over: { on: { 'hearings.over': 'closed' } },
      },
    } as never,
    county.machine.implementations as never,
  ),
} as never) // the same events

async function findsThemEnded(store: Store): Promise<void> {
  const scene = sceneOn(store, { processes: [hearing, lateRound, region] })
  const { id, children } = await round(scene)
  for (const child of children) await runs(scene, child, closedFacts)
  expectEqual((await scene.office.read(id))?.states, ['running'], 'nothing is waited for yet')
  accepted(await scene.office.record(id, { type: 'round.closed', occurredOn: '2025-10-06' }))
  expectEqual((await scene.office.read(id))?.states, ['closed'], 'it waited, and they had ended')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function sendsOnce(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const top = accepted(await scene.office.open(region, { occurredOn: '2025-09-01', office: 'office' }))
  const [roundId] = top.opened as readonly CaseId<'county'>[]
  const rounds = roundId === undefined ? undefined : await scene.office.children(roundId)
  const [hearingId] = (rounds?.rows ?? []).map((row) => row.case as HearingId)
  if (roundId === undefined || hearingId === undefined)
    throw new Error('a region opens a round, a round its hearing')
  await runs(scene, hearingId, closedFacts)
  const sent = await scene.office.history(roundId)
  const last = sent?.entries.at(-1)
  expectEqual(
    last?.kind === 'fact' && [last.event.type, last.event.occurredOn, last.by],
    ['hearings.over', '2025-10-06', { system: 'counters' }],
    'recorded by the system on the day of the child’s fact',
  )
  expectEqual((await scene.office.read(top.case))?.closed, true, 'and the region with it')
  const before = await scene.picture()
  await scene.engine.catchUp(TENANT)
  expectEqual(await scene.picture(), before, 'catching up finds nothing to send')
  await scene.does(hearingId, { type: 'file.reopened', occurredOn: '2025-10-06', reason: 'x' })
  expectEqual((await scene.office.read(roundId))?.revision, 2, 'nothing goes out twice')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function catchesUp(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, children } = await round(scene, [line])
  const [only] = children
  if (only === undefined) throw new Error('a round opens its hearing')
  await runs(scene, only, closedFacts.slice(0, -1))
  scene.on('2025-10-06')
  const last = closedFacts.at(-1) as HearingCommand
  const prepared = await scene.office.prepare(only, last)
  if (prepared.outcome !== 'prepared') throw new Error('the file can be shut')
  await scene.engine.apply(prepared)
  expectEqual((await scene.office.read(id))?.states, ['running'], 'a host’s own transaction sends nothing')
  await Promise.all([scene.engine.catchUp(TENANT), scene.engine.catchUp(TENANT)])
  expectEqual(
    [(await scene.office.read(id))?.states, (await scene.office.read(id))?.revision],
    [['over'], 2],
    'caught up, once',
  )
}

async function outlivesParent(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, children } = await round(scene, [line])
  const [only] = children
  if (only === undefined) throw new Error('a round opens its hearing')
  accepted(await scene.office.record(id, { type: 'round.closed', occurredOn: '2025-09-01' }))
  await runs(scene, only, closedFacts)
  const view = await scene.office.read(id)
  expectEqual([view?.counters['shut'], view?.revision], [1, 2], 'counted, and nothing sent')
  expectEqual(
    reasonsOf(await scene.office.record(id, { type: 'round.closed', occurredOn: '2025-09-01' })),
    ['out-of-place'],
    'the parent stays closed',
  )
}

async function survivesFailure(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { children } = await round(scene, [line])
  const [only] = children
  if (only === undefined) throw new Error('a round opens its hearing')
  const broken = {
    ...county,
    awaits: [
      {
        when: () => {
          throw new Error('broken')
        },
        event: 'hearings.over',
        actor: 'office',
      },
    ],
  }
  const { hearing } = await import('../hearing/hearing.ts')
  const other = sceneOn(store, { processes: [hearing, broken, region] })
  const done = await runs(other, only, closedFacts)
  expectEqual(
    done.map(({ outcome }) => outcome),
    closedFacts.map(() => 'accepted'),
    'each fact is accepted',
  )
  expectThat(
    other.notes.some(({ note }) => note === 'awaited-failed'),
    'the host is told',
  )
}
