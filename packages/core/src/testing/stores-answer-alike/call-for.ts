import { match } from 'ts-pattern'
import { StoreError } from '../../errors.ts'
import type { Checkpoint, Commit, Store } from '../../store/port.ts'
import { caseCommitOf } from '../sample-commit.ts'
import { allPages, pictureOf } from '../store-suite/picture.ts'
import type { BatchStep, CaseStep, CheckpointStep, CommitStep, QuestionStep, Step } from './any-step.ts'

type Tenants = readonly [string, string]

/** Asks a store, and gives its answer as JSON. */
export type Call = (store: Store) => Promise<unknown>

/** The call a step stands for; what it expects of revisions is taken from the reference. */
export async function callFor(reference: Store, step: Step, tenants: Tenants): Promise<Call> {
  if (step.kind === 'commit') {
    const commit = await commitFor(reference, step, tenants)
    return async (store) => store.apply(commit)
  }
  if (step.kind === 'batch') {
    const commits = await batchFor(reference, step, tenants)
    return async (store) => store.applyAll(commits)
  }
  if (step.kind === 'checkpoint') return async (store) => checkpointKept(store, step, tenants)
  return async (store) => answer(store, step, tenants[step.tenant])
}

/** Everything both tenants have. */
export async function tellAll(store: Store, tenants: Tenants): Promise<unknown> {
  const ids = ['case-1', 'case-2', 'case-10', 'Case-1', 'hồ sơ']
  const keys = ['key-1', 'key-2', 'Key-1']
  return Promise.all(tenants.map(async (tenant) => pictureOf(store, tenant, ids, keys)))
}

/** Every case goes on, in a later commit, from where it is if those before it are written. */
async function batchFor(reference: Store, step: BatchStep, tenants: Tenants): Promise<readonly Commit[]> {
  const ahead = new Map<string, number>()
  const commits: Commit[] = []
  for (const part of step.commits) {
    const commit = await commitFor(reference, part, tenants, ahead)
    for (const { case: id, entries } of commit.cases) {
      const key = aheadKey(commit.tenant, id)
      ahead.set(key, (ahead.get(key) ?? 0) + entries.length)
    }
    commits.push(commit)
  }
  return commits
}

function aheadKey(tenant: string, id: string): string {
  return `${tenant} ${id}`
}

async function commitFor(
  reference: Store,
  step: CommitStep,
  tenants: Tenants,
  ahead: ReadonlyMap<string, number> = new Map(),
): Promise<Commit> {
  const tenant = tenants[step.tenant]
  const cases = await Promise.all(
    step.cases.map(async (part) =>
      casePart(reference, tenant, part, ahead.get(aheadKey(tenant, part.case)) ?? 0),
    ),
  )
  const receipt = step.receipt && {
    ...step.receipt,
    digest: 'digest',
    case: 'case-1',
    revision: cases.length,
  }
  return { tenant, cases, counters: step.counters, ...(receipt && { receipt }) }
}

async function casePart(reference: Store, tenant: string, step: CaseStep, ahead: number) {
  const revision = ((await reference.load(tenant, step.case))?.revision ?? 0) + ahead
  const { parent, behind, forgets, remove: asked, add: added, ...sample } = step
  const expectedRevision = Math.max(0, revision - behind)
  const { index } = await reference.inspect(tenant, step.case)
  const remove = {
    traits: [...asked.traits, ...some(index.traits, forgets)],
    queue: [...asked.queue, ...some(index.queue, forgets)],
    texts: [...asked.texts, ...some(index.texts, forgets)],
  }
  const process = processOf(step.case)
  const add = { ...added, traits: [{ name: 'process', value: process }, ...added.traits] }
  const place = { process, expectedRevision, note: step.case, ...(parent !== null && { parent }) }
  return caseCommitOf({ ...sample, ...place, add, remove })
}

function processOf(id: string): string {
  return id.endsWith('1') ? 'other' : 'sample'
}

function some<Row>(rows: readonly Row[], nth: number): readonly Row[] {
  return nth === 0 ? [] : rows.filter((_, place) => place % nth === 0)
}

async function checkpointKept(store: Store, step: CheckpointStep, tenants: Tenants): Promise<string> {
  const place = { tenant: tenants[step.tenant], number: step.number, position: step.number }
  const takenAt = '2026-01-05T00:00:00.000Z'
  const checkpoint: Checkpoint = { ...place, takenAt, previous: '', leaves: [], root: `root-${step.number}` }
  try {
    await store.keepCheckpoint(checkpoint)
    return 'kept'
  } catch (error) {
    if (error instanceof StoreError) return error.outcome
    throw error
  }
}

async function answer(store: Store, step: QuestionStep, tenant: string): Promise<unknown> {
  const { case: id, after, limit, audiences, traits, lists, words, caller, key } = step
  const processes = step.processes ?? undefined
  const bounds = { ...(step.from !== null && { from: step.from }), ...(step.to !== null && { to: step.to }) }
  return match(step.kind)
    .with('cases', async () =>
      allPages(limit, async (paging) => store.cases({ tenant, audiences, traits, ...paging })),
    )
    .with('queue', async () =>
      allPages(limit, async (paging) => store.queue({ tenant, lists, ...bounds, ...paging })),
    )
    .with('search', async () =>
      allPages(limit, async (paging) => store.search({ tenant, audiences, words, ...paging })),
    )
    .with('children', async () => allPages(limit, async (paging) => store.children(tenant, id, paging)))
    .with('changes', async () => store.changes(tenant, after, limit, after % 2 === 0 ? audiences : undefined))
    .with('entries', async () => store.entries(tenant, id, after))
    .with('visible', async () => store.isVisible(tenant, id, audiences))
    .with('ids', async () => store.caseIds(tenant, after, limit))
    .with('receipt', async () => (await store.receipt(tenant, caller, key)) ?? null)
    .with('count', async () => store.count({ tenant, audiences, traits }, limit))
    .with('counts', async () => {
      const value = traits.find(({ name }) => name === step.counted)?.value
      return store.counts({ tenant, audiences, trait: step.counted, ...(value !== undefined && { value }) })
    })
    .with('several', async () => store.loadAll(tenant, step.cases))
    .with('situation', async () => store.situation(tenant, id, after % 2 === 0 ? { caller, key } : undefined))
    .with('stored', async () => store.stored(tenant, after, limit, processes))
    .exhaustive()
}
