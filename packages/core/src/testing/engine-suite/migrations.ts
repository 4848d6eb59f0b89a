import { accepted } from '../../engine/outcome.ts'
import { CallerError } from '../../errors.ts'
import { defineProcess } from '../../process/define-process.ts'
import type { Store } from '../../store/port.ts'
import { expectEqual, expectThat, expectThrown } from '../expect.ts'
import { county, region } from '../hearing/county.ts'
import { hearing } from '../hearing/hearing.ts'
import { call } from '../hearing/hearing-world.ts'
import { nextHearing, overToNext } from '../hearing/next-hearing.ts'
import type { Claim } from '../store-harness.ts'
import { facts, type HearingId, reasonsOf, runs, type Scene, sceneOn, TENANT } from './scene.ts'

/** Running cases that go over to another version of their process. */
export const migrationClaims: readonly Claim[] = [
  {
    name: 'a running case goes over with an entry that says so, is found anew, and goes on under the new version',
    holds: ({ store }) => goesOver(store),
  },
  { name: 'a case goes over once, and a new one is not touched', holds: ({ store }) => goesOverOnce(store) },
  {
    name: 'two that take the same cases over at once take each over once',
    holds: ({ store }) => goesOverOnceForTwo(store),
  },
  {
    name: 'a case that a migration has no place for stays under its version, and is told',
    holds: ({ store }) => leavesWhatHasNoPlace(store),
  },
  {
    name: 'a fact from before the migration is corrected under the version it was recorded under',
    holds: ({ store }) => correctsAcross(store),
  },
  {
    name: 'a correction after which the case had no place in its version is refused',
    holds: ({ store }) => refusesToStrand(store),
  },
  {
    name: 'what another migration than the recorded one leads to is found',
    holds: ({ store }) => findsAnotherMigration(store),
  },
  {
    name: 'what children add up to is right after they went over',
    holds: ({ store }) => countsChildren(store),
  },
]

const [posted, begun, taken, adjourned, ...shutting] = facts as readonly [
  (typeof facts)[number],
  (typeof facts)[number],
  (typeof facts)[number],
  (typeof facts)[number],
  ...(typeof facts)[number][],
]

const { occurredOn: _on, ...line } = call
const both = { processes: [hearing, nextHearing, county, region] }

/** A hearing that was begun under the first version, and the engine after the second was installed. */
async function begunBefore(store: Store): Promise<{ readonly scene: Scene; readonly id: HearingId }> {
  const before = sceneOn(store)
  const id = await before.called()
  await runs(before, id, [posted, begun])
  const scene = sceneOn(store, both)
  scene.on('2025-09-23')
  return { scene, id }
}

async function goesOver(store: Store): Promise<void> {
  const { scene, id } = await begunBefore(store)
  expectEqual(await scene.engine.migrate(TENANT), { cases: 1, migrated: 1, left: [] }, 'one case goes over')
  const history = await scene.office.history(id)
  const { kind, version } = history?.entries.at(-1) ?? {}
  expectEqual({ kind, version }, { kind: 'migrated', version: 2 }, 'the last entry')
  const view = await scene.office.read(id)
  expectEqual(view?.states, ['inSession'], 'where it stands')
  const found = await scene.office.cases({ state: 'inSession', facets: { moves: 0 } })
  expectEqual(
    found.rows.map((row) => row.case),
    [id],
    'it is found by what it is under the new version',
  )
  const diagram = await scene.office.diagram(id, 'en')
  expectThat(/class inSession now/.test(diagram ?? ''), 'the diagram shows where it is under the new version')
  await runs(scene, id, [taken, adjourned, ...shutting])
  const { deadlines = [], closed } = (await scene.office.read(id)) ?? {}
  expectEqual(closed, true, 'it comes to its end')
  expectEqual(
    deadlines.map(({ duty }) => duty).filter((duty) => duty === 'filing' || duty === 'minutes'),
    ['filing'],
    'its duties are those of the new version',
  )
  await isSound(scene)
}

async function goesOverOnce(store: Store): Promise<void> {
  const { scene } = await begunBefore(store)
  accepted(await scene.office.open(nextHearing, call))
  const thrown = await expectThrown(() => scene.office.open(hearing, call), 'opened under the old version')
  expectEqual(thrown instanceof CallerError && thrown.code, 'wrong-process', 'a new case of the old version')
  await scene.engine.migrate(TENANT)
  const before = await scene.picture()
  expectEqual(await scene.engine.migrate(TENANT), { cases: 0, migrated: 0, left: [] }, 'the second time')
  expectEqual(await scene.picture(), before, 'nothing was written')
}

async function goesOverOnceForTwo(store: Store): Promise<void> {
  const before = sceneOn(store)
  for (const day of ['2025-09-23', '2025-09-24']) await before.called({ day })
  const [one, other] = [sceneOn(store, both), sceneOn(store, both)]
  const [first, second] = await Promise.all([one.engine.migrate(TENANT), other.engine.migrate(TENANT)])
  expectEqual(first.migrated + second.migrated, 2, 'both together took over each once')
  const { entries } = await store.changes(TENANT, 0, 100)
  expectEqual(
    entries.map(({ entry }) => entry.kind).toSorted(),
    ['fact', 'fact', 'migrated', 'migrated'],
    'the entries',
  )
  await isSound(one)
}

