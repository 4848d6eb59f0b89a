import type { Duty } from '@civicflow/core'
import { papersBefore } from '../building-blocks/papers-before.ts'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import { type DialogueContext, isOfCommune } from './dialogue-context.ts'
import type { DialogueEventType } from './events.ts'
import type { DialogueRole } from './roles.ts'

type DialogueDuty = Duty<DialogueContext, DialogueEventType, DialogueRole> & {
  readonly provision: ProvisionId
}

/** Owed anew once another day or place is set: the notice names them. */
const notice = {
  ...papersBefore(({ day }: DialogueContext) => day),
  owes: 'chair',
  to: ['press', 'front'],
  metBy: ['notice.published'],
  renewedBy: ['dialogue.postponed', 'dialogue.moved'],
} as const

const result = {
  ...termAfter,
  owes: 'chair',
  to: ['press', 'front'],
  anchor: { day: ({ endedOn }: DialogueContext) => endedOn ?? undefined },
  metBy: ['result.published'],
} as const

/** Who owes what by when in a dialogue, by which article. */
export const duties = {
  /** At least once a year (art. 43, Law 72/2025/QH15). */
  yearly: {
    kind: 'recurs',
    owes: 'chair',
    to: ['front'],
    provision: 'dialogue-frequency',
    anchor: { day: ({ yearFrom }) => yearFrom ?? undefined },
    until: ({ yearUntil }) => yearUntil ?? undefined,
    when: (context) => isOfCommune(context) && context.yearFrom !== null,
    metBy: ['session.closed'],
  },
  notice: {
    ...notice,
    provision: 'dialogue-notice',
    when: (context) => isOfCommune(context) && context.day !== null,
  },
  noticeOfOthers: {
    ...notice,
    provision: 'dialogue-announced',
    when: (context) => !isOfCommune(context) && context.day !== null,
  },
  /** Departments and days for all that was not answered. */
  conclusion: {
    ...termAfter,
    owes: 'chair',
    to: ['front', 'respondent'],
    provision: 'dialogue-conclusion',
    anchor: { day: ({ endedOn }) => endedOn ?? undefined },
    when: ({ endedOn }) => endedOn !== null,
    metBy: ['conclusion.issued'],
  },
  /** Counted from the day of the conference (art. 43, Law 72/2025/QH15). */
  result: {
    ...result,
    provision: 'dialogue-result',
    when: (context) => isOfCommune(context) && context.endedOn !== null,
  },
  resultOfOthers: {
    ...result,
    provision: 'dialogue-result-public',
    when: (context) => !isOfCommune(context) && context.endedOn !== null,
  },
} satisfies Record<string, DialogueDuty>
