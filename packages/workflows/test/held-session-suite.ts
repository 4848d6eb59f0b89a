import type { AnyProcess, Case } from '@civicflow/core'
import { processSuite } from '@civicflow/core/testing'
import type { SessionContext } from '../src/held-session/session-context.ts'
import { environment } from './meeting-run.ts'
import { runs } from './runs.ts'

/** What tells two sessions apart beside their states: in which ways their items stand. */
function waysOf({ state }: Case): unknown {
  const { items } = state.context as SessionContext // a case of a held session
  return [...new Set(items.map(({ standing }) => standing))].toSorted()
}

/** The process suite of one kind of held session. */
export const heldSessionSuite = (process: AnyProcess) =>
  processSuite(process, { environment, waysOf, runs: runs(100) })
