import { StoreError } from '../errors.ts'
import type { CaseId } from '../process/case-id.ts'
import type { StoredCase } from '../store/port.ts'
import type { EngineCore } from './core.ts'

/** Is told of a case that was left as it is, and why. */
export type Skip = (id: CaseId, error: unknown) => void

/**
 * Does something for one of many cases. A case that cannot be read, or whose process fails, is skipped: `undefined`.
 *
 * @throws StoreError where the store fails, and not this case alone.
 */
export async function unlessBroken<T>(
  skip: Skip,
  id: CaseId,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreError && error.code !== 'corrupt') throw error
    skip(id, error)
    return undefined
  }
}

/**
 * Cases as they are kept; where one of them cannot be read, each alone, without that one.
 *
 * @throws StoreError where the store fails, and not a case alone.
 */
export async function loadedTogether(
  { options: { store } }: EngineCore,
  tenant: string,
  ids: readonly CaseId[],
  skip: Skip,
): Promise<readonly StoredCase[]> {
  try {
    return await store.loadAll(tenant, ids)
  } catch (error) {
    if (error instanceof StoreError && error.code !== 'corrupt') throw error
  }
  const alone = await Promise.all(ids.map((id) => unlessBroken(skip, id, async () => store.load(tenant, id))))
  return alone.flatMap((stored) => stored ?? [])
}
