import type { CaseFacts } from '@civicflow/core'
import { isComplete } from '../building-blocks/agreement.ts'
import { addUp, claim, one, prefixed, sumsBy } from '../building-blocks/figures.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { ProgrammeFigure, ProgrammeOutcome } from './figure-labels.ts'
import { type ProgrammeContext, sumOf } from './programme-context.ts'

type Facts = CaseFacts<ProgrammeContext>
type ProgrammeFigures = { readonly [Name in ProgrammeFigure]?: number }

/** How a programme in these states ended, or how far it is. */
export function outcomeOf(paths: readonly string[]): ProgrammeOutcome {
  const known = ['dropped', 'ended', 'renewed', 'reviewed', 'inEffect'] as const
  return known.find((state) => paths.includes(state)) ?? 'preparing'
}

/**
 * What is counted of one programme. Programmes add up by outcome, signed ones by level; tasks by kind and by what became
 * of them.
 */
export function programmeFigures({ context, paths }: Facts): ProgrammeFigures {
  const { level, parties, tasks, planYears, reviews, amendments, successions } = context
  const isSigned = claim(context.signedOn !== null)
  return {
    total: 1,
    ...one('outcome', outcomeOf(paths)),
    signed: isSigned,
    [`signedAt.${level}`]: isSigned,
    parties: isSigned * parties.length,
    yearPlans: planYears.length,
    tasks: tasks.length,
    ...prefixed(
      'kind',
      sumsBy(tasks, ({ kind }) => kind),
    ),
    ...prefixed(
      'fate',
      sumsBy(tasks, ({ standing }) => standing),
    ),
    reviews,
    midTermReviews: claim(context.midTermOn !== null),
    finalReviews: claim(context.finalOn !== null),
    amendments,
    successions,
  }
}

/** Of what happened the sum, of what stands the newest. */
function countsOf({ counts }: AnyConfiguration, context: ProgrammeContext): Readonly<Record<string, number>> {
  const told = Object.entries(counts).flatMap(([count, { measure }]) => {
    const tally = context.counts[count]
    return tally === undefined ? [] : [[`count.${count}`, measure === 'flow' ? sumOf(tally) : tally.newest]]
  })
  return Object.fromEntries(told) as Readonly<Record<string, number>>
}

export const figuresOf = (configuration: AnyConfiguration) => (facts: Facts) =>
  prefixed(configuration.id, { ...programmeFigures(facts), ...countsOf(configuration, facts.context) })

const tasksAddUpBy = (part: string) => (facts: Facts) =>
  addUp(programmeFigures(facts), 'tasks', (name) => name.startsWith(`${part}.`))

const isUnsigned = ({ paths }: Facts) => ['preparing', 'dropped'].includes(outcomeOf(paths))

/** What is always true of a programme, and of its figures. */
export const invariants = {
  'every task is open, done or not done': tasksAddUpBy('fate'),
  'every task is of one kind': tasksAddUpBy('kind'),
  'no number stands for two tasks': ({ context: { tasks } }: Facts) =>
    new Set(tasks.map(({ task }) => task)).size === tasks.length,
  'it is signed once it is in effect, and not before': (facts: Facts) =>
    (facts.context.signedOn === null) === isUnsigned(facts),
  'nobody is asked who is no party': ({ context: { consent, parties } }: Facts) =>
    consent.needed.every((body) => parties.includes(body)),
  'nothing waits for parties that have all answered': (facts: Facts) => !isAskedInVain(facts),
  'an amendment is known as long as it waits, and no longer': ({ context: { amendment }, paths }: Facts) =>
    (amendment !== null) === paths.includes('inEffect.amending'),
  'what is to be reviewed next was not reviewed': ({ context: { reviewAwaitedAfter, reviewed } }: Facts) =>
    reviewAwaitedAfter === null || !reviewed.includes(reviewAwaitedAfter),
  'a plan is waited for of a year without one': ({ context: { planAwaitedFrom, planYears } }: Facts) =>
    planAwaitedFrom === null || !planYears.includes(Number(planAwaitedFrom.slice(0, 4))),
  'no more periods are reviewed than there were reviews': ({ context: { reviewed, reviews } }: Facts) =>
    reviewed.length <= reviews,
}

/** Have all answered, while the case still waits for them? */
function isAskedInVain({ context: { consent }, paths }: Facts): boolean {
  const waits = ['exchanging', 'toBeSigned', 'inEffect.amending'].some((state) => paths.includes(state))
  return waits && isComplete(consent)
}
