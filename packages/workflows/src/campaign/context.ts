import type { BodyId, IsoDay } from '@civicflow/core'
import type { CampaignEvent, CampaignParties } from './events.ts'

type Opened = Extract<CampaignEvent, { type: 'campaign.opened' }>

/** How far the meetings of a campaign have come. */
export type Progress = 'unplanned' | 'issued' | 'distributed' | 'begun' | 'concluded'

/** What a campaign remembers. Its plan and lists stay in the journal, its meetings and petitions are cases of their own. */
export interface CampaignContext {
  readonly title: string
  readonly area: string
  readonly track: Opened['track']
  readonly sessionKind: Opened['sessionKind']
  readonly timing: Opened['timing']
  readonly yearEnd: boolean
  readonly term: string
  readonly session: number
  readonly organiser: BodyId
  readonly parties: CampaignParties

  /** Days of the session, where they are known. */
  readonly opening?: IsoDay | undefined
  readonly closing?: IsoDay | undefined
  /** Window of the plan, and last day for the reports of the groups. */
  readonly from?: IsoDay | undefined
  readonly until?: IsoDay | undefined
  readonly reportsDue?: IsoDay | undefined

  readonly progress: Progress
  /** Groups whose report has come in. */
  readonly groups: readonly string[]
  /** Petitions in each list, after merging. */
  readonly central: number
  readonly local: number
  /** Lists that went to those they are for, since they were last made. */
  readonly reported: readonly List[]
}

/** Matters of central bodies, or of local ones (art. 37 cl. 2, art. 39). */
export type List = 'central' | 'local'

/** Do deputies of the National Assembly take part? */
export function isAssembly({ track }: CampaignContext): boolean {
  return track === 'assembly' || track === 'assemblyAndCouncil'
}

/** Does it belong to a regular session of the National Assembly, before or after it? */
export function isRegularAssembly(context: CampaignContext): boolean {
  return isAssembly(context) && context.sessionKind === 'regular'
}

/** The day of the session that its reports are counted from. */
export function sessionDay({ timing, opening, closing }: CampaignContext): IsoDay | undefined {
  return timing === 'beforeSession' ? opening : closing
}

/**
 * Must this list be reported? The central one of the National Assembly's deputies always (art. 37 cl. 2, art. 38
 * cl. 2), the local one around regular sessions and in councils; any other where there is something in it.
 */
export function isOwed(list: List, context: CampaignContext): boolean {
  if (context[list] > 0) return true
  return list === 'central' ? isAssembly(context) : !isAssembly(context) || context.sessionKind === 'regular'
}
