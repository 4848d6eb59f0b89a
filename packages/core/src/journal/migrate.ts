import { CallerError } from '../errors.ts'
import { restore, type Snapshot } from '../machine/run-machine.ts'
import type { Acts } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import { canonicalJson } from './digest.ts'

/** A case's state and what was recorded in it, under one version of its process. */
export interface Versioned {
  readonly version: number
  readonly snapshot: Snapshot
  readonly acts: Acts
}

/**
 * The state a case has under a later version of its process, taken there by one migration after the other.
 *
 * @throws CallerError `invalid-migration` where no migrations lead there, or one of them throws, or gives no state, or
 *   one that its version's machine does not have.
 */
export function carriedOver(
  processOf: (version: number) => AnyProcess,
  { version, snapshot, acts }: Versioned,
  target: number,
): Snapshot {
  return wayBetween(processOf, version, target).reduce(
    (before, process) => migrated(process, before, acts),
    snapshot,
  )
}

/** The versions on the way from one to another, without the first. */
function wayBetween(
  processOf: (version: number) => AnyProcess,
  from: number,
  target: number,
): readonly AnyProcess[] {
  const way: AnyProcess[] = []
  for (let version = target; version !== from; ) {
    const process = processOf(version)
    if (process.migration === undefined || version < from)
      throw invalid(process, `leads from version ${from} to it`)
    way.unshift(process)
    version = process.migration.from
  }
  return way
}

function migrated(process: AnyProcess, { value, context }: Snapshot, acts: Acts): Snapshot {
  try {
    const after = process.migration?.state({ value, context, acts })
    const snapshot = after && restore(process.machine, after.value, after.context)
    if (snapshot !== undefined && canonicalJson(snapshot.value) === canonicalJson(after?.value))
      return snapshot
  } catch (cause) {
    throw invalid(process, `takes over ${JSON.stringify(value)}`, cause)
  }
  throw invalid(process, `takes over ${JSON.stringify(value)}`)
}

function invalid({ id, version }: AnyProcess, what: string, cause?: unknown): CallerError {
  return new CallerError(
    'invalid-migration',
    `no migration to version ${version} of process "${id}" ${what}`,
    { process: id, version },
    { cause },
  )
}
