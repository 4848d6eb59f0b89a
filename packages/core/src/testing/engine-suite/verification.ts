import type { Fault } from '../../engine/fault.ts'
import { accepted } from '../../engine/outcome.ts'
import type { Commit, Inspection, Store, StoredEntry } from '../../store/port.ts'
import { memoryStore } from '../../store/memory-store.ts'
import { expectEqual, expectThat } from '../expect.ts'
import { county } from '../hearing/county.ts'
import type { Claim } from '../store-harness.ts'
import { closedFacts, facts, type HearingId, runs, type Scene, sceneOn, TENANT } from './scene.ts'

/** That nothing altered goes unseen. */
export const verificationClaims: readonly Claim[] = [
  {
    name: 'every altered field of an entry is found, naming case and revision',
    holds: ({ store }) => findsEntries(store),
  },
  { name: 'every altered part of a stored case is found', holds: ({ store }) => findsStates(store) },
  {
    name: 'every row added to, taken from or changed in an index is found',
    holds: ({ store }) => findsRows(store),
  },
  { name: 'every altered counter is found', holds: ({ store }) => findsCounters(store) },
  {
    name: 'an entry that is missing in the order of commits is found',
    holds: ({ store }) => findsGaps(store),
  },
  {
    name: 'against a checkpoint kept outside a cut tail, a vanished case and an altered checkpoint are found',
    holds: () => findsCuts(),
  },
]

type Reads = {
  readonly [Name in 'load' | 'entries' | 'inspect' | 'counters' | 'changes' | 'checkpoints']?: (
    answer: never,
  ) => unknown
}

/** A store whose answers are altered on the way out, as if its rows had been. */
function altering(store: Store, reads: Reads): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      const alter = reads[name as keyof Reads]
      if (alter === undefined) return member.bind(target) as unknown
      return async (...parts: readonly unknown[]) => alter((await member.apply(target, parts)) as never)
    },
  })
}

async function faultsOf(store: Store, reads: Reads): Promise<readonly Fault[]> {
  return (await sceneOn(altering(store, reads)).engine.verify(TENANT)).faults
}

/** Another value of the same kind. */
function other(value: unknown): unknown {
  if (typeof value === 'string') return value === 'fact' ? 'recomputed' : `${value}x`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return value.length === 0 ? ['x'] : value.slice(1)
  if (value === null) return 'x'
  return { ...(value as object), x: 1 }
}

async function whole(store: Store): Promise<{ readonly scene: Scene; readonly id: HearingId }> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id)
  await scene.called()
  await scene.office.recuse(id, { person: 'bob', reason: 'Kin', on: '2025-09-26' }, { key: 'recusal' })
  expectEqual((await scene.engine.verify(TENANT)).faults, [], 'before anything is altered')
  return { scene, id }
}

async function findsEntries(store: Store): Promise<void> {
  const { id } = await whole(store)
  const rows = await store.entries(TENANT, id)
  for (const { entry } of rows)
    for (const name of Object.keys(entry)) {
      const change = (stored: StoredEntry): StoredEntry =>
        stored.entry.hash === entry.hash
          ? { ...stored, entry: { ...stored.entry, [name]: other(stored.entry[name as 'hash']) } }
          : stored
      const faults = await faultsOf(store, {
        entries: (answer: readonly StoredEntry[]) => answer.map(change),
      })
      const named = faults.some(
        (fault) => fault.fault === 'chain' && fault.case === id && fault.revision === entry.revision,
      )
      expectThat(named, `"${name}" of entry ${entry.revision} is named, not ${JSON.stringify(faults)}`)
    }
  for (const { entry } of rows) {
    const without = await faultsOf(store, {
      entries: (answer: readonly StoredEntry[]) =>
        answer.filter((stored) => stored.entry.hash !== entry.hash),
    })
    expectThat(
      without.some((fault) => 'case' in fault && fault.case === id),
      `a missing entry ${entry.revision} is found`,
    )
  }
}

