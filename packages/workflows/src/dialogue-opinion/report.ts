import type { CaseFacts } from '@civicflow/core'
import { claim, one, prefixed } from '../building-blocks/figures.ts'
import type { OpinionFigure } from './figure-labels.ts'
import { isSettled, type OpinionContext, outcomeOf } from './opinion-context.ts'

type Facts = CaseFacts<OpinionContext>
export type OpinionFigures = { readonly [Name in OpinionFigure]?: number }

/** Its answer in writing came after the day that was named for it, by whoever was given it last. */
function isLate({ deadlines }: Facts): boolean {
  const term = deadlines['answerByItsDay']
  return term?.status === 'due' && term.met !== undefined && term.met.on > (term.until ?? term.day)
}

/**
 * What is counted of one opinion; its dialogue adds these up. Opinions by source are opinions by outcome: open, answered in
 * the hall, awaiting or answered in writing, merged, rerouted, out of scope. `pending` are those that something is waited
 * for, a promise among it. Promises are pending, fulfilled or broken; one that was moved to another day is none the more
 * broken, and moves are counted apart.
 */
export function figures(facts: Facts): OpinionFigures {
  const { context, acts } = facts
  const { family, source, promise, promises, brokenPromises, disputes } = context
  const pending = claim(promise === 'pending')
  return prefixed('dialogueOpinion', {
    total: 1,
    ...one('family', family),
    ...one('source', source),
    ...one('outcome', outcomeOf(context)),
    pending: claim(!isSettled(context)),
    disputed: claim(disputes > 0),
    urged: claim(acts['opinion.urged'] !== undefined),
    answeredLate: claim(isLate(facts)),
    promises,
    promisesMoved: context.promisesMoved,
    'promise.pending': pending,
    'promise.fulfilled': promises - brokenPromises - pending,
    'promise.broken': brokenPromises,
  })
}

/** What is always true of an opinion, and of its figures. */
export const invariants = {
  'an opinion that left is answered nowhere here, unless the answer was disputed, and promises nothing that did not come with it':
    ({ context: { left, answered, isDisputed, promise } }: Facts) =>
      left === null || isDisputed || (answered === 'no' && promise === 'none'),
  'what was merged names the one it went into, and only that': ({ context }: Facts) =>
    (context.left === 'merged') === (context.mergedInto !== null),
  'what was answered in writing was given to somebody, or disputed': ({ context }: Facts) =>
    context.answered !== 'inWriting' || context.owner !== null || context.disputes > 0,
  'only an answer is disputed': ({ context: { answered, isDisputed } }: Facts) =>
    !isDisputed || answered !== 'no',
  'every promise is pending, fulfilled or broken': (facts: Facts) => {
    const counted = figures(facts)
    return (counted['dialogueOpinion.promise.fulfilled'] ?? 0) >= 0
  },
  'its answer stands in the state that says so': ({ context, paths }: Facts) =>
    context.title === '' || paths.includes(`recorded.answer.${stateOf(context)}`),
  'the file is closed as long as nothing is waited for, and no longer': ({ context, tags }: Facts) =>
    tags.includes('closed') === (context.title !== '' && isSettled(context)),
}

function stateOf(context: OpinionContext): string {
  const { left, isDisputed, owner } = context
  return left === null && isDisputed && owner === null ? 'reopened' : outcomeOf(context)
}
