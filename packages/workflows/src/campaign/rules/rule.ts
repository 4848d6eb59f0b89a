import { rulesOf } from '@civicflow/core'
import type { CampaignContext } from '../context.ts'
import type { CampaignEvent } from '../events.ts'

/** Binds a rule to the events of a campaign it is about. */
export const rule = rulesOf<CampaignContext, CampaignEvent>()

/** Does a list of bodies name all of these, each of them known? */
export function namesAll(listed: readonly string[], wanted: readonly (string | undefined)[]): boolean {
  return wanted.every((body) => body !== undefined && listed.includes(body))
}
