import { chain } from '../journal/chain.ts'
import { crossed } from '../kernel/crossing.ts'
import { figuresOf, TIMERS } from '../kernel/project.ts'
import type { CaseId } from '../process/case-id.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { CaseCommit, CounterChange, Page, QueueHit, StoredCase } from '../store/port.ts'
import { caseCommit } from './case-commit.ts'
import { caseOf, type EngineCore, plainCircumstances } from './core.ts'
import { countedAt } from './plan.ts'
import { loadedTogether, type Skip, unlessBroken } from './skipping.ts'
import { todayOf } from './today.ts'

/** The recorder of what the passing of days brings about. */
const BY = { system: 'deadlines' } as const

/** How many cases are written together. */
const TOGETHER = 200

/** How many rows are looked at before others get their turn. */
const SHARE = 200

/**
 * Notes a share of the deadlines whose day has come or gone by, oldest first; each once, however many do this at the
 * same time. `isMine` is asked before anything is written, and not where nothing is to be noted. A case that cannot be
 * read is skipped. Gives how many were noted, and the place to go on `after` where more is left.
 *
 * @throws StoreError where the store fails.
 */
export async function noteDeadlines(
  core: EngineCore,
  tenant: string,
  after: string | undefined,
  isMine: () => Promise<boolean>,
  skip: Skip,
): Promise<{ readonly noted: number; readonly next?: string | undefined }> {
  let [noted, looked, next] = [0, 0, after]
  do {
    const page = await duePage(core, tenant, next)
    if (page.rows.length === 0 || !(await isMine())) return { noted }
    noted += await noteTogether(core, tenant, [...new Set(page.rows.map((row) => row.case))], skip)
    looked += page.rows.length
    next = page.next
  } while (next !== undefined && looked < SHARE)
  return { noted, next }
}

/** Notes what is due in one case. Gives how many deadlines were noted; none in a case that cannot be read. */
export function noteCase(core: EngineCore, tenant: string, id: CaseId, skip: Skip): Promise<number> {
  return noteTogether(core, tenant, [id], skip)
}

async function duePage(core: EngineCore, tenant: string, after: string | undefined): Promise<Page<QueueHit>> {
  return core.options.store.queue({
    tenant,
    lists: [TIMERS],
    to: todayOf(core),
    limit: TOGETHER,
    ...(after !== undefined && { after }),
  })
}

/** Notes what is due in some cases, written together; where somebody was faster in one of them, in that one anew. */
async function noteTogether(
  core: EngineCore,
  tenant: string,
  ids: readonly CaseId[],
  skip: Skip,
): Promise<number> {
  const { store } = core.options
  const cases = await loadedTogether(core, tenant, ids, skip)
  const notes = await Promise.all(
    cases.map((stored) => unlessBroken(skip, stored.case, async () => notesOn(core, stored))),
  )
  const made = notes.flatMap((one) => one ?? [])
  if (made.length === 0) return 0
  const results = await store.applyAll(
    made.map(({ part, counters }) => ({ tenant, cases: [part], counters })),
  )
  let noted = 0
  const overtaken: CaseId[] = []
  for (const [place, { part }] of made.entries()) {
    const result = results[place]
    if (result?.outcome === 'failed') throw result.error
    if (result?.outcome === 'committed') noted += part.entries.length
    else overtaken.push(part.case)
  }
  return overtaken.length === 0 ? noted : noted + (await noteTogether(core, tenant, overtaken, skip))
}

interface Notes {
  readonly part: CaseCommit
  readonly counters: readonly CounterChange[]
}

/** Everything that is to be noted in a case today; several deadlines may have passed. */
function notesOn(core: EngineCore, stored: StoredCase): Notes | undefined {
  const process = core.processes(stored.process, stored.version)
  const before = caseOf(stored)
  const after = noted(core, process, before)
  const last = after.at(-1)
  if (last === undefined) return undefined
  const entries = after.map(({ entry }) => entry)
  const counters = countedAt(
    before.parent,
    figuresOf(process, before.state),
    figuresOf(process, last.kase.state),
  )
  return { part: caseCommit(process, before, entries, last.kase.state, before.parent), counters }
}

function noted(core: EngineCore, process: AnyProcess, kase: Case) {
  const notes: { readonly kase: Case; readonly entry: ReturnType<typeof chain>['entry'] }[] = []
  let now = kase
  for (const duty of Object.keys(kase.state.deadlines)) {
    const made = crossed(process, now, duty, plainCircumstances(core, BY, {}))
    if (made === undefined) continue
    const { entry } = chain(made.entry)
    const { revision, hash: head, recordedAt } = entry
    now = { ...now, revision, head, recordedAt, state: made.next }
    notes.push({ kase: now, entry })
  }
  return notes
}
