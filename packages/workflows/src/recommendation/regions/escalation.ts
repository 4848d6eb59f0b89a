import { and } from 'xstate'
import { machineParts } from '../machine-parts.ts'

const liabilityAsked = {
  'liability.asked': {
    guard: 'isWanting',
    target: 'liabilityAsked',
    actions: ['keepCompetent', 'tellCompetent'],
  },
} as const

/** How far up it was taken: from step to step, and by no other way than on. */
export const escalation = machineParts.createStateConfig({
  initial: 'none',
  states: {
    none: {
      on: {
        ...liabilityAsked,
        'recommendation.escalated': {
          guard: and(['hasFrontAbove', 'isWanting']),
          target: 'frontAbove',
          actions: ['markEscalated', 'tellEscalated'],
        },
      },
    },
    frontAbove: {
      on: {
        ...liabilityAsked,
        'superior.recommended': {
          guard: 'isUnsettled',
          target: 'superior',
          actions: ['keepSuperior', 'tellSuperior'],
        },
      },
    },
    superior: { on: liabilityAsked },
    liabilityAsked: {
      on: {
        'liability.handled': { target: 'liabilityDecided', actions: ['markHandled', 'tellLiability'] },
        'liability.declined': { target: 'liabilityDecided', actions: ['markDeclined', 'tellLiability'] },
      },
    },
    liabilityDecided: {},
  },
})
