import { and } from 'xstate'
import { noDialogue } from './dialogue-context.ts'
import { parts } from './machine-parts.ts'

const cancels = {
  'dialogue.cancelled': { target: 'cancelled', actions: ['callOff', 'tellChanged'] },
} as const
const approves = { 'dialogue.approved': { target: 'planning', actions: 'tellDecided' } } as const
/** What is not answered by itself: it says what another says, or belongs elsewhere. */
const screens = {
  'opinion.merged': { guard: and(['opinionIsOpen', 'goesIntoAnother']), actions: 'keepMerging' },
  'opinion.rerouted': { guard: 'opinionIsOpen', actions: 'keepRerouting' },
  'opinion.setAside': { guard: 'opinionIsOpen', actions: 'keepSettingAside' },
} as const
const counts = { 'attendance.recorded': { actions: 'keepAttendance' } } as const
const takes = {
  'opinion.takenForWriting': { guard: 'opinionIsOpen', actions: 'keepTaken' },
} as const
/** What was said in time and comes to light once the dialogue has ended. */
const finds = { guard: 'opinionIsNew', actions: 'keepFound' } as const
const publishes = { 'result.published': { actions: ['keepPublication', 'tellPublished'] } } as const
const concludes = ['keepConclusion', 'tellConcluded'] as const
/** Minutes and conclusion notice go on record whenever they come, also once the result is public. */
const papers = {
  'minutes.signed': {},
  'conclusion.issued': { actions: concludes },
} as const
/** The result is public, and every opinion has an outcome or somebody who answers it: no paper is waited for. */
const followsUp = { guard: and(['isPublished', 'everyOpinionIsGiven']), target: 'published' } as const
const announces = { guard: 'dayIsSet', target: 'announced', actions: 'tellAnnounced' } as const

/** What may follow what in one dialogue. Articles stand with the rules and duties. */
export const machine = parts.createMachine({
  context: noDialogue,
  initial: 'unproposed',
  states: {
    unproposed: {
      on: {
        'dialogue.proposed': [
          { guard: 'isPeriodic', target: 'scheduled', actions: 'keepProposal' },
          { target: 'requested', actions: 'keepProposal' },
        ],
      },
    },
    scheduled: { on: { ...approves, ...cancels } },
    requested: {
      on: {
        ...approves,
        ...cancels,
        'dialogue.refused': { target: 'refused', actions: 'tellDecided' },
      },
    },
    planning: {
      on: {
        ...cancels,
        'plan.issued': { target: 'preparing', actions: ['keepPlan', 'tellPlanned'] },
      },
    },
    preparing: {
      initial: 'planned',
      states: {
        planned: { on: { 'notice.published': announces } },
        announced: { on: { 'notice.published': announces } },
      },
      on: {
        ...cancels,
        ...screens,
        'opinion.gathered': { guard: 'opinionIsNew', actions: 'keepGathered' },
        'opinions.synthesised': {},
        'dialogue.postponed': { target: '.planned', actions: ['keepDay', 'tellChanged'] },
        'dialogue.moved': { target: '.planned', actions: ['keepMode', 'tellChanged'] },
        'chair.absent': { actions: 'keepAbsence' },
        'session.opened': { guard: 'dayIsSet', target: 'inSession' },
      },
    },
    inSession: {
      on: {
        ...screens,
        ...counts,
        'synthesis.presented': {},
        'opinion.raised': { guard: 'opinionIsNew', actions: 'keepRaised' },
        'speaker.notHeard': {},
        'opinion.answered': { guard: 'opinionIsOpen', actions: 'keepAnswer' },
        ...takes,
        'session.closed': { target: 'minutesOwed', actions: 'keepClose' },
        'session.brokenOff': { target: 'minutesOwed', actions: 'keepBreak' },
      },
    },
    minutesOwed: {
      always: followsUp,
      on: {
        ...screens,
        ...counts,
        ...takes,
        ...publishes,
        'opinion.addedLater': finds,
        'minutes.signed': 'minuted',
        'conclusion.issued': { target: 'concluded', actions: concludes },
      },
    },
    minuted: {
      always: followsUp,
      on: {
        ...screens,
        ...takes,
        ...publishes,
        'opinion.addedLater': finds,
        'conclusion.issued': { target: 'concluded', actions: concludes },
      },
    },
    concluded: {
      always: followsUp,
      on: { ...papers, ...publishes, 'opinion.addedLater': finds },
    },
    published: {
      on: { ...papers, ...publishes, 'opinion.addedLater': finds, 'dialogue.closed': 'closed' },
    },

    closed: {
      tags: 'closed',
      on: {
        ...papers,
        ...publishes,
        'opinion.addedLater': { ...finds, target: 'published' },
        'dialogue.reopened': 'published',
      },
    },
    refused: { tags: 'closed' },
    cancelled: { tags: 'closed' },
  },
})
