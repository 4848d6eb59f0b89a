import type { CaseFacts } from '@civicflow/core'
import { addUp, claim, one, prefixed, sumsBy } from '../building-blocks/figures.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { SessionFigure, SessionOutcome } from './figure-labels.ts'
import { askedUntilIn, itemsThat, OPEN, type SessionContext } from './session-context.ts'

type Facts = CaseFacts<SessionContext>
type SessionFigures = { readonly [Name in SessionFigure]?: number }

/** How a session in these states ended, or how far it is. */
export function outcomeOf(paths: readonly string[]): SessionOutcome {
  if (paths.includes('calledOff')) return 'cancelled'
  const end = (['cancelled', 'settled', 'followedUp'] as const).find((state) => paths.includes(state))
  return end ?? (paths.includes('underWay') || paths.includes('ended') ? 'underWay' : 'planned')
}

/**
 * What is counted of one session. Sessions add up by outcome and by level; items by level, by kind, by stage and by what
 * became of them.
 */
export function sessionFigures({ context, paths }: Facts): SessionFigures {
  const { level, items, counts, openedOn, endedOn, postponements, reroutings, reopenings } = context
  return {
    total: 1,
    ...one('outcome', outcomeOf(paths)),
    held: claim(openedOn !== null),
    withoutItems: claim(endedOn !== null && items.length === 0),
    postponements,
    ...one('level', level),
    ...prefixed('count', counts),
    items: items.length,
    [`itemsAt.${level}`]: items.length,
    ...prefixed(
      'kind',
      sumsBy(items, ({ kind }) => kind),
    ),
    ...prefixed(
      'stage',
      sumsBy(items, ({ stage }) => stage),
    ),
    ...prefixed(
      'fate',
      sumsBy(items, ({ standing }) => standing),
    ),
    reroutings,
    reopenings,
  }
}

export const figuresOf =
  ({ id }: AnyConfiguration) =>
  (facts: Facts) =>
    prefixed(id, { ...sessionFigures(facts) })

const itemsAddUpBy = (part: string) => (facts: Facts) =>
  addUp(sessionFigures(facts), 'items', (name) => name.startsWith(`${part}.`))

/** What is always true of a session, and of its figures. */
export const invariants = {
  'every item is without an owner, assigned, answered at once or later, sent on or closed without an answer':
    itemsAddUpBy('fate'),
  'every item is of one kind': itemsAddUpBy('kind'),
  'every item was raised before, in or after the session': itemsAddUpBy('stage'),
  'every item is of one level': itemsAddUpBy('itemsAt'),
  'no number stands for two items': ({ context: { items } }: Facts) =>
    new Set(items.map(({ item }) => item)).size === items.length,
  'what is assigned or sent on is with somebody': ({ context }: Facts) =>
    itemsThat(context, 'assigned', 'sentOn').every(({ holder }) => holder !== null),
  'nothing is without an outcome or an owner once it is concluded': ({ context, paths }: Facts) =>
    (!paths.includes('followedUp') && !paths.includes('settled')) || itemsThat(context, 'noted').length === 0,
  'nothing is left behind by a session that was cancelled, and it waits no longer than for that': ({
    context,
    paths,
  }: Facts) =>
    (!paths.includes('cancelled') || itemsThat(context, ...OPEN).length === 0) &&
    (!paths.includes('calledOff') || itemsThat(context, 'noted').length > 0),
  'it is followed up as long as something is open, and no longer': ({ context, paths }: Facts) =>
    (!paths.includes('settled') || itemsThat(context, ...OPEN).length === 0) &&
    (!paths.includes('followedUp') || itemsThat(context, 'assigned').length > 0),
  'the day asked for is that of an item': ({ context }: Facts) =>
    context.askedUntil === askedUntilIn(context),
}
