import { noBoardSupervision } from './board-supervision-context.ts'
import { parts } from './machine-parts.ts'

const cancels = { 'supervision.cancelled': { target: '#cancelled', actions: 'tellCancelled' } } as const
const posts = { 'plan.posted': {} } as const
const checks = {
  'check.held': { actions: 'countCheck' },
  'finding.noted': { actions: 'countFinding' },
} as const
const adopts = { 'recommendations.adopted': { target: '#adopted', actions: 'keepAdopted' } } as const
const withoutRecommendation = {
  target: '#concludedWithoutRecommendation',
  actions: 'tellConcluded',
} as const
/** A project may end while the board still votes, or the Front still certifies. */
const projectEnds = { 'project.ended': { guard: 'isInvestment', actions: 'keepProjectEnd' } } as const
/** Back to where the board votes: an inspection, a project that has ended, one that goes on. */
const backToTheBoard = { actions: ['keepRefusal', 'tellRefused'] } as const
const goesOut = { actions: ['keepIssue', 'tellIssued'] } as const
const publishes = { 'result.published': {} } as const

/** What may follow what in one supervision of a board. Articles stand with the rules and duties. */
export const machine = parts.createMachine({
  context: noBoardSupervision,
  initial: 'unopened',
  states: {
    unopened: {
      on: {
        'boardSupervision.opened': [
          { guard: 'byInspectionBoard', target: 'inspection', actions: 'keepOpening' },
          { guard: 'byInvestmentBoard', target: 'investment', actions: 'keepOpening' },
        ],
      },
    },

    inspection: {
      initial: 'planning',
      states: {
        planning: { on: { ...cancels, 'plan.made': { target: 'planned', actions: 'keepPlan' } } },
        planned: {
          on: {
            ...cancels,
            ...posts,
            'plan.made': { actions: 'keepPlan' },
            'plan.sent': { actions: ['keepReceivers', 'tellPlan'] },
            'checking.begun': { target: 'checking', actions: 'keepBeginning' },
          },
        },
        checking: { on: { ...checks, 'minutes.made': 'deliberating' } },
        deliberating: {
          id: 'deliberating',
          on: { ...adopts, 'supervision.concludedWithoutRecommendation': withoutRecommendation },
        },
      },
    },

    investment: {
      initial: 'planning',
      states: {
        planning: { on: { ...cancels, 'plan.made': { target: 'preparing', actions: 'keepPlan' } } },
        preparing: {
          on: {
            ...cancels,
            ...posts,
            'plan.made': { actions: 'keepPlan' },
            'investor.notified': { actions: ['keepNotice', 'tellInvestor'] },
            'plan.agreed': { guard: 'consentIsAwaited', actions: 'keepConsent' },
            'plan.objected': { guard: 'consentIsAwaited', target: 'planning' },
            'monitoring.begun': { guard: 'planIsAgreed', target: 'monitoring', actions: 'keepBeginning' },
          },
        },
        monitoring: {
          id: 'monitoring',
          on: {
            ...posts,
            ...checks,
            ...adopts,
            'plan.adjusted': {},
            'project.ended': { target: 'projectEnded', actions: 'keepProjectEnd' },
          },
        },
        projectEnded: {
          id: 'projectEnded',
          on: {
            ...checks,
            ...adopts,
            'supervision.concluded': {
              guard: 'somethingWasRecommended',
              target: '#concluded',
              actions: 'tellConcluded',
            },
            'supervision.concludedWithoutRecommendation': {
              guard: 'nothingWasRecommended',
              ...withoutRecommendation,
            },
          },
        },
      },
    },

    // What the board has adopted goes to the Front, and out once that has certified it.
    resolution: {
      initial: 'adopted',
      on: projectEnds,
      states: {
        adopted: {
          id: 'adopted',
          on: {
            'recommendations.adopted': { actions: 'keepAdopted' },
            'certification.asked': { target: 'certifying', actions: 'tellAsked' },
          },
        },
        certifying: {
          on: {
            'certification.given': { target: 'certified', actions: 'tellCertified' },
            'certification.refused': [
              { guard: 'isInspection', target: '#deliberating', ...backToTheBoard },
              { guard: 'projectHasEnded', target: '#projectEnded', ...backToTheBoard },
              { target: '#monitoring', ...backToTheBoard },
            ],
          },
        },
        certified: {
          on: {
            'recommendations.issued': [
              { guard: 'isInspection', target: '#concluded', ...goesOut },
              { guard: 'projectHasEnded', target: '#projectEnded', ...goesOut },
              { target: '#monitoring', ...goesOut },
            ],
          },
        },
      },
    },

    concluded: { id: 'concluded', on: { ...publishes, 'supervision.closed': 'closed' } },
    closed: { tags: 'closed', on: publishes },
    concludedWithoutRecommendation: {
      id: 'concludedWithoutRecommendation',
      tags: 'closed',
      on: publishes,
    },
    cancelled: { id: 'cancelled', tags: 'closed' },
  },
})
