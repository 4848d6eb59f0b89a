import { activePaths } from '../machine/run-machine.ts'
import type { Case } from '../process/case.ts'
import type { AnyProcess } from '../process/process.ts'
import type { AnyCommand } from '../process/schema.ts'
import type { Circumstances } from './circumstances.ts'
import { conclude } from './decide.ts'
import { examine, type RuleVerdict } from './examine.ts'
import type { Finding } from './finding.ts'
import type { Refusal } from './refusal.ts'

/** Why a command would be accepted or not, part by part. Agrees with `decide` for the same case and circumstances. */
export interface Explanation {
  readonly accepted: boolean
  /** Is it well formed, and on a day that can be? */
  readonly form: Part
  /** May this actor do it, and this recorder record it? */
  readonly authority: Part
  /** Has it a place in the case's state? */
  readonly place: Part & { readonly from: readonly string[]; readonly to?: readonly string[] }
  readonly rules: readonly RuleVerdict[]
  /** What would be recorded against it. */
  readonly findings: readonly Finding[]
  /** Every reason against it. */
  readonly refused: readonly Refusal[]
}

export interface Part {
  readonly holds: boolean
  readonly refused: readonly Refusal[]
}

/** Explains what `decide` would say. Nothing is written. */
export function explain(
  process: AnyProcess,
  kase: Case | undefined,
  command: AnyCommand,
  circumstances: Circumstances,
): Explanation {
  const examined = examine(process, kase, command, circumstances)
  const decision = conclude(process, kase?.id ?? 'new', kase, examined, circumstances)
  const part = (of: PartName): Part => {
    const refused = examined.refused.filter((refusal) => partOf(refusal) === of)
    return { holds: refused.length === 0, refused }
  }
  return {
    accepted: decision.accepted,
    form: part('form'),
    authority: part('authority'),
    place: {
      ...part('place'),
      from: activePaths(examined.from),
      ...(examined.taken !== undefined && { to: activePaths(examined.taken.to) }),
    },
    rules: examined.rules,
    findings: decision.accepted ? decision.entry.findings : examined.findings,
    refused: examined.refused,
  }
}

type PartName = 'form' | 'authority' | 'place' | 'rules'

function partOf({ code }: Refusal): PartName {
  switch (code) {
    case 'unknown-event':
    case 'malformed':
    case 'too-long':
    case 'too-large':
    case 'no-such-day':
    case 'not-yet':
      return 'form'
    case 'not-found':
    case 'not-in-office':
    case 'unknown-actor':
    case 'not-authorised':
    case 'not-on-behalf':
    case 'delegation-not-in-force':
    case 'recused':
    case 'already-recused':
    case 'unknown-person':
    case 'no-role':
    case 'same-actor':
    case 'both-offices':
    case 'outside-area':
    case 'unknown-area':
    case 'wrong-kind':
      return 'authority'
    case 'out-of-place':
    case 'ended':
    case 'guard':
    case 'half-taken':
    case 'already-open':
    case 'only-told':
      return 'place'
    case 'rule':
    case 'opening':
    case 'told':
    case 'nothing-to-correct':
    case 'told-fact':
    case 'no-longer-fits':
    case 'still-follows':
    case 'no-place-in-version':
    case 'own-case':
      return 'rules'
  }
}
