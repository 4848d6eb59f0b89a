import { defineProcess } from '@civicflow/core'
import { authority, separations } from './authority.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { chairSideOf, levelsOf, type MeetingContext } from './meeting-context.ts'
import { petitionOf, tellAnswer, tellForwarding, tellPromise, tellSynthesis } from './meeting-petitions.ts'
import { figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which meetings are found and counted. */
function facetsOf(context: MeetingContext) {
  const levels = levelsOf(context.deputies)
  return {
    kind: context.kind,
    form: context.form,
    mode: context.mode,
    origin: context.origin,
    /** The highest of its levels. */
    level: levels[0],
    levels: levels.join('+'),
    joint: levels.length > 1 ? 'joint' : 'single',
    chairedBy: chairSideOf(context),
    term: context.term ?? undefined,
    session: context.session ?? undefined,
  }
}

/**
 * One voter meeting (cuộc tiếp xúc cử tri), from its proposal to its minutes: joint resolution
 * 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN as amended by 100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN.
 */
export const voterMeeting = defineProcess({
  id: 'voter-meeting',
  version: 1,
  needs: ['petition'],
  machine,
  events,
  opening: 'meeting.proposed',
  roles,
  parties: partiesOf,
  authority,
  separations,
  rules,
  duties,
  holds: {
    'proposed.awaitingRequest': ['deputy'],
    'proposed.awaitingDecision': ['decider'],
    'proposed.awaitingNotice': ['deputy'],
    'proposed.awaitingHost': ['chair'],
    'preparing.scheduled': ['organiser', 'communeFront'],
    'preparing.announced': ['organiser', 'secretariat'],
    'preparing.ready': ['chair'],
    inSession: ['chair'],
    'inSession.response': ['deputy'],
    encounter: ['deputy'],
    minutesOwed: ['minuteTaker'],
    minutesDrafted: ['minuteTaker'],
    minutesAttested: ['chair'],
    synthesisOwed: ['deputy'],
  },
  outline: (context) => ({
    area: context.area,
    title: context.title,
    day: context.day ?? undefined,
    facets: facetsOf(context),
  }),
  effects: {
    tellDeputies: { to: ['deputy'], message: 'voter-meeting/decided' },
    tellChange: {
      to: [
        'delegation',
        'standingBody',
        'deputiesGroup',
        'deputy',
        'front',
        'communeFront',
        'workingBoard',
        'host',
        'committee',
        'authority',
        'press',
      ],
      message: 'voter-meeting/changed',
    },
  },
  opens: { 'opinion.recorded': petitionOf },
  tells: {
    'answer.given': tellAnswer,
    'petition.takenForWriting': tellPromise,
    'petitions.forwarded': tellForwarding,
    'synthesis.sent': tellSynthesis,
  },
  figures,
  invariants,
  labels,
  samples,
})
