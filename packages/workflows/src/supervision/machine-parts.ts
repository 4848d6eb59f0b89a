import { assertEvent, assign, setup } from 'xstate'
import { nextSession, sessionIn, sessionsThat } from '../building-blocks/sessions.ts'
import type { SupervisionEvent } from './events.ts'
import {
  added,
  bodyReport,
  called,
  calledOff,
  concluded,
  conclusion,
  invitation,
  opened,
  opening,
  opinionCame,
  papersSent,
  postponed,
  report,
  representation,
  step,
  survey,
  team,
  teamPlan,
} from './supervision-changes.ts'
import type { SupervisionContext } from './supervision-context.ts'
import type { Form } from './vocabulary.ts'

const isAhead = ({ sessions }: SupervisionContext, number: string) =>
  sessionIn(sessions, number)?.standing === 'ahead'

const isOpenedAs = (event: SupervisionEvent, form: Form) =>
  event.type === 'supervision.opened' && event.form === form

/** What the machine of a supervision is made of: its guards, and what each fact leaves in the context. */
export const parts = setup({
  types: { context: {} as SupervisionContext, events: {} as SupervisionEvent, tags: {} as 'closed' },
  guards: {
    byTeam: ({ event }) => isOpenedAs(event, 'team'),
    byDocuments: ({ event }) => isOpenedAs(event, 'documents'),
    isJoined: ({ event }) => isOpenedAs(event, 'joint'),
    sessionIsAhead: ({ context, event }) => 'session' in event && isAhead(context, event.session),
    sessionsAreAhead: ({ context, event }) =>
      event.type === 'papers.sent' && event.toSessions.every((number) => isAhead(context, number)),
    sessionIsNew: ({ context, event }) =>
      event.type === 'session.added' &&
      sessionIn(context.sessions, event.workingSession.session) === undefined,
    noSessionWasHeld: ({ context }) => sessionsThat(context.sessions, 'held').length === 0,
    aSessionWasHeld: ({ context }) => sessionsThat(context.sessions, 'held').length > 0,
    noSessionAhead: ({ context }) => nextSession(context.sessions) === undefined,
    noOtherSessionAhead: ({ context }) => sessionsThat(context.sessions, 'ahead').length === 1,
    otherSessionAhead: ({ context }) => sessionsThat(context.sessions, 'ahead').length > 1,
    anOpinionCame: ({ context }) => context.opinions > 0,
  },
  actions: {
    keepOpening: assign(({ event }) => {
      assertEvent(event, 'supervision.opened')
      return opening(event)
    }),
    keepTeamPlan: assign(({ context, event }) => {
      assertEvent(event, 'teamPlan.made')
      return teamPlan(context, event)
    }),
    keepInvitation: assign(({ context, event }) => {
      assertEvent(event, 'team.invited')
      return invitation(context, event)
    }),
    keepTeam: assign(({ event }) => {
      assertEvent(event, 'team.established')
      return team(event)
    }),
    keepPapers: assign(({ context, event }) => {
      assertEvent(event, 'papers.sent')
      return papersSent(context, event)
    }),
    keepBodyReport: assign(({ context, event }) => {
      assertEvent(event, 'bodyReport.received')
      return bodyReport(context, event)
    }),
    keepSurvey: assign(({ context }) => survey(context)),
    addSession: assign(({ context, event }) => {
      assertEvent(event, 'session.added')
      return added(context, event)
    }),
    keepDay: assign(({ context, event }) => {
      assertEvent(event, 'session.postponed')
      return postponed(context, event)
    }),
    callOff: assign(({ context, event }) => {
      assertEvent(event, 'session.cancelled')
      return calledOff(context, event)
    }),
    keepCall: assign(({ context, event }) => {
      assertEvent(event, 'conference.called')
      return called(context, event)
    }),
    openSession: assign(({ context, event }) => {
      assertEvent(event, ['session.opened', 'conference.opened'])
      return opened(context, event)
    }),
    keepStep: assign(({ context, event }) => step(context, event)),
    endSession: assign(({ context, event }) => concluded(context, event)),
    keepReport: assign(({ event }) => {
      assertEvent(event, 'report.filed')
      return report(event)
    }),
    forgetReport: assign({ reportedOn: null }),
    keepOpinion: assign(({ context }) => opinionCame(context)),
    keepRepresentative: assign(({ event }) => {
      assertEvent(event, 'representative.named')
      return representation(event)
    }),
    keepConclusion: assign(({ event }) => {
      assertEvent(event, ['conclusion.issued', 'conclusion.issuedWithoutRecommendation'])
      return conclusion(event)
    }),
    tellTeam: () => {},
    tellPostponed: () => {},
    tellConcluded: () => {},
    tellCancelled: () => {},
  },
})
