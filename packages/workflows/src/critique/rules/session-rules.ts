import { dayOf } from '@civicflow/core'
import { isHeldByRecused, isOfficeOfAny } from '../../building-blocks/offices-held.ts'
import { isNotBefore, stepsInOrder } from '../../building-blocks/order.ts'
import { isInItsPlace, isOnItsDay, leftOut } from '../../building-blocks/sessions.ts'
import { type CritiqueContext, openSession } from '../critique-context.ts'
import { conferenceSteps, dialogueSteps, type InvitedGroup } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

const conferenceIsInOrder = stepsInOrder(conferenceSteps.map((step) => [step]))
/** What the delegates ask and the drafting body explains goes to and fro. */
const dialogueIsInOrder = stepsInOrder([
  ['session.opened'],
  ['draft.presented'],
  ['delegate.spoke', 'drafter.explained'],
  ['session.concluded'],
  ['issuer.spoke'],
])
const stepsOf = (context: CritiqueContext) => openSession(context)?.steps ?? []

const includesAll = (groups: readonly InvitedGroup[], ...needed: readonly InvitedGroup[]) =>
  needed.every((group) => groups.includes(group))

const steps = ['draft.presented', 'delegate.spoke', 'drafter.explained', 'session.concluded'] as const

/** What conferences, dialogues and collections hold to; what did not go as it should is put on record, and found. */
export const sessionRules = {
  /** Art. 14; other bodies concerned where there are any. */
  conferenceIsComposed: finds(['session.convened'], {
    provision: 'critique-conference-composition',
    holds: ({ event: { invited }, context: { form } }) =>
      form !== 'conference' ||
      includesAll(invited, 'politicalOrganisations', 'advisory', 'experts', 'draftingBody'),
  }),
  /** Art. 18; the issuing body may be there. */
  dialogueIsComposed: finds(['session.convened'], {
    provision: 'critique-dialogue-composition',
    holds: ({ event: { invited }, context: { form } }) =>
      form !== 'dialogue' ||
      includesAll(invited, 'politicalOrganisations', 'advisory', 'experts', 'draftingBody'),
  }),
  /** Art. 16: those whom it touches directly among others. */
  affectedAreAsked: finds(['draft.sentForOpinions'], {
    provision: 'critique-opinions',
    holds: ({ event: { consulted } }) => consulted.includes('affected'),
  }),
  /** Those asked for again are in time again; of the hour of closing only what both facts tell is compared. */
  opinionCameInTime: finds(['opinion.received'], {
    provision: 'critique-late-opinion',
    holds: ({ acts, event }) => {
      const [asked, closed] = [acts['draft.sentForOpinions'], acts['collection.closed']]
      const isClosed = closed !== undefined && closed.order > (asked?.order ?? 0)
      return !isClosed || isNotBefore(closed, event)
    },
  }),
  beforeSubmission: finds(['session.opened', 'draft.sentForOpinions'], {
    provision: 'critique-before-submission',
    holds: ({ event: { occurredOn }, context: { submissionOn } }) =>
      submissionOn === null || dayOf(occurredOn) <= submissionOn,
  }),
  delegatesHaveTheDraft: finds(['session.opened'], {
    provision: 'critique-papers-ahead',
    holds: ({ acts, event: { occurredOn } }) =>
      dayOf(acts['draft.circulated']?.occurredOn ?? occurredOn) < dayOf(occurredOn),
  }),
  heldOnItsDay: finds(['session.opened'], {
    provision: 'supervision-session-day',
    holds: ({ event: { session, occurredOn }, context: { sessions } }) =>
      isOnItsDay(sessions, session, occurredOn),
  }),
  /** Arts. 14 and 18: one of the standing board, or a leader of the organisation that leads. */
  chairIsOfTheLead: refuses(['session.opened'], {
    provision: 'critique-chair',
    holds: (input) => isOfficeOfAny(input.event.chair, [input.context.lead], input),
  }),
  nobodyRecusedChairs: refuses(['session.opened'], {
    provision: 'supervision-recused',
    holds: (input) => !isHeldByRecused([input.event.chair], input),
  }),
  /** Art. 36, clause 2, Law on the Front. */
  drafterIsThere: finds(['session.opened'], {
    provision: 'critique-drafter-present',
    holds: ({ event: { attendance } }) => attendance === 'responsible',
  }),
  /** Art. 15: a step that comes once a later one was taken, or at an earlier hour than one before it. */
  conferenceInOrder: finds([...steps, 'points.steered'], {
    provision: 'critique-conference',
    holds: ({ acts, event, context }) =>
      context.form !== 'conference' ||
      (conferenceIsInOrder(acts, event) && isInItsPlace(conferenceSteps, stepsOf(context), event.type)),
  }),
  everyConferenceStepTaken: finds(['session.concluded'], {
    provision: 'critique-conference',
    holds: ({ event, context }) =>
      context.form !== 'conference' ||
      leftOut(conferenceSteps, [...stepsOf(context), event.type]).length === 0,
  }),
  /** Art. 19. The issuing body speaks once the Front has concluded. */
  dialogueInOrder: finds([...steps, 'issuer.spoke'], {
    provision: 'critique-dialogue',
    holds: ({ acts, event, context }) =>
      context.form !== 'dialogue' ||
      (dialogueIsInOrder(acts, event) &&
        (event.type === 'issuer.spoke'
          ? openSession(context) === undefined
          : isInItsPlace(dialogueSteps, stepsOf(context), event.type))),
  }),
  everyDialogueStepTaken: finds(['session.concluded'], {
    provision: 'critique-dialogue',
    holds: ({ event, context }) =>
      context.form !== 'dialogue' || leftOut(dialogueSteps, [...stepsOf(context), event.type]).length === 0,
  }),
}
