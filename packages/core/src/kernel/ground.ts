import { lineOn } from '../law/law.ts'
import type { IsoDay } from '../time/day.ts'
import type { Environment } from './environment.ts'
import type { Ground } from './finding.ts'

/** A provision as it stands on a day; `undefined` where no line of it is in force. */
export function groundOn({ law }: Environment, provision: string, on: IsoDay): Ground | undefined {
  const known = law.provisions.get(provision)
  const line = known === undefined ? undefined : lineOn(known, on)
  if (line === undefined) return undefined
  return {
    provision,
    evidence: line.evidence,
    ...(line.citation !== undefined && { citation: line.citation }),
    ...(line.unread === true && { unread: true }),
  }
}
