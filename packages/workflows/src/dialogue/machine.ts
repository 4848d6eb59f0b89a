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
        'opinion.takenForWriting': { guard: 'opinionIsOpen', actions: 'keepTaken' },
        'session.closed': { target: 'minutesOwed', actions: 'keepClose' },
        'session.brokenOff': { target: 'minutesOwed', actions: 'keepBreak' },
      },
    },
    minutesOwed: { on: { ...screens, ...counts, 'minutes.signed': 'minuted' } },
    minuted: {
      on: {
        ...screens,
        'conclusion.issued': { target: 'concluded', actions: ['keepConclusion', 'tellConcluded'] },
      },
    },
    concluded: { on: { 'result.published': { target: 'published', actions: 'tellPublished' } } },
    published: { on: { 'result.published': { actions: 'tellPublished' }, 'dialogue.closed': 'closed' } },

    closed: { tags: 'closed', on: { 'result.published': { actions: 'tellPublished' } } },
    refused: { tags: 'closed' },
    cancelled: { tags: 'closed' },
  },
})
