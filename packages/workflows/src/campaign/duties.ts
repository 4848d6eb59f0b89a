import { type Duty, isoDay, toDayNumber } from '@civicflow/core'
import { awaitedIn, type CampaignContext, isAssembly, isRegularAssembly } from './context.ts'
import type { CampaignEvent } from './events.ts'
import type { CampaignRole } from './roles.ts'

type CampaignDuty = Duty<CampaignContext, CampaignEvent['type'], CampaignRole>

const opening = { day: (context: CampaignContext) => context.opening }
const closing = { day: (context: CampaignContext) => context.closing }

const isBefore = ({ timing }: CampaignContext) => timing === 'beforeSession'
const isExtraordinary = (context: CampaignContext) =>
  isAssembly(context) && context.sessionKind === 'extraordinary'

const before = { kind: 'by', direction: 'before', roll: 'none', anchor: opening } as const
const after = { kind: 'by', direction: 'after', roll: 'nextWorkingDay', anchor: closing } as const
const centralList = {
  owes: 'synthesiser',
  to: ['standingCommittee', 'presidium'],
  metBy: ['centralList.reported'],
} as const
const localList = {
  owes: 'synthesiser',
  to: ['councilStanding', 'authorities'],
  metBy: ['localList.reported'],
} as const

const duties = {
  // By the letter that asks for them
  'plan-comments': {
    kind: 'within',
    owes: 'awaited',
    to: ['organiser'],
    provision: 'campaign-consultation',
    anchor: { event: 'plan.circulated' },
    until: ({ commentsBy }) => commentsBy ?? undefined,
    when: ({ commentsBy }) => commentsBy !== null,
    metBy: ['comments.received'],
    metWhen: ({ consultation }) => awaitedIn(consultation).length === 0,
  },
  // Art. 6 cl. 1; no number
  'plan-distribution': {
    kind: 'by',
    direction: 'after',
    roll: 'nextWorkingDay',
    owes: 'organiser',
    to: ['front', 'standingCommittee', 'presidium'],
    provision: 'plan-distribution',
    anchor: { event: 'plan.issued' },
    when: isAssembly,
    metBy: ['plan.distributed'],
    renewedBy: ['plan.amended'],
  },
  // Art. 6 cl. 5: on some day before the session opens
  'working-session': {
    kind: 'within',
    owes: 'delegation',
    to: ['councilStanding', 'front', 'authorities'],
    provision: 'pre-session-working-session',
    anchor: { event: 'campaign.opened' },
    until: ({ opening }) => (opening === undefined ? undefined : isoDay(toDayNumber(opening) - 1)),
    when: (context) => isRegularAssembly(context) && isBefore(context),
    metBy: ['workingSession.held'],
  },

  // Art. 25 cl. 2 point b; no number
  'session-report': {
    ...after,
    owes: 'delegation',
    to: ['councilStanding'],
    provision: 'report-to-council-session',
    when: (context) => isRegularAssembly(context) && !isBefore(context),
    metBy: ['sessionReport.given'],
  },

  // By the day of the plan
  'group-reports': {
    kind: 'within',
    owes: 'deputiesGroup',
    to: ['organiser', 'front'],
    provision: 'campaign-group-reports',
    anchor: { event: 'plan.issued' },
    until: ({ reportsDue }) => reportsDue,
    when: ({ parties: { deputiesGroup = [] }, reportsDue }) =>
      deputiesGroup.length > 0 && reportsDue !== undefined,
    metBy: ['groupReport.submitted'],
    metWhen: ({ parties: { deputiesGroup = [] }, groups }) =>
      deputiesGroup.every((group) => groups.includes(group)),
  },

  // Art. 49 cl. 2
  'earlier-results': {
    ...before,
    owes: 'authorities',
    to: ['standingCommittee'],
    provision: 'results-report',
    when: (context) => isRegularAssembly(context) && isBefore(context),
    metBy: ['results.reported'],
  },

  // Art. 37 cl. 2
  'central-list-before': {
    ...before,
    ...centralList,
    provision: 'synthesis-before-session',
    when: (context) => isRegularAssembly(context) && isBefore(context),
  },
  'local-list-before': {
    ...before,
    ...localList,
    provision: 'synthesis-before-session',
    when: (context) => isRegularAssembly(context) && isBefore(context),
  },
  'central-list-after': {
    ...after,
    ...centralList,
    provision: 'synthesis-after-session',
    when: (context) => isRegularAssembly(context) && !isBefore(context),
  },
  'local-list-after': {
    ...after,
    ...localList,
    provision: 'synthesis-after-session',
    when: (context) => isRegularAssembly(context) && !isBefore(context),
  },
  // Art. 38 cl. 2: central matters only, to the Standing Committee only
  'extraordinary-list-before': {
    ...before,
    ...centralList,
    to: ['standingCommittee'],
    provision: 'synthesis-extraordinary-before',
    when: (context) => isExtraordinary(context) && isBefore(context),
  },
  'extraordinary-list-after': {
    ...after,
    ...centralList,
    to: ['standingCommittee'],
    provision: 'synthesis-extraordinary-after',
    when: (context) => isExtraordinary(context) && !isBefore(context),
  },

  // Councils: the articles were not read, so no day is computed
  'council-synthesis': {
    ...before,
    ...localList,
    provision: 'synthesis-council',
    when: (context) => !isAssembly(context) && isBefore(context),
  },
  // Law on the Front art. 15 cl. 3: at the council's session
  'front-announcement': {
    kind: 'within',
    owes: 'front',
    to: ['councilStanding'],
    provision: 'front-announcement',
    anchor: opening,
    until: ({ closing }) => closing,
    when: (context) => !isAssembly(context) && isBefore(context),
    metBy: ['announcement.delivered'],
  },
} as const satisfies Record<string, CampaignDuty>

export type CampaignDutyName = keyof typeof duties

/** Who owes what by when in a campaign. */
export const campaignDuties: Readonly<Record<CampaignDutyName, CampaignDuty>> = duties