/** The second version, which forgot that a hearing may be sitting. */
const forgetful = defineProcess({
  ...nextHearing,
  migration: {
    from: 1,
    state: (before: Parameters<typeof overToNext.state>[0]) =>
      before.value === 'sitting' ? undefined : overToNext.state(before),
  },
} as never)

async function leavesWhatHasNoPlace(store: Store): Promise<void> {
  const { id } = await begunBefore(store)
  const scene = sceneOn(store, { processes: [hearing, forgetful, county, region] })
  scene.on('2025-09-23')
  const other = await sceneOn(store).called()
  const { migrated, left, cases } = await scene.engine.migrate(TENANT)
  expectEqual({ cases, migrated }, { cases: 2, migrated: 1 }, 'the other goes over')
  expectEqual(
    left.map((each) => [each.case, each.error.code]),
    [[id, 'invalid-migration']],
    'the one that sits is told',
  )
  expectEqual((await scene.office.read(id))?.version, 1, 'it stays')
  expectEqual((await scene.office.read(other))?.version, 2, 'the other has gone')
  scene.on('2025-09-23')
  await scene.does(id, taken)
  await isSound(scene)
}

async function correctsAcross(store: Store): Promise<void> {
  const { scene, id } = await begunBefore(store)
  await scene.engine.migrate(TENANT)
  const place = 'Đình làng'
  const event = { type: 'notice.posted', occurredOn: '2025-09-11', place } as const
  accepted(await scene.office.correct(id, { replace: 2, event }, { reason: 'Ghi nhầm' }))
  const { facts: told = [], case: view } = (await scene.office.history(id)) ?? {}
  expectEqual(
    told.map((fact) => fact.version),
    [1, 1, 1],
    'the facts are of the version they were recorded under',
  )
  expectEqual(
    { states: view?.states, version: view?.version },
    { states: ['inSession'], version: 2 },
    'the case',
  )
  const found = await scene.office.search('dinh lang')
  expectEqual(
    found.rows.map((row) => row.case),
    [id],
    'it is found by the corrected words',
  )
  await scene.does(id, taken)
  accepted(await scene.office.correct(id, { void: 5 + 1 }, { reason: 'Ghi nhầm' }))
  await isSound(scene)
}

async function refusesToStrand(store: Store): Promise<void> {
  const before = sceneOn(store)
  const id = await before.called()
  await runs(before, id, [posted])
  const strict = { processes: [hearing, elsewhere, county, region] }
  const scene = sceneOn(store, strict)
  scene.on('2025-09-23')
  await scene.engine.migrate(TENANT)
  const opening = (await scene.office.history(id))?.facts[0]?.event
  const closed = { ...opening, mode: 'closed' } as never // the opening as it is to be
  const outcome = await scene.office.correct(id, { replace: 1, event: closed }, { reason: 'Ghi nhầm' })
  expectEqual(reasonsOf(outcome), ['no-place-in-version'], 'a hearing behind doors has no place')
  await isSound(scene)
}

/** The second version, which takes over no hearing behind doors. */
const elsewhere = defineProcess({
  ...nextHearing,
  migration: {
    from: 1,
    state: (before: Parameters<typeof overToNext.state>[0]) =>
      (before.context as { readonly mode: string }).mode === 'closed' ? undefined : overToNext.state(before),
  },
} as never)

async function findsAnotherMigration(store: Store): Promise<void> {
  const { scene, id } = await begunBefore(store)
  await scene.engine.migrate(TENANT)
  await isSound(scene)
  const revision = (await scene.office.read(id))?.revision
  for (const migration of [
    { from: 1, state: (before: never) => ({ ...overToNext.state(before), value: 'called' }) },
    {
      from: 1,
      state: (before: never) => {
        const after = overToNext.state(before)
        return { ...after, context: { ...after?.context, moves: 7 } }
      },
    },
    { from: 1, state: () => undefined },
    undefined,
  ]) {
    const altered = defineProcess({ ...nextHearing, migration } as never)
    const { faults } = await sceneOn(store, {
      processes: [hearing, altered, county, region],
    }).engine.verify(TENANT)
    expectEqual(
      faults.map((each) => (each.fault === 'fold' ? [each.case, each.revision] : each)),
      [[id, revision]],
      'the entry that does not fit',
    )
  }
}

async function countsChildren(store: Store): Promise<void> {
  const before = sceneOn(store)
  const opened = accepted(
    await before.office.open(county, {
      occurredOn: '2025-09-01',
      office: 'office',
      hearings: [line, line],
    }),
  )
  const scene = sceneOn(store, {
    processes: [
      hearing,
      defineProcess({ ...nextHearing, figures: () => ({ hearings: 1, inSecond: 1 }) } as never),
      county,
      region,
    ],
  })
  const { migrated } = await scene.engine.migrate(TENANT)
  expectEqual(migrated, 2, 'both children go over')
  const counters = (await scene.office.read(opened.case))?.counters
  expectEqual(counters?.['inSecond'], 2, 'the parent counts them as they are now')
  await isSound(scene)
}

async function isSound({ engine }: Scene): Promise<void> {
  const { faults } = await engine.verify(TENANT)
  expectEqual(faults, [], 'faults')
}
