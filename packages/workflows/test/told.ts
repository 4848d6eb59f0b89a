import type { CaseRun } from './case-run.ts'

/** Names of the rules and duties a decision was found to break, or why it was refused. */
export function told(decision: ReturnType<CaseRun['record']>): readonly string[] {
  if (decision.accepted)
    return decision.entry.findings.map((finding) =>
      finding.code === 'rule'
        ? finding.rule
        : finding.code === 'same-recorder'
          ? finding.code
          : `${finding.code}: ${finding.duty}`,
    )
  return decision.refused.map(
    (refusal) => `refused: ${refusal.code === 'rule' ? refusal.rule : refusal.code}`,
  )
}
