import { lineOn } from '../law/law.ts'
import type { ProvisionLine } from '../law/provision.ts'
import type { IsoDay } from '../time/day.ts'
import type { AnyDuty } from '../process/process.ts'
import type { Deadline } from './deadline.ts'
import { lineOf } from './deadlines.ts'
import type { Environment } from './environment.ts'
import type { Ground } from './finding.ts'

/** A provision as it stands on a day; `undefined` where no line of it is in force. */
export function groundOn({ law }: Environment, provision: string, on: IsoDay): Ground | undefined {
  const known = law.provisions.get(provision)
  const line = known === undefined ? undefined : lineOn(known, on)
  return line === undefined ? undefined : groundIn(provision, line)
}

/** The ground of a deadline: the line it was counted by; of a day that the profile set, that too. */
export function groundOfDeadline(
  environment: Environment,
  duty: AnyDuty,
  deadline: Deadline,
): Ground | undefined {
  const line = lineOf(environment, duty, deadline)
  if (line === undefined) return undefined
  const byProfile = deadline.status === 'due' && deadline.setBy === 'profile'
  return { ...groundIn(duty.provision, line), ...(byProfile && { byProfile }) }
}

/** A provision as one of its lines has it. */
function groundIn(provision: string, line: ProvisionLine): Ground {
  return {
    provision,
    evidence: line.evidence,
    ...(line.citation !== undefined && { citation: line.citation }),
    ...(line.unread === true && { unread: true }),
  }
}
