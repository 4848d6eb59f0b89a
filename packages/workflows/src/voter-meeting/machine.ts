import { and, assertEvent, assign, setup } from 'xstate'
import type { MeetingEvent } from './events.ts'
import {
  absence,
  ended,
  forwarding,
  opinion,
  proposal,
  readiness,
  refusal,
  report,
  settled,
  synthesised,
} from './meeting-changes.ts'
import {
  countOf,
  type MeetingContext,
  noMeeting,
  routeOf,
  type SessionStep,
  takingPart,
} from './meeting-context.ts'

export interface At {
  readonly step: SessionStep
}

const parts = setup({
  types: { context: {} as MeetingContext, events: {} as MeetingEvent, tags: {} as 'closed' },
  guards: {
    needsDecision: ({ event }) => event.type === 'meeting.proposed' && routeOf(event) === 'decision',
    needsProvinceNotice: ({ event }) =>
      event.type === 'meeting.proposed' && routeOf(event) === 'provinceNotice',
    needsHost: ({ event }) => event.type === 'meeting.proposed' && routeOf(event) === 'host',
    isConference: ({ context }) => context.form === 'conference',
    isEncounter: ({ context }) => context.form === 'encounter',
    dayIsSet: ({ context }) => context.day !== null,
    someDeputyTakesPart: ({ context }) => takingPart(context).length > 0,
    noOtherDeputy: ({ context }) => takingPart(context).length === 1,
    // What the case alone can say comes first, so that an event no payload could save is not offered.
    actorTakesPart: ({ context, event }) => takingPart(context).some(({ deputy }) => deputy === event.actor),
    absentWasExpected: ({ context, event }) =>
      event.type === 'deputy.absent' && takingPart(context).some(({ deputy }) => deputy === event.deputy),
    opinionIsNew: ({ context, event }) =>
      event.type === 'opinion.recorded' && !Object.hasOwn(context.opinions, event.opinion),
    petitionIsOpen: ({ context, event }) =>
      (event.type === 'answer.given' || event.type === 'petition.takenForWriting') &&
      countOf(context, 'open') > 0 &&
      context.opinions[event.opinion] === 'open',
    everyPetitionSettled: ({ context }) => countOf(context, 'open') === 0,
    petitionsAwaitWriting: ({ context, event }) =>
      event.type === 'petitions.forwarded' &&
      countOf(context, 'inWriting') > 0 &&
      event.opinions.every((id) => context.opinions[id] === 'inWriting'),
    complaintIsHere: ({ context, event }) =>
      event.type === 'complaint.diverted' &&
      countOf(context, 'complaint') > 0 &&
      context.opinions[event.opinion] === 'complaint',
    pausedAt: ({ context }, { step }: At) => context.pausedAt === step,
    minutesOnRequest: ({ context }) =>
      context.kind === 'outsideProvince' || context.origin === 'personalProgramme',
    minutesVersionIsNext: ({ context, event }) =>
      event.type === 'minutes.corrected' &&
      context.minutesVersion > 0 &&
      event.minutesVersion === context.minutesVersion + 1,
  },
  actions: {
    keepProposal: assign(({ event }) => {
      assertEvent(event, 'meeting.proposed')
      return proposal(event)
    }),
    keepReadiness: assign(({ context, event }) => {
      assertEvent(event, 'readiness.confirmed')
      return readiness(context, event)
    }),
    keepDay: assign(({ event }) => {
      assertEvent(event, 'meeting.postponed')
      return { day: event.day ?? null }
    }),
    keepPlace: assign(({ context, event }) => {
      assertEvent(event, 'meeting.moved')
      return { area: event.area ?? context.area }
    }),
    keepMode: assign(({ event }) => {
      assertEvent(event, 'meeting.movedOnline')
      return { mode: event.mode }
    }),
    keepInvited: assign(({ event }) => {
      assertEvent(event, 'voters.invited')
      return { invited: event.invited }
    }),
    keepAttendance: assign(({ context, event }) => {
      assertEvent(event, 'attendance.recorded')
      return { present: event.present, invited: event.invited ?? context.invited }
    }),
    keepAbsence: assign(({ context, event }) => {
      assertEvent(event, 'deputy.absent')
      return absence(context, event)
    }),
    keepRefusal: assign(({ context, event }) => {
      assertEvent(event, 'deputy.refused')
      return refusal(context, event)
    }),
    keepReport: assign(({ context, event }) => {
      assertEvent(event, 'deputy.reported')
      return report(context, event)
    }),
    keepOpinion: assign(({ context, event }) => {
      assertEvent(event, 'opinion.recorded')
      return opinion(context, event)
    }),
    keepAnswer: assign(({ context, event }) => {
      assertEvent(event, 'answer.given')
      return settled(context, event.opinion, 'answered')
    }),
    keepPromise: assign(({ context, event }) => {
      assertEvent(event, 'petition.takenForWriting')
      return settled(context, event.opinion, 'inWriting')
    }),
    keepDiversion: assign(({ context, event }) => {
      assertEvent(event, 'complaint.diverted')
      return settled(context, event.opinion, 'diverted')
    }),
    keepForwarding: assign(({ context, event }) => {
      assertEvent(event, 'petitions.forwarded')
      return forwarding(context, event)
    }),
    keepSynthesis: assign(({ context }) => synthesised(context)),
    pause: assign((_, { step }: At) => ({ pausedAt: step })),
    resume: assign({ pausedAt: null }),
    keepClose: assign(({ event }) => ended(event, 'close')),
    keepBreak: assign(({ event }) => ended(event, 'breaking-off')),
    keepLastRefusal: assign(({ event }) => ended(event, 'refusal')),
    keepMinutes: assign(({ context }) => ({ minutesVersion: context.minutesVersion + 1 })),
    tellDeputies: () => {},
    tellChange: () => {},
  },
})

