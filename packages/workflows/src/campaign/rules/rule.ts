import { lawRules } from '../../building-blocks/law-rules.ts'
import { type Act, areAllAmong } from '../../building-blocks/succession.ts'
import type { CampaignContext } from '../context.ts'
import type { CampaignEvent } from '../events.ts'

export const { refuses, finds } = lawRules<CampaignContext, CampaignEvent>()

/** Does a list of bodies name all of these, or who took over from them by the day of the act, each of them known? */
export function namesAll(
  listed: readonly string[],
  wanted: readonly (string | undefined)[],
  act: Act,
): boolean {
  return wanted.every((body) => body !== undefined && areAllAmong([body], listed, act))
}
