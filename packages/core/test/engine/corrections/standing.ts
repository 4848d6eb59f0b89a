import type { AnyProcess, CaseId, Deadline } from '@civicflow/core'
import { processes, type ProcessName, TENANT } from '../../random-commands/view.ts'
import type { Stage } from './stage.ts'

/** How a case stands, however it came to stand so: its states, its context, the day of every deadline and of what met it. */
export async function standing({ store }: Stage, id: CaseId) {
  const stored = await store.load(TENANT, id)
  if (stored === undefined) return undefined
  const { value, context, deadlines } = stored.state
  return {
    value,
    context,
    days: Object.fromEntries(Object.entries(deadlines).map(([duty, one]) => [duty, dayOf(one)])),
  }
}

/** What of a deadline does not tell when it was put on record. */
function dayOf({ generation: _generation, crossed: _crossed, met, ...day }: Deadline): object {
  return { ...day, ...(met !== undefined && { met: met.on }) }
}

/** The facts of a case, as they happened. */
export async function factsOf(stage: Stage, id: CaseId) {
  return (await stage.as('auditor').history(id))?.facts ?? []
}

/** What was found with each fact of a case, without where that stands. */
export async function foundIn(stage: Stage, id: CaseId) {
  const facts = await factsOf(stage, id)
  return facts.map(({ findings }) => findings.map((finding) => ({ ...finding, revision: undefined })))
}

/** The process of a case. */
export async function processOf({ store }: Stage, id: CaseId) {
  const stored = await store.load(TENANT, id)
  return processes[(stored?.process ?? 'hearing') as ProcessName]
}

/** Bodies that have a role in a case. */
export async function partiesOf(stage: Stage, id: CaseId): Promise<readonly string[]> {
  const process: AnyProcess = await processOf(stage, id)
  const parties = process.parties((await stage.store.load(TENANT, id))?.state.context)
  return Object.values(parties).flatMap((ids) => ids ?? [])
}
