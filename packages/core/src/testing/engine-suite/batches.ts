import { accepted } from '../../engine/outcome.ts'
import { CallerError, StoreError } from '../../errors.ts'
import { developmentKeys, type KeyProvider } from '../../journal/seal.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThat, expectThrown } from '../expect.ts'
import { county } from '../hearing/county.ts'
import { call } from '../hearing/hearing-world.ts'
import { hearing } from '../hearing/hearing.ts'
import type { Claim } from '../store-harness.ts'
import { docketWith } from './lineage.ts'
import {
  closedFacts,
  type HearingCommand,
  type HearingId,
  runs,
  type Scene,
  sceneOn,
  TENANT,
} from './scene.ts'

/** Several commands in one call. */
export const batchClaims: readonly Claim[] = [
  {
    name: 'of several commands each has its own outcome, and one that cannot be stops none of the others',
    holds: ({ store }) => keepsApart(store),
  },
  {
    name: 'of several commands those on one case follow each other, also after one that is refused',
    holds: ({ store }) => keepsOrder(store),
  },
  {
    name: 'several commands sent again under their keys get the same answers and change nothing',
    holds: ({ store }) => sendsAllAgain(store),
  },
  {
    name: 'of several commands under one key the first is written, and another under it is the caller’s error',
    holds: ({ store }) => sharesKey(store),
  },
  {
    name: 'what several commands together set off in their parent goes out once',
    holds: ({ store }) => wakesOnce(store),
  },
  {
    name: 'several commands that tell one case each tell it once',
    holds: ({ store }) => tellsEach(store),
  },
  {
    name: 'of several commands whose answers are lost each is found again by its key',
    holds: ({ store }) => losesAllAnswers(store),
  },
  {
    name: 'what a part of the host throws fails the command it was needed for, and no other',
    holds: ({ store }) => failsByItself(store),
  },
  {
    name: 'a command that is none is the caller’s error, and nothing of what came with it is written',
    holds: ({ store }) => writesNothing(store),
  },
]

const on = '2025-09-01'
const posted = (place: string) =>
  ({ type: 'notice.posted', occurredOn: on, place }) as const satisfies HearingCommand

type Batch = Parameters<Scene['office']['recordAll']>[0]

const codeOf = (error: Error) => ('code' in error ? error.code : error.message)

const outcomesOf = ({ office }: Scene, commands: Batch) => office.recordAll(commands)

