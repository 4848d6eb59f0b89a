import { and, not } from 'xstate'
import { machineParts } from '../machine-parts.ts'

const answered = {
  'recommendation.answered': [
    { guard: 'rejects', target: 'rejected', actions: ['keepAnswer', 'tellAnswered'] },
    { target: 'accepted', actions: ['keepAnswer', 'tellAnswered'] },
  ],
} as const
const asksForDialogue = { 'dialogue.asked': { target: 'inDialogue', actions: 'tellAsked' } } as const
const disputed = {
  'answer.disputed': { target: 'disputed', actions: ['keepDispute', 'tellDisputed'] },
} as const
const withdrawn = {
  'recommendation.withdrawn': {
    guard: 'nothingElseIsOpen',
    target: '#recommendation.withdrawn',
    actions: 'markWithdrawn',
  },
} as const
/** What the lead makes of being asked to think again. An amended recommendation is sent anew. */
const thoughtAgain = {
  ...withdrawn,
  'recommendation.certified': {},
  'recommendation.amended': { target: 'sent', actions: ['keepAmendment', 'tellAddressee', 'tellCopied'] },
} as const
const explained = { target: 'settled', actions: 'settleAsExplained' } as const
const filed = { 'evidence.filed': { target: 'evidenced', actions: 'forgetUndone' } } as const
const extended = { 'implementation.extended': { actions: 'keepExtension' } } as const
const foundUndone = { target: 'implementing', actions: 'markUndone' } as const

/** Where a recommendation is, what it was answered, and what is done about it. */
export const matter = machineParts.createStateConfig({
  initial: 'sent',
  states: {
    sent: {
      on: { ...withdrawn, 'recommendation.received': { target: 'received', actions: 'keepReceipt' } },
    },
    received: {
      on: {
        ...answered,
        ...asksForDialogue,
        ...withdrawn,
        'recommendation.forwarded': {
          guard: 'namesAnotherBody',
          target: 'sent',
          actions: ['keepForwarding', 'tellForwarded', 'tellAddressee'],
        },
        'extension.notified': { guard: 'mayExtend', actions: 'markExtended' },
        'reconsideration.asked': { target: 'reconsidering', actions: 'tellAsked' },
      },
    },
    reconsidering: {
      on: { ...answered, ...asksForDialogue, ...thoughtAgain, 'recommendation.kept': 'received' },
    },
    // Back to where it was: what was answered stays answered.
    inDialogue: {
      on: {
        ...answered,
        ...thoughtAgain,
        'recommendation.kept': [
          { guard: 'isDisputed', target: 'disputed' },
          { guard: 'isRejected', target: 'rejected' },
          { guard: 'isAnswered', target: 'accepted' },
          { target: 'received' },
        ],
      },
    },
    accepted: {
      on: {
        ...asksForDialogue,
        ...disputed,
        ...filed,
        ...extended,
        'implementation.begun': { target: 'implementing', actions: 'keepBeginning' },
        'implementation.foundUndone': foundUndone,
      },
    },
    rejected: {
      on: { ...answered, ...asksForDialogue, ...disputed, 'explanation.accepted': explained },
    },
    disputed: {
      on: {
        ...answered,
        ...asksForDialogue,
        ...withdrawn,
        'explanation.accepted': { ...explained, guard: 'isRejected' },
      },
    },
    implementing: {
      on: {
        ...filed,
        ...extended,
        'implementation.begun': { actions: 'keepBeginning' },
        'implementation.foundUndone': foundUndone,
      },
    },
    evidenced: {
      on: {
        ...filed,
        'implementation.verified': { target: 'settled', actions: 'settleAsDone' },
        'implementation.foundUndone': foundUndone,
      },
    },
    /** Only a decision on liability or a new supervision is still waited for. */
    settled: {},
  },
  on: {
    'supervision.begunAnew': {
      guard: and(['isUnsettled', not('isUnderSupervision')]),
      actions: 'keepNewSupervision',
    },
    'supervision.concludedAnew': [
      {
        guard: and(['isUnderSupervision', 'isCarriedOut']),
        target: '.settled',
        actions: 'keepNewFinding',
      },
      { guard: 'isUnderSupervision', actions: 'keepNewFinding' },
    ],
  },
})
