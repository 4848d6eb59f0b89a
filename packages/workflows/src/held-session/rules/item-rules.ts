import { isActOfAnyOrHeir } from '../../building-blocks/acting-body.ts'
import { areAll, areApart } from '../../building-blocks/numbered-lines.ts'
import { isSince } from '../../building-blocks/order.ts'
import type { SessionEventType } from '../events.ts'
import { ANSWERABLE, itemsOf, OPEN, SETTLED, type Standing } from '../session-context.ts'
import { refuses } from './rule.ts'

/** How an item must stand for a fact to be true of it. */
const STANDINGS = {
  'items.answered': ANSWERABLE,
  'items.assigned': ['noted'],
  'items.rerouted': ['assigned'],
  'items.sentOn': OPEN,
  'items.closedWithout': OPEN,
  'items.reopened': SETTLED,
} as const satisfies Partial<Record<SessionEventType, readonly Standing[]>>

const onItems = Object.keys(STANDINGS) as (keyof typeof STANDINGS)[] // the keys it was written with

/** What holds of its items. */
export const itemRules = {
  everyItemHasItsNumber: refuses(['items.raised'], {
    provision: 'held-session-items',
    holds: ({ event: { raised }, context }) =>
      areApart([...raised, ...context.items].map(({ item }) => item)),
  }),
  namedOnce: refuses(onItems, {
    provision: 'held-session-items',
    holds: ({ event: { items } }) => areApart(items),
  }),
  itemsAreThere: refuses(onItems, {
    provision: 'held-session-items',
    holds: ({ event: { items }, context }) => areAll(itemsOf(context, items), items),
  }),
  itemsStandSo: refuses(onItems, {
    provision: 'held-session-items',
    holds: ({ event: { items, type }, context }) => {
      const standings: readonly Standing[] = STANDINGS[type]
      return itemsOf(context, items).every(({ standing }) => standings.includes(standing))
    },
  }),
  whoHasItAnswers: refuses(['items.answered'], {
    provision: 'held-session-answered-by',
    holds: (input) =>
      itemsOf(input.context, input.event.items).every(
        ({ standing, holder }) =>
          standing === 'noted' || (holder !== null && isActOfAnyOrHeir([holder], input)),
      ),
  }),
  nobodyGivesAwayWhatAnotherHas: refuses(['items.rerouted', 'items.sentOn'], {
    provision: 'held-session-sent-on',
    holds: (input) =>
      isActOfAnyOrHeir([input.context.convener], input) ||
      itemsOf(input.context, input.event.items).every(
        ({ holder }) => holder !== null && isActOfAnyOrHeir([holder], input),
      ),
  }),
  reroutedToAnother: refuses(['items.rerouted'], {
    provision: 'held-session-sent-on',
    holds: ({ event: { items, owner }, context }) =>
      itemsOf(context, items).every(({ holder }) => holder !== owner),
  }),
  askedByLiesAhead: refuses(['items.assigned', 'items.rerouted', 'items.reopened'], {
    provision: 'held-session-asked-by',
    holds: ({ event: { askedBy, occurredOn } }) =>
      askedBy === undefined || isSince({ occurredOn: askedBy }, occurredOn),
  }),
}
