import type { Awaited, CaseFacts } from '@civicflow/core'
import { claim, one, prefixed } from '../building-blocks/figures.ts'
import { type DialogueContext, isKept, opinionIn, opinionsThat } from './dialogue-context.ts'
import type { DialogueEventType } from './events.ts'
import type { DialogueFigure, DialogueOutcome } from './figure-labels.ts'
import type { DialogueRole } from './roles.ts'

type Facts = CaseFacts<DialogueContext>
type DialogueFigures = { readonly [Name in DialogueFigure]?: number }

const FOLLOWED = ['concluded', 'published'] as const
const ENDS = ['closed', 'refused', 'cancelled'] as const

/** How a dialogue in these states has ended, or how far it is. */
export function outcomeOf(paths: readonly string[]): DialogueOutcome {
  if (FOLLOWED.some((state) => paths.includes(state))) return 'followedUp'
  return ENDS.find((state) => paths.includes(state)) ?? 'underWay'
}

/**
 * What is counted of one dialogue. Conferences held (hội nghị), delegates (lượt đại biểu) and opinions (lượt ý kiến) are
 * different numbers. Opinions by source are opinions by where they stood when it was concluded; what became of them since
 * their own figures tell, added up in the dialogue's counters.
 */
export function figures({ context, paths, acts }: Facts): DialogueFigures {
  const { family, occasion, opinions, endedBy, delegates } = context
  const times = (type: DialogueEventType) => acts[type]?.count ?? 0
  return prefixed('dialogue', {
    total: 1,
    ...one('family', family),
    ...one('occasion', occasion),
    ...one('outcome', outcomeOf(paths)),
    held: claim(endedBy !== null),
    ...prefixed('held', { [occasion]: claim(endedBy !== null) }),
    brokenOff: claim(endedBy === 'breaking-off'),
    postponements: times('dialogue.postponed'),
    delegates,
    notHeard: times('speaker.notHeard'),
    reopened: claim(acts['dialogue.reopened'] !== undefined),
    opinions: opinions.length,
    'source.gathered': opinions.filter(({ source }) => source === 'gathered').length,
    'source.hall': opinions.filter(({ source }) => source === 'hall').length,
    addedLater: times('opinion.addedLater'),
    'standing.open': opinionsThat(context, 'open').length,
    'standing.answered': opinionsThat(context, 'answered').length,
    'standing.inWriting': opinionsThat(context, 'inWriting').length,
    'standing.merged': opinionsThat(context, 'merged').length,
    'standing.rerouted': opinionsThat(context, 'rerouted').length,
    'standing.outOfScope': opinionsThat(context, 'outOfScope').length,
  })
}

/** What a dialogue waits for once its result is public: that the last of its opinions ends; once closed, that one is open anew. */
export const awaits: readonly (Awaited<DialogueContext> & {
  readonly event: DialogueEventType
  readonly actor: DialogueRole
})[] = [
  {
    when: (counters) => (counters['dialogueOpinion.pending'] ?? 0) === 0,
    event: 'dialogue.closed',
    actor: 'chair',
  },
  {
    when: (counters) => (counters['dialogueOpinion.pending'] ?? 0) > 0,
    event: 'dialogue.reopened',
    actor: 'chair',
  },
]

/** The sum of the figures that stand under a name. */
const under = (facts: Facts, prefix: string) =>
  Object.entries(figures(facts)).reduce(
    (sum, [name, value]) => (name.startsWith(`dialogue.${prefix}.`) ? sum + value : sum),
    0,
  )

const CONCLUDED = ['concluded', 'published', 'closed']

/** What is always true of a dialogue, and of its figures. */
export const invariants = {
  'opinions by source are opinions by where they stand': (facts: Facts) =>
    under(facts, 'source') === facts.context.opinions.length &&
    under(facts, 'standing') === facts.context.opinions.length,
  'no number stands for two opinions': ({ context: { opinions } }: Facts) =>
    new Set(opinions.map(({ opinion }) => opinion)).size === opinions.length,
  'what was merged names the one it went into, and only that': ({ context: { opinions } }: Facts) =>
    opinions.every(({ standing, mergedInto }) => (standing === 'merged') === (mergedInto !== null)),
  'what was merged leads to one that was not': ({ context }: Facts) =>
    opinionsThat(context, 'merged').every(({ opinion }) => endOf(context, opinion) !== 'merged'),
  'a conclusion leaves no opinion open': ({ context, paths }: Facts) =>
    !CONCLUDED.some((state) => paths.includes(state)) || opinionsThat(context, 'open').length === 0,
  'a dialogue that was called off leaves no opinion open': ({ context, paths }: Facts) =>
    !paths.includes('cancelled') || opinionsThat(context, 'open').length === 0,
  'only what was held is answered, and was concluded once it ended': ({ context, paths }: Facts) =>
    context.endedBy !== null ||
    paths.includes('inSession') ||
    !context.opinions.some((one) => isKept(one) && one.standing !== 'open'),
}

/** Where the opinion stands that one was merged into, however often that was merged on. */
function endOf(context: DialogueContext, number: string): string | undefined {
  const seen = new Set<string>()
  let found = opinionIn(context, number)
  while (found?.mergedInto != null && !seen.has(found.opinion)) {
    seen.add(found.opinion)
    found = opinionIn(context, found.mergedInto)
  }
  return found?.standing
}
