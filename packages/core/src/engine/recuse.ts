import type { FactEntry } from '../journal/entry.ts'
import type { Circumstances } from '../kernel/circumstances.ts'
import { decideRecusal, type RecusalCommand } from '../kernel/recuse.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import { caseCommit } from './case-commit.ts'
import { chained, type Planned } from './plan.ts'

/** Decides a recusal and says what would be written, or why not. */
export function planRecusal(
  process: AnyProcess,
  kase: Case,
  command: RecusalCommand,
  circumstances: Circumstances,
  sent: FactEntry['command'],
): Planned {
  const decision = decideRecusal(process, kase, command, circumstances)
  if (!decision.accepted) return { refused: decision.refused }
  const { entry, next } = decision
  const written = chained({ ...entry, ...(sent !== undefined && { command: sent }) })
  if ('refused' in written) return written
  const own = caseCommit(process, kase, [written.entry], next, kase.parent)
  return { plan: { entry: written.entry, next, opened: [], cases: [own], counters: [] } }
}
