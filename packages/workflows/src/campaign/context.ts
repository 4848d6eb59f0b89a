import type { BodyId, CaseId, IsoDay } from '@civicflow/core'
import type { CampaignFact, CampaignParties } from './events.ts'
import type { LateReportPolicy, Position, Track } from './vocabulary.ts'

type Opened = CampaignFact<'campaign.opened'>

/** How far the meetings of a campaign have come. */
export type Progress = 'unplanned' | 'issued' | 'distributed' | 'begun' | 'concluded'

/** Where somebody who was asked for comments on the draft plan stands. */
export type Consulted = 'awaited' | Position

/**
 * What a campaign remembers. Its plan and lists stay in the journal, its meetings and petitions are cases of their own:
 * it grows with bodies, groups and deputies, never with petitions.
 */
export interface CampaignContext {
  readonly title: string
  readonly area: string
  readonly track: Track
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

  /** Bodies, and deputies by office, that were asked for comments on the draft plan or gave some. */
  readonly consultation: Readonly<Record<BodyId, Consulted>>
  /** Last day for the comments that were last asked for. */
  readonly commentsBy: IsoDay | null

  readonly progress: Progress
  /** How many meetings the plan has named so far. */
  readonly planned: number
  /** Deputies who must appear in the plan, and those who are in a meeting of it. */
  readonly deputies: readonly string[]
  readonly assigned: readonly string[]
  /** Groups whose report has come in. */
  readonly groups: readonly string[]
  readonly lateReports: LateReportPolicy
  /** Groups of which a report came late, or after the synthesis, and is in no synthesis so far. */
  readonly lateGroups: readonly string[]
  /** Petitions in each list, after merging. */
  readonly central: number
  readonly local: number
  /** Lists that went to those they are for, since they were last made. */
  readonly reported: readonly List[]

  /** The session that open matters were last carried to, and how many petitions of this campaign. */
  readonly carriedTo: { readonly term: string; readonly session: number } | null
  readonly carried: number
  /** Campaigns that took them over. */
  readonly nextCampaigns: readonly CaseId[]
  /** Petitions that earlier campaigns handed to this one. */
  readonly takenOver: number
}

/** A campaign before it is opened. */
export const noCampaign: CampaignContext = {
  title: '',
  area: '',
  track: 'assembly',
  sessionKind: 'regular',
  timing: 'beforeSession',
  yearEnd: false,
  term: '',
  session: 0,
  organiser: '',
  parties: { front: [] },
  consultation: {},
  commentsBy: null,
  progress: 'unplanned',
  planned: 0,
  deputies: [],
  assigned: [],
  groups: [],
  lateReports: 'include',
  lateGroups: [],
  central: 0,
  local: 0,
  reported: [],
  carriedTo: null,
  carried: 0,
  nextCampaigns: [],
  takenOver: 0,
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

/** Is it one of the Assembly's deputies with a council's, or of councils of two levels (art. 22)? */
export function isJoint({ track }: Pick<CampaignContext, 'track'>): boolean {
  return track === 'assemblyAndCouncil' || track === 'twoCouncils'
}

/** Deputies who must appear in the plan and are in no meeting of it. */
export function unassignedIn({ deputies, assigned }: Pick<CampaignContext, 'deputies' | 'assigned'>) {
  return deputies.filter((deputy) => !assigned.includes(deputy))
}

/** Those whose comments on the draft plan have not come. */
export function awaitedIn(consultation: CampaignContext['consultation']): readonly BodyId[] {
  return Object.keys(consultation).filter((body) => consultation[body] === 'awaited')
}
