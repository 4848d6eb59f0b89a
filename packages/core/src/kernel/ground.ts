import { lineOn } from '../law/law.ts'
import type { ProvisionLine } from '../law/provision.ts'
import type { IsoDay } from '../time/day.ts'
import type { Environment } from './environment.ts'
import type { Ground } from './finding.ts'

/** A provision as it stands on a day; `undefined` where no line of it is in force. */
export function groundOn({ law }: Environment, provision: string, on: IsoDay): Ground | undefined {
  const known = law.provisions.get(provision)
  const line = known === undefined ? undefined : lineOn(known, on)
  return line === undefined ? undefined : groundIn(provision, line)
}

/** A provision as one of its lines has it. */
export function groundIn(provision: string, line: ProvisionLine): Ground {
  return {
    provision,
    evidence: line.evidence,
    ...(line.citation !== undefined && { citation: line.citation }),
    ...(line.unread === true && { unread: true }),
  }
}