const pauseAt = (step: SessionStep) =>
  ({ target: 'suspended', actions: { type: 'pause', params: { step } } }) as const
const resumeAt = (step: SessionStep) =>
  ({ target: step, guard: { type: 'pausedAt', params: { step } }, actions: 'resume' }) as const

/** Deputies stay away or refuse; a meeting goes on as long as one of them takes part. */
const absent = { guard: 'absentWasExpected', actions: 'keepAbsence' } as const
const othersGoOn = { guard: 'actorTakesPart', actions: 'keepRefusal' } as const
const lastRefuses = and(['actorTakesPart', 'noOtherDeputy'] as const)

const counted = { 'attendance.recorded': { actions: 'keepAttendance' } } as const
const diverted = { 'complaint.diverted': { guard: 'complaintIsHere', actions: 'keepDiversion' } } as const
const forwarded = {
  'petitions.forwarded': { guard: 'petitionsAwaitWriting', actions: 'keepForwarding' },
} as const
const heard = { 'opinion.recorded': { guard: 'opinionIsNew', actions: 'keepOpinion' } } as const
const promisedOne = { guard: 'petitionIsOpen', actions: 'keepPromise' } as const
/** Voters are told of a meeting that will not be. */
const toldAfterwards = { 'notice.posted': {}, 'press.informed': {} } as const

