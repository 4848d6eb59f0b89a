import type { CaseFacts } from '@civicflow/core'
import { addUp, one, prefixed } from '../building-blocks/figures.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { MatterOutcome } from './figure-labels.ts'
import type { MatterContext } from './matter-context.ts'

type Facts = CaseFacts<MatterContext>

const OUTCOMES = [
  'underWay',
  'forwarded',
  'decided',
  'answered',
  'raised',
  'settled',
  'settledInPart',
  'notSettled',
  'refused',
  'referred',
  'withdrawn',
  'closed',
] as const satisfies readonly MatterOutcome[]

/** How a matter in these states ended, or how far it is. What a superior decided is raised until it is told. */
export function outcomeOf(paths: readonly string[]): MatterOutcome {
  if (paths.includes('decidedAbove')) return 'raised'
  return OUTCOMES.find((state) => paths.includes(state)) ?? 'received'
}

/** What is counted of one matter. Matters add up by outcome, by kind, by level, and by what they came to. */
export function matterFigures({ context, paths }: Facts): Readonly<Record<string, number>> {
  const { kind, level, result, sessions, counts, forwardings, urgings, watched, raised, reopenings } = context
  return {
    total: 1,
    ...one('outcome', outcomeOf(paths)),
    ...one('level', level),
    ...one('kind', kind),
    ...one('result', result ?? 'none'),
    sessions,
    ...prefixed('count', counts),
    forwardings,
    urgings,
    watched,
    raised,
    reopenings,
  }
}

export const figuresOf =
  ({ id }: AnyConfiguration) =>
  (facts: Facts) =>
    prefixed(id, matterFigures(facts))

const addsUp = (part: string) => (facts: Facts) =>
  addUp(matterFigures(facts), 'total', (name) => name.startsWith(`${part}.`))

const WITH_THE_COMPETENT = ['forwarded', 'decided', 'answered', 'raised', 'decidedAbove', 'closed']
const WITH_A_RESULT = ['settled', 'settledInPart', 'notSettled', 'decided', 'answered', 'decidedAbove']

/** What is always true of a matter, and of its figures. */
export const invariants = {
  'a matter waits, is being settled, or has ended in one way': addsUp('outcome'),
  'a matter is of one kind': addsUp('kind'),
  'a matter is of one level': addsUp('level'),
  'a matter has one result or none': addsUp('result'),
  'nobody handles a matter of their own': ({ context: { handlers, parties } }: Facts) =>
    !handlers.some((handler) => parties.includes(handler)),
  'what is with somebody else was forwarded to them': ({ context: { receiver }, paths }: Facts) =>
    !WITH_THE_COMPETENT.some((state) => paths.includes(state)) || receiver !== null,
  'what was settled, or decided on, has a result': ({ context: { result }, paths }: Facts) =>
    !WITH_A_RESULT.some((state) => paths.includes(state)) || result !== null,
  'what ended settled, in part or not came to just that': ({ context: { result }, paths }: Facts) =>
    (['settled', 'settledInPart', 'notSettled'] as const).every(
      (state) => !paths.includes(state) || result === state,
    ),
}
