import { lawRules } from '../../building-blocks/law-rules.ts'
import type { CampaignContext } from '../context.ts'
import type { CampaignEvent } from '../events.ts'

export const { refuses, finds } = lawRules<CampaignContext, CampaignEvent>()

/** Does a list of bodies name all of these, each of them known? */
export function namesAll(listed: readonly string[], wanted: readonly (string | undefined)[]): boolean {
  return wanted.every((body) => body !== undefined && listed.includes(body))
}