const inCase = (id: string, alter: (answer: Inspection) => Inspection) => ({
  inspect: (answer: Inspection) => (answer.stored?.case === id ? alter(answer) : answer),
})

async function findsStates(store: Store): Promise<void> {
  const { id } = await whole(store)
  const { stored } = await store.inspect(TENANT, id)
  if (stored === undefined) throw new Error('the case is there')
  const parts = [
    ...Object.keys(stored).filter((name) => name !== 'state' && name !== 'case'),
    ...Object.keys(stored.state).map((name) => `state.${name}`),
    ...Object.keys(stored.summary).map((name) => `summary.${name}`),
  ]
  for (const part of parts) {
    const alter = (answer: Inspection): Inspection => ({
      ...answer,
      stored: altered(answer.stored as object, part.split('.')) as typeof stored,
    })
    const faults = await faultsOf(store, inCase(id, alter))
    expectThat(
      faults.some((fault) => fault.fault === 'state' && fault.case === id),
      `"${part}" is found, not ${JSON.stringify(faults)}`,
    )
  }
}

function altered(value: object, [name = '', ...rest]: readonly string[]): object {
  const part = (value as Readonly<Record<string, unknown>>)[name]
  return { ...value, [name]: rest.length === 0 ? other(part) : altered(part as object, rest) }
}

async function findsRows(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 4))
  for (const rows of ['traits', 'queue', 'texts'] as const) {
    const kinds: readonly ((answer: readonly object[]) => readonly object[])[] = [
      (answer) => answer.slice(1),
      (answer) => answer.slice(0, -1),
      (answer) => [
        ...answer,
        Object.fromEntries(Object.entries(answer[0] ?? {}).map(([name, value]) => [name, other(value)])),
      ],
      ...Object.keys((await store.inspect(TENANT, id)).index[rows][0] ?? {}).map(
        (name) => (answer: readonly object[]) => [altered(answer[0] ?? {}, [name]), ...answer.slice(1)],
      ),
    ]
    for (const [place, kind] of kinds.entries()) {
      const faults = await faultsOf(
        store,
        inCase(id, (answer) => ({ ...answer, index: { ...answer.index, [rows]: kind(answer.index[rows]) } })),
      )
      expectThat(
        faults.some((fault) => fault.fault === 'index' && fault.case === id && fault.rows === rows),
        `alteration ${place} of ${rows} is found`,
      )
    }
  }
  for (const kind of [
    (list: Inspection['effects']) => list.slice(1),
    (list: Inspection['effects']) => [...list, ...list],
    (list: Inspection['effects']) => list.map((effect) => ({ ...effect, to: ['auditor'] })),
  ]) {
    const faults = await faultsOf(
      store,
      inCase(id, (answer) => ({ ...answer, effects: kind(answer.effects) })),
    )
    expectThat(
      faults.some((fault) => fault.fault === 'effects' && fault.case === id),
      'an altered effect is found',
    )
  }
}

async function findsCounters(store: Store): Promise<void> {
  const scene = sceneOn(store)
  const line = {
    town: 'town',
    office: 'office',
    panel: 'panel',
    title: 'Roads',
    day: '2025-09-23',
    mode: 'closed',
  } as const
  const opened = accepted(
    await scene.office.open(county, { occurredOn: '2025-09-01', office: 'office', hearings: [line, line] }),
  )
  await runs(scene, opened.opened[0] as HearingId, closedFacts)
  for (const counters of [
    { hearings: 2 },
    { hearings: 3, shut: 1 },
    { hearings: 2, shut: 1, statements: 1 },
    {},
  ]) {
    const faults = await faultsOf(
      store,
      inCase(opened.case, (answer) => ({ ...answer, counters })),
    )
    expectThat(
      faults.some((fault) => fault.fault === 'counter' && fault.case === opened.case),
      `${JSON.stringify(counters)} is found`,
    )
  }
}

