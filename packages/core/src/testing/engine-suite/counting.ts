import { CallerError } from '../../errors.ts'
import type { CaseFilter } from '../../engine/handle.ts'
import { accepted } from '../../engine/outcome.ts'
import type { CaseRow, CountsQuery, Store, ValueCount } from '../../store/port.ts'
import { expectEqual, expectThat, expectThrown } from '../expect.ts'
import { call } from '../hearing/hearing-world.ts'
import { hearing } from '../hearing/hearing.ts'
import type { Claim } from '../store-harness.ts'
import { docketWith } from './lineage.ts'
import { facts, runs, type Scene, sceneOn } from './scene.ts'

/** How many cases there are, of what. */
export const countingClaims: readonly Claim[] = [
  {
    name: 'as many cases are counted as are found, by whatever they are looked for and by whoever',
    holds: ({ store }) => countsWhatIsFound(store),
  },
  {
    name: 'figures that are kept are those of a recount, for each party and after every fact',
    holds: ({ store }) => keepsFigures(store),
  },
  {
    name: 'open cases are counted by when they are due, which goes on with the days and without a fact',
    holds: ({ store }) => countsByDay(store),
  },
  {
    name: 'what cannot be counted by is the caller’s error',
    holds: ({ store }) => checksWhatIsCounted(store),
  },
]

type Handle = Scene['office']

const handlesOf = ({ office, panel, otherOffice, auditor }: Scene): readonly Handle[] => [
  office,
  panel,
  otherOffice,
  auditor,
]

/** Hearings that have come more or less far, one of another office, and a docket with its matters. */
async function busy(store: Store): Promise<Scene> {
  const scene = sceneOn(store)
  for (const length of [0, 1, 4, 7]) await runs(scene, await scene.called(), facts.slice(0, length))
  const elsewhere = { ...call, office: 'other-office', town: 'other-town' }
  accepted(await scene.otherOffice.open(hearing, elsewhere))
  await docketWith(scene, ['1', '2'])
  return scene
}

const FILTERS: readonly CaseFilter[] = [
  {},
  { process: 'hearing' },
  { state: 'called' },
  { state: 'settling.report' },
  { tag: 'closed' },
  { area: 'town' },
  { holder: 'office' },
  { closed: true },
  { closed: false, process: 'hearing' },
  { facets: { mode: 'open' } },
  { process: 'nothing' },
  { process: 'hearing', state: 'called' },
  { process: 'nothing', state: 'called' },
  { process: 'hearing', closed: true, area: 'town' },
  { tag: 'closed', area: 'town' },
]

async function countsWhatIsFound(store: Store): Promise<void> {
  const scene = await busy(store)
  for (const handle of handlesOf(scene))
    for (const filter of FILTERS) {
      const { rows } = await handle.cases({ ...filter, limit: 1000 })
      const expected = { cases: rows.length, more: false }
      expectEqual(await handle.count(filter), expected, JSON.stringify(filter))
    }
}

const VALUES: Readonly<Record<Exclude<CountsQuery['trait'], 'due'>, (row: CaseRow) => readonly string[]>> = {
  process: ({ summary }) => [summary.process],
  state: ({ summary }) => summary.states,
  tag: ({ summary }) => summary.tags,
  area: ({ summary }) => [summary.area],
}

async function keepsFigures(store: Store): Promise<void> {
  const scene = await busy(store)
  await expectRecounted(scene)
  const id = await scene.called()
  await expectRecounted(scene)
  const posted = await scene.does(id, { type: 'notice.posted', occurredOn: '2025-10-06', place: 'Chợ' })
  await expectRecounted(scene)
  accepted(await scene.office.correct(id, { void: posted.revision }, { reason: 'Ghi nhầm' }))
  await expectRecounted(scene)
}

async function expectRecounted(scene: Scene): Promise<void> {
  for (const handle of handlesOf(scene)) {
    const { rows } = await handle.cases({ limit: 1000 })
    for (const by of ['process', 'state', 'tag', 'area'] as const)
      expectEqual(await handle.counts(by), recounted(rows, VALUES[by]), `by ${by}`)
  }
}

/** Counts by process, then value. */
function recounted(
  rows: readonly CaseRow[],
  valuesOf: (row: CaseRow) => readonly string[],
): readonly ValueCount[] {
  const pairs = rows.flatMap((row) =>
    valuesOf(row).map((value) => JSON.stringify([row.summary.process, value])),
  )
  return [...Map.groupBy(pairs, (pair) => pair)]
    .map(([pair, alike]) => {
      const [process = '', value = ''] = JSON.parse(pair) as readonly string[] // as it was written just now
      return { process, value, cases: alike.length }
    })
    .toSorted((one, other) => (inOrder(one, other) ? -1 : 1))
}

function inOrder(one: ValueCount, other: ValueCount): boolean {
  return one.process === other.process ? one.value < other.value : one.process < other.process
}

async function countsByDay(store: Store): Promise<void> {
  const scene = sceneOn(store)
  // The notice is due seven working days before.
  for (const day of ['2025-09-23', '2025-09-24', '2025-09-26', '2025-10-20']) await scene.called({ day })
  const dues = async (handle = scene.office) => {
    const counts = await handle.counts('due')
    expectThat(
      counts.every(({ process }) => process === 'hearing'),
      'of hearings',
    )
    return Object.fromEntries(counts.map(({ value, cases }) => [value, cases]))
  }
  const days = (await scene.office.due({})).rows.map(({ day }) => day)
  expectEqual(days, ['2025-09-12', '2025-09-15', '2025-09-17', '2025-10-09'], 'due on these days')
  const onDay = async (day: string) => {
    scene.on(day)
    return dues()
  }
  expectEqual(await onDay('2025-09-04'), { later: 4 }, 'eight days ahead')
  expectEqual(await onDay('2025-09-05'), { week: 1, later: 3 }, 'seven days ahead')
  expectEqual(await onDay('2025-09-12'), { today: 1, week: 2, later: 1 }, 'on a day')
  expectEqual(await onDay('2025-09-15'), { overdue: 1, today: 1, week: 1, later: 1 }, 'after it')
  expectEqual(await onDay('2025-12-31'), { overdue: 4 }, 'at the end')
  expectEqual(await dues(scene.panel), { overdue: 4 }, 'for who sees them')
  expectEqual(await dues(scene.otherOffice), {}, 'and for nobody else')
}

async function checksWhatIsCounted(store: Store): Promise<void> {
  const { office } = sceneOn(store)
  for (const by of ['holder', '', undefined, 'facet:mode']) {
    const thrown = await expectThrown(() => office.counts(by as never), String(by)) // a host without types
    expectThat(thrown instanceof CallerError && thrown.code === 'invalid-argument', String(thrown))
  }
  expectEqual(await office.counts('process'), [], 'of no cases there is no figure')
  expectEqual(await office.count(), { cases: 0, more: false }, 'and none is counted')
}
