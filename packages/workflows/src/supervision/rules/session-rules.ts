import { stepsInOrder } from '../../building-blocks/order.ts'
import { isInItsPlace, isOnItsDay, leftOut, sessionIn } from '../../building-blocks/sessions.ts'
import { openSession, type SupervisionContext } from '../supervision-context.ts'
import { conferenceSteps, sessionSteps } from '../vocabulary.ts'
import { finds } from './rule.ts'

const opens = ['session.opened', 'conference.opened'] as const
/** What is asked and explained goes to and fro. */
const sessionIsInOrder = stepsInOrder([
  ['session.opened'],
  ['body.reported'],
  ['member.spoke', 'body.explained'],
  ['session.concluded'],
])
const conferenceIsInOrder = stepsInOrder(conferenceSteps.map((step) => [step]))

const stepsOf = (context: SupervisionContext) => openSession(context)?.steps ?? []

/** What working sessions and conferences hold to; what did not go as it should is put on record, and found. */
export const sessionRules = {
  heldOnItsDay: finds(opens, {
    provision: 'supervision-session-day',
    holds: ({ event: { session, occurredOn }, context: { sessions } }) =>
      isOnItsDay(sessions, session, occurredOn),
  }),
  /** Art. 8, clause 1, point b. */
  headOrDeputyPresent: finds(['session.opened'], {
    provision: 'head-or-deputy-present',
    holds: ({ event: { attendance } }) => attendance === 'head' || attendance === 'deputyHead',
  }),
  papersBeforeSession: finds(['session.opened'], {
    provision: 'team-papers',
    holds: ({ event, context }) => sessionIn(context.sessions, event.session)?.papers !== false,
  }),
  reportBeforeSession: finds(['session.opened'], {
    provision: 'body-report',
    holds: ({ event, context }) => sessionIn(context.sessions, event.session)?.report !== false,
  }),
  /** Art. 8, clause 1: a step that comes once a later one was taken, or at an earlier hour than one before it. */
  stepsInOrder: finds(['body.reported', 'member.spoke', 'body.explained', 'session.concluded'], {
    provision: 'working-session',
    holds: ({ acts, event, context }) =>
      sessionIsInOrder(acts, event) && isInItsPlace(sessionSteps, stepsOf(context), event.type),
  }),
  everyStepTaken: finds(['session.concluded'], {
    provision: 'working-session',
    holds: ({ context, event }) => leftOut(sessionSteps, [...stepsOf(context), event.type]).length === 0,
  }),
  /** Art. 5, clause 2. */
  conferenceInOrder: finds(['issuer.presented', 'guest.spoke', 'conference.concluded'], {
    provision: 'study-conference',
    holds: ({ acts, event, context }) =>
      conferenceIsInOrder(acts, event) && isInItsPlace(conferenceSteps, stepsOf(context), event.type),
  }),
  everyConferenceStepTaken: finds(['conference.concluded'], {
    provision: 'study-conference',
    holds: ({ context, event }) => leftOut(conferenceSteps, [...stepsOf(context), event.type]).length === 0,
  }),
}