async function findsGaps(store: Store): Promise<void> {
  const { id } = await whole(store)
  const { entries } = await store.changes(TENANT, 0, 1000)
  for (const { position } of entries) {
    const without = (answer: Awaited<ReturnType<Store['changes']>>) => ({
      ...answer,
      entries: answer.entries.filter((stored) => stored.position !== position),
    })
    expectThat(
      (await faultsOf(store, { changes: without })).some(({ fault }) => fault === 'position'),
      `position ${position} is missed`,
    )
  }
  expectThat(
    (await faultsOf(store, { changes: withStrangeThird })).some(
      (fault) => fault.fault === 'stray' && fault.case === id,
    ),
    'an entry that does not follow is found',
  )
}

function withStrangeThird(answer: Awaited<ReturnType<Store['changes']>>) {
  const entries = answer.entries.map(({ position, entry }) => ({
    position,
    entry: position === 3 ? { ...entry, previous: 'x' } : entry,
  }))
  return { ...answer, entries }
}

/** A store in memory, and every commit it took. */
function remembering(): { readonly store: Store; readonly commits: readonly Commit[] } {
  const inner = memoryStore()
  const commits: Commit[] = []
  const apply: Store['apply'] = (commit) => {
    commits.push(commit)
    return inner.apply(commit)
  }
  return { store: { ...inner, apply }, commits }
}

async function findsCuts(): Promise<void> {
  const { store, commits } = remembering()
  const scene = sceneOn(store)
  const id = await scene.called()
  await runs(scene, id, facts.slice(0, 3))
  const { root: first } = await scene.engine.checkpoint(TENANT)
  const lost = await scene.called()
  await scene.does(id, { type: 'hearing.adjourned', occurredOn: '2025-09-23' })
  const { root } = await scene.engine.checkpoint(TENANT)
  expectEqual((await scene.engine.verify(TENANT, { root })).faults, [], 'whole')
  expectEqual((await scene.engine.verify(TENANT, { root: first })).faults, [], 'against an older root')
  const after = async (kept: readonly Commit[]) => {
    const cut = memoryStore()
    for (const commit of kept) await cut.apply(commit)
    for (const checkpoint of await store.checkpoints(TENANT)) await cut.keepCheckpoint(checkpoint)
    return (await sceneOn(cut).engine.verify(TENANT, { root })).faults
  }
  expectThat(faultFor(await after(commits.slice(0, -1)), 'tail-cut', id), 'a cut tail')
  expectThat(
    faultFor(await after(commits.filter((commit) => commit.cases[0]?.case !== lost)), 'case-missing', lost),
    'a vanished case',
  )
  const checkpoints = await store.checkpoints(TENANT)
  for (const name of ['number', 'position', 'takenAt', 'previous', 'leaves', 'root'] as const)
    for (const place of [0, 1]) {
      const faults = (
        await sceneOn(
          altering(store, {
            checkpoints: () =>
              checkpoints.map((checkpoint, index) =>
                index === place ? { ...checkpoint, [name]: other(checkpoint[name]) } : checkpoint,
              ),
          }),
        ).engine.verify(TENANT, { root })
      ).faults
      expectThat(
        faults.some(({ fault }) => fault === 'checkpoint'),
        `"${name}" of checkpoint ${place + 1}`,
      )
    }
  const forgotten = altering(store, { checkpoints: () => [] })
  expectEqual(
    (await sceneOn(forgotten).engine.verify(TENANT, { root })).faults,
    [{ fault: 'checkpoint', number: 1, what: 'missing' }],
    'checkpoints thrown away',
  )
}

function faultFor(faults: readonly Fault[], what: string, of: string): boolean {
  return faults.some(
    (fault) => fault.fault === 'against-checkpoint' && fault.what === what && fault.case === of,
  )
}
