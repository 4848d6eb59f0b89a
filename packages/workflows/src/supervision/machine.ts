import { and } from 'xstate'
import { parts } from './machine-parts.ts'
import { noSupervision } from './supervision-context.ts'

const cancelled = { target: '#cancelled', actions: 'tellCancelled' } as const
const recommends = {
  'conclusion.issued': { target: '#concluded', actions: ['keepConclusion', 'tellConcluded'] },
} as const
/** With recommendations the case goes on with them; without any it is over. */
const concludes = {
  ...recommends,
  'conclusion.issuedWithoutRecommendation': {
    target: '#concludedWithoutRecommendation',
    actions: ['keepConclusion', 'tellConcluded'],
  },
} as const
const postpones = {
  'session.postponed': { guard: 'sessionIsAhead', actions: ['keepDay', 'tellPostponed'] },
} as const
const surveys = { 'survey.held': { actions: 'keepSurvey' } } as const
const adds = { guard: 'sessionIsNew', actions: 'addSession' } as const
const taken = { actions: 'keepStep' } as const

/** What may follow what in one supervision, by its form. Articles stand with the rules and duties. */
export const machine = parts.createMachine({
  context: noSupervision,
  initial: 'unopened',
  states: {
    unopened: {
      on: {
        'supervision.opened': [
          { guard: 'byTeam', target: 'team', actions: 'keepOpening' },
          { guard: 'byDocuments', target: 'documents', actions: 'keepOpening' },
          { guard: 'isJoined', target: 'joint', actions: 'keepOpening' },
        ],
      },
    },

    team: {
      initial: 'planning',
      states: {
        planning: {
          on: {
            'teamPlan.made': { target: 'planned', actions: 'keepTeamPlan' },
            'supervision.cancelled': cancelled,
          },
        },
        planned: {
          on: {
            'teamPlan.made': { actions: 'keepTeamPlan' },
            'team.invited': { actions: 'keepInvitation' },
            'team.established': { target: 'preparing', actions: ['keepTeam', 'tellTeam'] },
            'supervision.cancelled': cancelled,
          },
        },
        preparing: {
          on: {
            ...surveys,
            ...postpones,
            'team.invited': { actions: 'keepInvitation' },
            'team.established': { actions: ['keepTeam', 'tellTeam'] },
            'papers.sent': { guard: 'sessionsAreAhead', actions: 'keepPapers' },
            'bodyReport.received': { guard: 'sessionIsAhead', actions: 'keepBodyReport' },
            'session.added': adds,
            // The last one is called off only where another was held; else it is the supervision that is cancelled.
            'session.cancelled': [
              { guard: and(['sessionIsAhead', 'otherSessionAhead']), actions: 'callOff' },
              {
                guard: and(['sessionIsAhead', 'noOtherSessionAhead', 'aSessionWasHeld']),
                target: 'reporting',
                actions: 'callOff',
              },
            ],
            'session.opened': { guard: 'sessionIsAhead', target: 'inSession', actions: 'openSession' },
            'supervision.cancelled': { guard: 'noSessionWasHeld', ...cancelled },
          },
        },
        inSession: {
          on: {
            'body.reported': taken,
            'member.spoke': taken,
            'body.explained': taken,
            'session.concluded': [
              { guard: 'noSessionAhead', target: 'reporting', actions: 'endSession' },
              { target: 'preparing', actions: 'endSession' },
            ],
          },
        },
        reporting: {
          on: {
            ...surveys,
            'session.added': { ...adds, target: 'preparing' },
            'report.filed': { target: 'reported', actions: 'keepReport' },
          },
        },
        reported: {
          on: {
            ...concludes,
            'reportConference.held': {},
            'report.returned': { target: 'reporting', actions: 'forgetReport' },
          },
        },
      },
    },

    documents: {
      initial: 'gathering',
      states: {
        gathering: {
          on: {
            'documents.requested': {},
            'documents.received': 'gathered',
            'supervision.cancelled': cancelled,
          },
        },
        gathered: {
          on: {
            'conference.called': { target: 'convening', actions: 'keepCall' },
            'experts.asked': 'consulting',
            'supervision.cancelled': cancelled,
          },
        },
        convening: {
          on: {
            ...postpones,
            'conference.opened': { guard: 'sessionIsAhead', target: 'conferring', actions: 'openSession' },
            'supervision.cancelled': cancelled,
          },
        },
        conferring: {
          on: {
            'issuer.presented': taken,
            'guest.spoke': taken,
            'conference.concluded': { target: 'studied', actions: 'endSession' },
          },
        },
        consulting: {
          on: {
            'expertOpinion.received': { actions: 'keepOpinion' },
            'opinions.synthesised': { guard: 'anOpinionCame', target: 'studied' },
            'supervision.cancelled': cancelled,
          },
        },
        studied: { on: concludes },
      },
    },

    joint: {
      initial: 'invited',
      states: {
        invited: {
          on: {
            'representative.named': { target: 'attending', actions: 'keepRepresentative' },
            'invitation.declined': '#declined',
            'supervision.cancelled': cancelled,
          },
        },
        attending: {
          on: {
            'representative.named': { actions: 'keepRepresentative' },
            'part.taken': {},
            'breach.seen': 'breachSeen',
            'part.ended': '#partEnded',
            'supervision.cancelled': cancelled,
          },
        },
        breachSeen: { on: { 'recommendation.askedOfTeam': 'asked' } },
        asked: {
          on: { 'recommendation.madeByTeam': 'attending', 'recommendation.refusedByTeam': 'refused' },
        },
        refused: { on: { 'breach.reported': 'reported' } },
        reported: { on: { ...recommends, 'breach.noted': 'attending' } },
      },
    },

    concluded: { id: 'concluded', on: { 'result.published': {}, 'supervision.closed': 'closed' } },
    closed: { tags: 'closed', on: { 'result.published': {} } },
    concludedWithoutRecommendation: {
      id: 'concludedWithoutRecommendation',
      tags: 'closed',
      on: { 'result.published': {} },
    },
    partEnded: { id: 'partEnded', tags: 'closed' },
    declined: { id: 'declined', tags: 'closed' },
    cancelled: { id: 'cancelled', tags: 'closed' },
  },
})