/** What may follow what in one voter meeting. Articles stand with the rules and duties. */
export const machine = parts.createMachine({
  context: noMeeting,
  initial: 'unproposed',
  states: {
    unproposed: {
      on: {
        'meeting.proposed': [
          { guard: 'needsDecision', target: 'proposed.awaitingRequest', actions: 'keepProposal' },
          { guard: 'needsProvinceNotice', target: 'proposed.awaitingNotice', actions: 'keepProposal' },
          { guard: 'needsHost', target: 'proposed.awaitingHost', actions: 'keepProposal' },
          { target: 'preparing', actions: 'keepProposal' },
        ],
      },
    },
    proposed: {
      initial: 'awaitingRequest',
      states: {
        awaitingRequest: { on: { 'request.received': 'awaitingDecision' } },
        awaitingDecision: {
          on: {
            'request.approved': { target: '#preparing', actions: 'tellDeputies' },
            'request.rejected': { target: '#rejected', actions: 'tellDeputies' },
          },
        },
        awaitingNotice: { on: { 'province.notified': '#preparing' } },
        awaitingHost: { on: { 'host.agreed': '#preparing', 'host.declined': '#rejected' } },
      },
      on: { 'meeting.cancelled': { target: 'cancelled', actions: 'tellChange' } },
    },
    preparing: {
      id: 'preparing',
      initial: 'scheduled',
      states: {
        scheduled: { on: { 'notice.posted': { guard: 'dayIsSet', target: 'announced' } } },
        announced: {
          on: { 'notice.posted': {}, 'readiness.confirmed': { target: 'ready', actions: 'keepReadiness' } },
        },
        ready: {
          on: {
            'notice.posted': {},
            'readiness.confirmed': { actions: 'keepReadiness' },
            'session.opened': { guard: and(['isConference', 'someDeputyTakesPart']), target: '#inSession' },
          },
        },
      },
      on: {
        'host.notified': {},
        'press.informed': {},
        'voters.invited': { actions: 'keepInvited' },
        'meeting.postponed': { target: '.scheduled', actions: ['keepDay', 'tellChange'] },
        'meeting.moved': { target: '.scheduled', actions: ['keepPlace', 'tellChange'] },
        'meeting.movedOnline': { target: '.scheduled', actions: ['keepMode', 'tellChange'] },
        'meeting.notHeld': { target: 'notHeld', actions: 'tellChange' },
        'meeting.cancelled': { target: 'cancelled', actions: 'tellChange' },
        'deputy.absent': absent,
        'deputy.refused': [
          { guard: lastRefuses, target: 'refused', actions: ['keepRefusal', 'tellChange'] },
          othersGoOn,
        ],
        'encounter.begun': {
          guard: and(['isEncounter', 'dayIsSet', 'someDeputyTakesPart']),
          target: 'encounter',
        },
      },
    },
    inSession: {
      id: 'inSession',
      initial: 'opening',
      states: {
        opening: {
          on: {
            'deputy.reported': { guard: 'actorTakesPart', target: 'reported', actions: 'keepReport' },
            'floor.opened': 'floor',
            'session.suspended': pauseAt('opening'),
          },
        },
        reported: {
          on: {
            'deputy.reported': { guard: 'actorTakesPart', actions: 'keepReport' },
            'floor.opened': 'floor',
            'session.suspended': pauseAt('reported'),
          },
        },
        floor: {
          on: {
            ...heard,
            'answer.given': { guard: 'petitionIsOpen', actions: 'keepAnswer' },
            'petition.takenForWriting': promisedOne,
            'floor.closed': { guard: 'everyPetitionSettled', target: 'response' },
            'session.suspended': pauseAt('floor'),
          },
        },
        response: {
          on: {
            'deputy.responded': { guard: 'actorTakesPart' },
            'session.closed': { target: '#minutesOwed', actions: 'keepClose' },
            'session.suspended': pauseAt('response'),
          },
        },
        suspended: {
          on: {
            'session.resumed': [
              resumeAt('opening'),
              resumeAt('reported'),
              resumeAt('floor'),
              resumeAt('response'),
            ],
          },
        },
      },
      on: {
        ...counted,
        ...diverted,
        'deputy.absent': absent,
        'deputy.refused': [
          { guard: lastRefuses, target: 'minutesOwed', actions: ['keepRefusal', 'keepLastRefusal'] },
          othersGoOn,
        ],
        'session.brokenOff': { target: 'minutesOwed', actions: 'keepBreak' },
      },
    },
    encounter: {
      on: {
        ...heard,
        ...counted,
        ...diverted,
        'deputy.absent': absent,
        'deputy.refused': [
          { guard: lastRefuses, target: 'synthesisOwed', actions: ['keepRefusal', 'keepLastRefusal'] },
          othersGoOn,
        ],
        'encounter.ended': { target: 'synthesisOwed', actions: 'keepClose' },
      },
    },
    minutesOwed: {
      id: 'minutesOwed',
      on: {
        ...counted,
        ...diverted,
        ...forwarded,
        'petition.takenForWriting': promisedOne,
        'minutes.drafted': { guard: 'everyPetitionSettled', target: 'minutesDrafted' },
        'minutes.notRequested': {
          guard: and(['minutesOnRequest', 'everyPetitionSettled']),
          target: 'completed',
        },
      },
    },
    minutesDrafted: {
      on: {
        ...diverted,
        ...forwarded,
        'minutes.drafted': {},
        'minutes.signedByMinuteTaker': 'minutesAttested',
      },
    },
    minutesAttested: {
      on: {
        ...diverted,
        ...forwarded,
        'minutes.drafted': 'minutesDrafted',
        'minutes.signedByChair': { target: 'completed', actions: 'keepMinutes' },
      },
    },
    synthesisOwed: {
      on: { ...counted, ...diverted, 'synthesis.sent': { target: 'completed', actions: 'keepSynthesis' } },
    },
    completed: {
      tags: 'closed',
      on: {
        ...diverted,
        ...forwarded,
        'minutes.corrected': { guard: 'minutesVersionIsNext', actions: 'keepMinutes' },
      },
    },
    rejected: { id: 'rejected', tags: 'closed' },
    refused: { tags: 'closed', on: toldAfterwards },
    notHeld: { tags: 'closed', on: toldAfterwards },
    cancelled: { tags: 'closed', on: toldAfterwards },
  },
})
