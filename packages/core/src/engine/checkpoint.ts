import { canonicalJson } from '../journal/digest.ts'
import { merkleRoot } from '../journal/merkle.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Checkpoint, CheckpointLeaf, Position, Store } from '../store/port.ts'
import type { EngineCore } from './core.ts'
import type { Fault } from './fault.ts'

const PAGE = 1000

/**
 * Takes a checkpoint over every case that changed since the last one and stores it. Its `root` is for the host to keep
 * outside: with it, `verify` finds a case that vanished and a journal that was cut.
 */
export async function takeCheckpoint({ options }: EngineCore, tenant: string): Promise<Checkpoint> {
  const { store, clock } = options
  const last = await store.lastCheckpoint(tenant)
  const heads = await headsAfter(store, tenant, last?.position ?? 0)
  const taken = {
    tenant,
    number: (last?.number ?? 0) + 1,
    position: heads.position,
    takenAt: clock(),
    previous: last?.root ?? '',
    leaves: heads.leaves,
  }
  const checkpoint = { ...taken, root: rootOf(taken) }
  await store.keepCheckpoint(checkpoint)
  return checkpoint
}

/** What is wrong with a tenant's checkpoints, and with its journal against them. */
export async function faultsAgainstCheckpoints(
  store: Store,
  tenant: string,
  root?: string,
): Promise<readonly Fault[]> {
  const checkpoints = await store.checkpoints(tenant)
  const faults: Fault[] = []
  let previous = ''
  for (const [place, checkpoint] of checkpoints.entries()) {
    const intact =
      checkpoint.previous === previous &&
      checkpoint.number === place + 1 &&
      rootOf(checkpoint) === checkpoint.root
    if (!intact) faults.push({ fault: 'checkpoint', number: checkpoint.number, what: 'altered' })
    previous = checkpoint.root
    for (const leaf of checkpoint.leaves)
      faults.push(...(await faultsAgainst(store, tenant, checkpoint, leaf)))
  }
  if (root !== undefined && !checkpoints.some((checkpoint) => checkpoint.root === root))
    faults.push({ fault: 'checkpoint', number: checkpoints.length + 1, what: 'missing' })
  return faults
}

/** Over what the checkpoint says of itself, the root before it among that, and over every changed case's head. */
function rootOf({ number, position, takenAt, previous, leaves }: Omit<Checkpoint, 'root'>): string {
  const head = canonicalJson({ number, position, takenAt, previous })
  return merkleRoot([
    head,
    ...leaves.map(({ case: id, revision, head: last }) => canonicalJson({ case: id, revision, head: last })),
  ])
}

async function headsAfter(
  store: Store,
  tenant: string,
  after: Position,
): Promise<{ readonly position: Position; readonly leaves: readonly CheckpointLeaf[] }> {
  const heads = new Map<CaseId, CheckpointLeaf>()
  for (let position = after; ; ) {
    const { entries } = await store.changes(tenant, position, PAGE)
    for (const { entry } of entries)
      heads.set(entry.case, { case: entry.case, revision: entry.revision, head: entry.hash })
    const last = entries.at(-1)
    if (last === undefined)
      return {
        position,
        leaves: [...heads.values()].toSorted((one, other) => (one.case < other.case ? -1 : 1)),
      }
    position = last.position
  }
}

async function faultsAgainst(
  store: Store,
  tenant: string,
  { number }: Checkpoint,
  leaf: CheckpointLeaf,
): Promise<readonly Fault[]> {
  const fault = (what: 'case-missing' | 'tail-cut' | 'rewritten'): readonly Fault[] => [
    { fault: 'against-checkpoint', number, case: leaf.case, what },
  ]
  if ((await store.load(tenant, leaf.case)) === undefined) return fault('case-missing')
  const [stored] = await store.entries(tenant, leaf.case, leaf.revision - 1, 1)
  if (stored === undefined) return fault('tail-cut')
  return stored.entry.hash === leaf.head ? [] : fault('rewritten')
}
