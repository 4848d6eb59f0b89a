import type { CaseFacts } from '@civicflow/core'
import { addUp, one, prefixed } from '../building-blocks/figures.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { GroupOutcome } from './figure-labels.ts'
import { type GroupContext, membersOf } from './group-context.ts'

type Facts = CaseFacts<GroupContext>

/** What has become of a group in these states. */
export function outcomeOf(paths: readonly string[]): GroupOutcome {
  if (paths.includes('active')) return paths.includes('active.weak') ? 'weak' : 'running'
  return (['merged', 'dissolved', 'notFormed'] as const).find((state) => paths.includes(state)) ?? 'proposed'
}

/**
 * What is counted of one group. Groups add up by outcome, by level and by kind; members are those of a group that is
 * there, who came and went those of its whole life.
 */
export function groupFigures({ context, paths }: Facts): Readonly<Record<string, number>> {
  const { level, kind, leader, joined, left, leadChanges, reviews, rating, consolidations, counts } = context
  return {
    total: 1,
    ...one('outcome', outcomeOf(paths)),
    ...one('level', level),
    ...one('kind', kind),
    ...(leader !== null && one('formed', kind)),
    ...(paths.includes('active') && { ...one('active', kind), [`members.${kind}`]: membersOf(context) }),
    joined,
    left,
    leadChanges,
    reviews,
    ...(rating !== null && one('rated', rating)),
    consolidations,
    ...prefixed('count', counts),
  }
}

export const figuresOf =
  ({ id }: AnyConfiguration) =>
  (facts: Facts) =>
    prefixed(id, groupFigures(facts))

const addsUp = (part: string) => (facts: Facts) =>
  addUp(groupFigures(facts), 'total', (name) => name.startsWith(`${part}.`))

/** What is always true of a group, and of its figures. */
export const invariants = {
  'a group is proposed, there, or ended in one way': addsUp('outcome'),
  'a group is of one kind': addsUp('kind'),
  'a group is of one level': addsUp('level'),
  'nobody leaves who was not in it': ({ context }: Facts) => membersOf(context) >= 0,
  'a group that is there has somebody who leads it, and one that was not formed has nobody': ({
    context: { leader },
    paths,
  }: Facts) => (leader === null) === (paths.includes('proposed') || paths.includes('notFormed')),
  'only a group that was found weak is to be consolidated': ({ context, paths }: Facts) =>
    !paths.includes('active.weak') || context.rating === 'weak',
  'a group that is reviewed periodically has a day for the next review': ({ context }: Facts) =>
    (context.reviewedEvery === null) === (context.reviewUntil === null),
}
