import { isOnItsDay, isSetAhead } from '../../building-blocks/sessions.ts'
import { isSince } from '../../building-blocks/order.ts'
import { isPlanWithBoth, opinionsIn } from '../collection-context.ts'
import { finds, refuses } from './rule.ts'

/** What the plan, the publication, meetings and opinions hold to; what did not go as it should is put on record, and found. */
export const collectionRules = {
  /** Art. 28, clause 1: content, form, method, time, who does what. */
  planHasItsFields: finds(['plan.issued'], {
    provision: 'opinion-plan',
    holds: ({ event: { content, method, closesOn, responsibilities }, context: { occasion } }) =>
      occasion !== 'communeDraft' ||
      [content, method, closesOn, responsibilities].every((field) => field !== undefined),
  }),
  /** Art. 27. */
  affectedAreHeard: finds(['plan.issued'], {
    provision: 'opinion-affected',
    holds: ({ event: { channels }, context: { limitsRights } }) =>
      !limitsRights || channels.includes('affectedHearing'),
  }),
  /** Art. 28, clause 1: they have it when the period begins. */
  planIsWithBoth: finds(['draft.published', 'collection.begun'], {
    provision: 'opinion-plan',
    holds: ({ context }) => context.occasion !== 'communeDraft' || isPlanWithBoth(context),
  }),
  secretIsNotPublished: refuses(['draft.published', 'explanation.published'], {
    provision: 'opinion-secret',
    holds: ({ context: { secret } }) => !secret,
  }),
  setAhead: refuses(['meeting.called', 'meeting.postponed'], {
    provision: 'opinion-meetings',
    holds: ({ event }) => isSetAhead(event),
  }),
  heldOnItsDay: finds(['meeting.held'], {
    provision: 'opinion-meetings',
    holds: ({ event: { meeting, occurredOn }, context: { meetings } }) =>
      isOnItsDay(meetings, meeting, occurredOn),
  }),
  sheetIsNew: refuses(['opinions.received'], {
    provision: 'opinion-sheets',
    holds: ({ event: { sheet }, context: { sheets } }) => !sheets.includes(sheet),
  }),
  sheetHoldsOpinions: refuses(['opinions.received'], {
    provision: 'opinion-sheets',
    holds: ({ event: { tallies } }) => tallies.every((tally) => opinionsIn([tally]) > 0),
  }),
  articlesAreDistinct: refuses(['opinions.received'], {
    provision: 'opinion-sheets',
    holds: ({ event: { tallies } }) => new Set(tallies.map(({ article }) => article)).size === tallies.length,
  }),
  /** A plan says by which forms (art. 28, clause 1); without a plan there is nothing to hold it against. */
  channelIsPlanned: finds(['opinions.received'], {
    provision: 'opinion-forms',
    holds: ({ event: { channel }, context: { channels } }) =>
      channels.length === 0 || channels.includes(channel),
  }),
  receivedBeforeClosing: finds(['opinions.received'], {
    provision: 'opinion-after-closing',
    holds: ({ context: { closedOn } }) => closedOn === null,
  }),
  /** Art. 28, clause 2: what another law sets. */
  ownPeriodHasRun: finds(['collection.closed'], {
    provision: 'opinion-own-period',
    holds: ({ event, context: { ownPeriodUntil } }) => isSince(event, ownPeriodUntil),
  }),
  noticeWasItsOwn: refuses(['notice.foundDefective'], {
    provision: 'opinion-restarted',
    holds: ({ event, context: { publishedOn } }) => isSince(event, publishedOn),
  }),
  somethingCame: finds(['opinions.synthesised'], {
    provision: 'opinion-synthesis',
    holds: ({ context: { tallies } }) => tallies.length > 0,
  }),
}
