import type { Entry } from '../../journal/entry.ts'
import type { Processes } from '../../journal/fold.ts'
import { type CorrectionCommand, type CorrectionDecision, decideCorrection } from '../../kernel/correct.ts'
import type { Case, CaseState } from '../../process/case.ts'
import { expectEqual } from '../expect.ts'
import type { Attempt, Following } from './attempt.ts'

/** A fact of a run: what was tried, and what followed. */
export interface Step {
  readonly tried: Attempt
  readonly following: Following
}

/**
 * Holds a run against the laws of corrections: its last fact voided leaves the case as it was before it, and one of its
 * facts replaced by itself leaves it as it is.
 *
 * @throws Error saying which law does not hold.
 */
export function holdToCorrections(steps: readonly Step[], choice: number): void {
  const last = steps.at(-1)
  if (last === undefined) return
  const entries = steps.map(({ following }) => following.entry)
  if (last.tried.kase !== undefined) voidsTheLast(last, entries)
  const chosen = steps[choice % steps.length]
  if (chosen !== undefined) replacesByItself(chosen, last.following.kase, entries)
}

function voidsTheLast({ tried, following }: Step, entries: readonly Entry[]): void {
  const decision = decided(tried, following.kase, entries, { void: following.kase.revision })
  if (!decision.accepted)
    throw new Error(`"${tried.command.type}" cannot be voided: ${JSON.stringify(decision.refused)}`)
  const { type } = tried.command
  expectEqual(
    comparable(decision.next),
    tried.kase && comparable(tried.kase.state),
    `the case as it was before "${type}", which was voided`,
  )
}

function replacesByItself({ tried, following }: Step, kase: Case, entries: readonly Entry[]): void {
  const correction = { replace: following.entry.revision, event: tried.command }
  const decision = decided(tried, kase, entries, correction)
  if (!decision.accepted)
    throw new Error(
      `"${tried.command.type}" cannot be replaced by itself: ${JSON.stringify(decision.refused)}`,
    )
  expectEqual(decision.next, kase.state, `"${tried.command.type}" was replaced by itself`)
  const { effects, findingsOf } = decision.entry
  expectEqual([effects, findingsOf], [[], {}], `"${tried.command.type}" was replaced by itself`)
}

function decided(
  { subject, circumstances }: Attempt,
  kase: Case,
  entries: readonly Entry[],
  correction: CorrectionCommand,
): CorrectionDecision {
  const processes: Processes = () => subject.process
  const { openedBy } = circumstances // what another case opened is corrected from there
  return decideCorrection(processes, kase, entries, correction, 'Ghi nhầm', {
    ...circumstances,
    ...(openedBy && { toldBy: openedBy }),
  })
}

/** A state without what tells when each of its deadlines came about. */
function comparable({ deadlines, ...state }: CaseState): unknown {
  const days = Object.entries(deadlines).map(([name, { generation: _own, ...deadline }]) => [name, deadline])
  return { ...state, deadlines: Object.fromEntries(days) as unknown }
}
