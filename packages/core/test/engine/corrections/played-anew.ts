import { canonicalJson, type CaseId, type Fact } from '@civicflow/core'
import { clear } from '../../random-commands/amend.ts'
import { TENANT } from '../../random-commands/view.ts'
import { type Stage, stageAt } from './stage.ts'
import { factsOf, processOf } from './standing.ts'

/** What is left to be recorded of each case, in the order in which it happened. */
type Left = Map<CaseId, readonly Fact[]>

/**
 * A fresh stage on which the facts of all cases are recorded as they happened, each with what it told and opened, and
 * the cases of which all could be recorded so.
 */
export async function playedAnew(
  stage: Stage,
): Promise<{ readonly fresh: Stage; readonly whole: readonly CaseId[] }> {
  const fresh = stageAt('2025-09-01')
  fresh.goTo(stage.now())
  const left: Left = new Map()
  for (const id of await stage.ids()) left.set(id, await factsOf(stage, id))
  const children = new Set([...left.values()].flatMap((facts) => facts.flatMap(({ opened }) => opened)))
  const stuck = new Set<CaseId>()
  for (;;) {
    const next = [...left].find(
      ([id, [fact]]) => !stuck.has(id) && fact !== undefined && isNext(left, children, id, fact),
    )
    if (next === undefined) break
    const [id, [fact]] = next
    if (fact === undefined || !(await isRecorded(stage, fresh, id, fact))) stuck.add(id)
    else
      for (const other of [id, ...fact.told.map((told) => told.case), ...fact.opened]) {
        const [done, ...rest] = left.get(other) ?? []
        left.set(other, rest)
        if (done === undefined || !(await happened(fresh, other, done))) stuck.add(other)
      }
  }
  return { fresh, whole: [...left].flatMap(([id, facts]) => (facts.length > 0 || stuck.has(id) ? [] : [id])) }
}

/** Can it be recorded now, itself and with what it tells others? */
function isNext(left: Left, children: ReadonlySet<CaseId>, id: CaseId, fact: Fact): boolean {
  const isOpening = left.get(id)?.[0] === fact && fact.revision === 1
  if (fact.toldBy !== undefined || (isOpening && children.has(id))) return false
  return fact.told.every(({ case: other, revision }) => left.get(other)?.[0]?.revision === revision)
}

/** Did it come about in the case as it happened there, not put right there alone? */
async function happened(fresh: Stage, id: CaseId, { event }: Fact): Promise<boolean> {
  const anew = (await factsOf(fresh, id)).at(-1)
  return anew !== undefined && canonicalJson(clear(anew.event)) === canonicalJson(clear(event))
}

async function isRecorded(stage: Stage, fresh: Stage, id: CaseId, { by, event }: Fact): Promise<boolean> {
  if ('system' in by) return false
  const handle = fresh.engine.as({ tenant: TENANT, party: by })
  if (fresh.store.load(TENANT, id) !== undefined)
    return (await handle.record(id, clear(event) as never)).outcome === 'accepted' // it was one of the case's
  const { type: _opening, ...payload } = clear(event)
  fresh.wants(id)
  const opened = await handle.open((await processOf(stage, id)) as never, payload as never) // as above
  return opened.outcome === 'accepted'
}
