import { dayOf, type Environment, type IsoDay } from '@civicflow/core'
import { termOfLaw } from '../../building-blocks/term-of-law.ts'
import { levelsOf } from '../../voter-meeting/meeting-context.ts'
import type { DeputyLevel } from '../../voter-meeting/vocabulary.ts'
import { assignment } from '../campaign-changes.ts'
import { type CampaignContext, isAssembly, isRegularAssembly, unassignedIn } from '../context.ts'
import type { CampaignFact } from '../events.ts'
import { daysSet } from '../meeting-change.ts'
import { keepsQuota } from '../plan-quota.ts'
import { synthesisDue } from '../synthesis-term.ts'
import type { Track } from '../vocabulary.ts'
import { namesAll, finds, refuses } from './rule.ts'

type Plan = CampaignFact<'plan.issued'> | CampaignFact<'plan.amended'>

const asksOwnPerformance = (context: CampaignContext) =>
  isRegularAssembly(context) && context.timing === 'afterSession' && context.yearEnd

const isInWindow = (day: IsoDay, from: IsoDay | undefined, until: IsoDay | undefined) =>
  (from === undefined || from <= day) && (until === undefined || day <= until)

/** The levels whose deputies meet voters together in a campaign (art. 22); three levels met in what was before July 2025. */
const LEVELS: Readonly<Record<Track, readonly (readonly DeputyLevel[])[]>> = {
  assembly: [['national']],
  council: [['province'], ['district'], ['commune']],
  assemblyAndCouncil: [['national', 'province']],
  twoCouncils: [
    ['province', 'commune'],
    ['province', 'district'],
    ['district', 'commune'],
  ],
}

const fitsTrack = (levels: readonly DeputyLevel[], track: Track) =>
  LEVELS[track].some((allowed) => levels.every((level) => allowed.includes(level)))

const isStillInTime = (day: IsoDay, on: IsoDay, environment: Environment) => {
  const due = termOfLaw('press-notice', day, { direction: 'before', roll: 'none' }, environment)
  return due === undefined || on <= due
}

/** Are the deputies who must appear in a plan all in a meeting, once it is issued or amended so? */
const assignsAll = ({ event, context }: { event: Plan; context: CampaignContext }) =>
  unassignedIn(assignment(context, event)).length === 0

/** What a plan and its amendments hold to. */
export const planRules = {
  'plan-before-its-meetings': finds(['plan.issued', 'plan.amended'], {
    provision: 'campaign-plan-first',
    holds: ({ event }) => event.meetings.every(({ day }) => dayOf(event.occurredOn) <= day),
  }),
  'planned-in-window': finds(['plan.issued', 'plan.amended'], {
    provision: 'campaign-window',
    holds: ({ event, context }) =>
      daysSet(event).every((day) =>
        isInWindow(day, event.from ?? context.from, event.until ?? context.until),
      ),
  }),
  /** The last meeting leaves time for the report of art. 37 cl. 2 or art. 38 cl. 2; derived, so it only warns. */
  'time-for-synthesis': finds(['plan.issued', 'plan.amended'], {
    provision: 'campaign-time-for-synthesis',
    holds: ({ event, context, environment }) => {
      const due = synthesisDue(context, environment)
      return due === undefined || daysSet(event).every((day) => day <= due)
    },
  }),
  /** Each meeting on a new day leaves time to tell the press (art. 6 cl. 3); derived, so it only warns. */
  'time-for-press': finds(['plan.issued', 'plan.amended'], {
    provision: 'campaign-time-for-press',
    holds: ({ event, context, environment }) =>
      !isAssembly(context) ||
      daysSet({ ...event, meetings: event.meetings.filter(({ form }) => form === 'conference') }).every(
        (day) => isStillInTime(day, dayOf(event.occurredOn), environment),
      ),
  }),
  /** Art. 6 cl. 2. */
  'every-deputy-assigned': finds(['plan.issued', 'plan.amended'], {
    provision: 'plan-assignment',
    holds: (input) => !isAssembly(input.context) || assignsAll(input),
  }),
  /** Art. 6 speaks of delegations only. */
  'every-council-deputy-assigned': finds(['plan.issued', 'plan.amended'], {
    provision: 'campaign-council-assignment',
    holds: (input) => isAssembly(input.context) || assignsAll(input),
  }),
  /** No number of meetings is set by law. */
  'own-quota-kept': finds(['plan.issued'], {
    provision: 'campaign-quota',
    holds: ({ event, context }) => keepsQuota(event, context),
  }),
  /** Art. 22: which levels meet voters together. */
  'levels-of-its-track': finds(['plan.issued', 'plan.amended'], {
    provision: 'joint-meetings',
    holds: ({ event, context }) =>
      event.meetings.every(({ deputies }) => fitsTrack(levelsOf(deputies), context.track)),
  }),
  /** Art. 25 cl. 3: after the year-end session deputies also report on their own work and promises. */
  'own-performance-at-year-end': finds(['plan.issued', 'plan.amended'], {
    provision: 'content-at-year-end',
    holds: ({ event, context }) =>
      !asksOwnPerformance(context) ||
      event.meetings.every(({ content }) => content.includes('ownPerformance')),
  }),
  'meetings-of-the-plan': refuses(['plan.amended'], {
    provision: 'campaign-plan-changes',
    holds: ({ event, context }) => (event.changes ?? []).every(({ meeting }) => meeting <= context.planned),
  }),
  'meetings-changed-once': refuses(['plan.amended'], {
    provision: 'campaign-plan-changes',
    holds: ({ event: { changes = [] } }) =>
      new Set(changes.map(({ meeting }) => meeting)).size === changes.length,
  }),
  /** Art. 6 cl. 1. */
  'plan-reaches-all': finds(['plan.distributed'], {
    provision: 'plan-distribution',
    holds: (input) => {
      const { front, standingCommittee, presidium } = input.context.parties
      const wanted = [...front, standingCommittee, presidium]
      return !isAssembly(input.context) || namesAll(input.event.to, wanted, input)
    },
  }),
}