async function keepsApart(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const [one, other, moved] = [await scene.called(), await scene.called(), await scene.called()]
  await scene.does(moved, posted('Board'))
  accepted(await scene.office.record(one, posted('Board'), { key: 'used' }))
  const outcomes = await outcomesOf(scene, [
    { case: one, command: posted('Chợ'), options: { key: 'used' } },
    { case: other, command: { type: 'hearing.adjourned', occurredOn: on } },
    { case: moved, command: posted('Chợ'), options: { expectedRevision: 1 } },
    { case: 'nowhere', command: posted('Chợ') },
    { process: hearing, opening: call, options: { key: '' } },
    { process: hearing, opening: { ...call, town: 'atlantis' } },
    { process: hearing, opening: call, options: { key: 'opened' } },
    { case: moved, command: posted('Chợ'), options: { expectedRevision: 2 } },
  ])
  expectEqual(
    outcomes.map((one) => (one.outcome === 'failed' ? codeOf(one.error) : one.outcome)),
    ['key-reused', 'refused', 'conflict', 'refused', 'invalid-key', 'refused', 'accepted', 'accepted'],
    'each by itself',
  )
  const opened = outcomes[6]?.outcome === 'accepted' ? outcomes[6].case : ''
  expectEqual((await scene.office.read(opened))?.revision, 1, 'the case is there')
  expectEqual((await scene.office.read(moved))?.revision, 3, 'the fact stands')
  expectEqual(await scene.office.position(), 7, 'and nothing else')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function keepsOrder(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const [one, other] = [await scene.called(), await scene.called()]
  const outcomes = await outcomesOf(scene, [
    { case: one, command: posted('1') },
    { case: other, command: posted('1') },
    { case: one, command: { type: 'report.written', occurredOn: on, pages: 1 } },
    { case: one, command: { type: 'hearing.moved', occurredOn: on, day: '2025-09-24' } },
    { case: one, command: posted('2'), options: { expectedRevision: 3 } },
    { case: other, command: posted('2') },
  ])
  expectEqual(
    outcomes.map((each) => (each.outcome === 'accepted' ? each.revision : each.outcome)),
    [2, 2, 'refused', 3, 4, 3],
    'in their order',
  )
  const places = await placesOf(scene, one)
  expectEqual(places, ['1', '2'], 'and so they stand')
}

async function placesOf({ office }: Scene, id: HearingId): Promise<readonly unknown[]> {
  const facts = (await office.history(id))?.facts ?? []
  return facts.flatMap(({ event }) => ('place' in event ? [event.place] : []))
}

async function sendsAllAgain(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const commands: Batch = [
    { case: id, command: posted('1'), options: { key: 'k1' } },
    { process: hearing, opening: call, options: { key: 'k2' } },
    { case: id, command: posted('2'), options: { key: 'k3', expectedRevision: 2 } },
  ]
  const first = await outcomesOf(scene, commands)
  expectEqual(
    first.map(({ outcome }) => outcome),
    ['accepted', 'accepted', 'accepted'],
    'the first time',
  )
  const before = await scene.picture()
  expectEqual(
    await outcomesOf(scene, commands),
    first.map((one) => ({ ...one, repeated: true })),
    'the second time',
  )
  expectEqual(await scene.picture(), before, 'nothing was written')
}

async function sharesKey(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const [one, other] = [await scene.called(), await scene.called()]
  const options = { key: 'k' }
  const outcomes = await outcomesOf(scene, [
    { case: one, command: posted('1'), options },
    { case: one, command: posted('1'), options },
    { case: other, command: posted('1'), options },
    { process: hearing, opening: call, options },
    { process: hearing, opening: call, options: { key: 'o' } },
    { process: hearing, opening: call, options: { key: 'o' } },
  ])
  expectEqual(
    outcomes.map((each) =>
      each.outcome === 'failed' ? codeOf(each.error) : 'repeated' in each && each.repeated,
    ),
    [false, true, 'key-reused', 'key-reused', false, true],
    'by key',
  )
  expectEqual(await scene.office.position(), 4, 'each key once')
}

const behindDoors = {
  town: 'town',
  office: 'office',
  panel: 'panel',
  title: 'Roads',
  day: '2025-09-23',
  mode: 'closed',
} as const

async function wakesOnce(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const opening = { occurredOn: on, office: 'office', hearings: [behindDoors, behindDoors] }
  const { case: id, opened } = accepted(await scene.office.open(county, opening))
  const last = closedFacts.at(-1) as HearingCommand
  for (const child of opened) await runs(scene, child as HearingId, closedFacts.slice(0, -1))
  scene.on(last.occurredOn.slice(0, 10))
  const outcomes = await outcomesOf(
    scene,
    opened.map((child) => ({ case: child, command: last })),
  )
  expectEqual(
    outcomes.map(({ outcome }) => outcome),
    ['accepted', 'accepted'],
    'both files are shut',
  )
  const view = await scene.office.read(id)
  expectEqual([view?.states, view?.revision], [['over'], 2], 'and the county is told once')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function tellsEach(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const { id, matters } = await docketWith(scene, ['1', '2', '3'])
  const answered = { type: 'item.answered', occurredOn: on, answer: 'Đã sửa' } as const
  const outcomes = await outcomesOf(
    scene,
    ['1', '2', '1'].map((item) => ({ case: id, command: { ...answered, item } })),
  )
  expectEqual(
    outcomes.map(({ outcome }) => outcome),
    ['accepted', 'accepted', 'refused'],
    'each item once',
  )
  const revisions = await Promise.all(matters.map(async (one) => (await scene.office.read(one))?.revision))
  expectEqual(revisions, [2, 2, 1], 'and each matter')
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'it verifies')
}

async function losesAllAnswers(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const applyAll: Store['applyAll'] = async (commits) => {
    await store.applyAll(commits)
    throw new StoreError('unknown', 'failed', 'The acknowledgement was lost; ask for the key.')
  }
  const keys = ['k1', 'k2']
  const lost = await outcomesOf(sceneOn({ ...store, applyAll }), [
    { case: id, command: posted('1'), options: { key: 'k1' } },
    { process: hearing, opening: call, options: { key: 'k2' } },
  ])
  expectThat(
    lost.every(
      (each) => each.outcome === 'failed' && 'outcome' in each.error && each.error.outcome === 'unknown',
    ),
    'nobody can tell of any',
  )
  const found = await Promise.all(keys.map(async (key) => (await scene.office.outcomeOf(key))?.outcome))
  expectEqual(found, ['accepted', 'accepted'], 'asked by their keys')
}

async function failsByItself(store: Store): Promise<void> {
  const keys = developmentKeys()
  let asked = 0
  const digestKey: KeyProvider['digestKey'] = (tenant) => {
    asked += 1
    if (asked === 3) throw new Error('the vault is closed')
    return keys.digestKey(tenant)
  }
  const scene = sceneOn(store, { keys: { ...keys, digestKey } })
  const [one, other] = [await scene.called(), await scene.called()]
  const outcomes = await outcomesOf(scene, [
    { case: one, command: posted('1'), options: { key: 'k1' } },
    { case: other, command: posted('1'), options: { key: 'k2' } },
    { case: one, command: posted('2'), options: { key: 'k3' } },
    { case: other, command: posted('2'), options: { key: 'k4' } },
  ])
  expectEqual(
    outcomes.map((each) => (each.outcome === 'failed' ? codeOf(each.error) : each.outcome)),
    ['accepted', 'accepted', 'the vault is closed', 'accepted'],
    'each by itself',
  )
  expectEqual(await scene.office.position(), 5, 'and the others are written')
}

async function writesNothing(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  const before = await scene.picture()
  const good = { case: id, command: posted('1') }
  const outdated = { process: { ...hearing, version: 7 }, opening: call }
  for (const bad of [
    5,
    null,
    { case: id, command: 'x' },
    { case: id },
    {},
    { ...good, options: 1 },
    outdated,
    { ...good, process: hearing, opening: call },
    { process: null, opening: call },
  ]) {
    const thrown = await expectThrown(() => outcomesOf(scene, [good, bad] as never), JSON.stringify(bad)) // no commands
    expectThat(
      thrown instanceof CallerError && thrown.detail['at'] === 1,
      `${JSON.stringify(bad)}: ${String(thrown)}`,
    )
  }
  for (const none of [undefined, good, 'all'])
    expectThat(
      (await expectThrown(() => outcomesOf(scene, none as never), 'no list')) instanceof CallerError, // no list
      'no list',
    )
  expectEqual(await scene.picture(), before, 'nothing was written')
  expectEqual(await outcomesOf(scene, []), [], 'none at all are no mistake')
}
