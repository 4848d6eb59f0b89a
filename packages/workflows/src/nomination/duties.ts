import type { Duty } from '@civicflow/core'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { NominationEventType } from './events.ts'
import type { NominationRole } from './roles.ts'
import { awaiting, candidatesThat, type RoundContext, TO_APPRAISE } from './round-context.ts'

type NominationDuty = Duty<RoundContext, NominationEventType, NominationRole> & {
  readonly provision: ProvisionId
}

/** Of those who were awarded: until nothing is awaited any more that the round asks for. */
const carriedThrough = (step: 'posting' | 'workAfter' | 'handover') =>
  ({
    ...termAfter,
    owes: 'organiser',
    to: ['nominator'],
    anchor: { event: 'candidates.decided' },
    when: (context: RoundContext) =>
      context.asks.includes(step) && candidatesThat(context, 'awarded').length > 0,
    metWhen: (context: RoundContext) => awaiting(context, step).length === 0,
  }) as const

/** Who owes what by when in a round. No text that was read sets a number of days; a host's profile may. */
export const duties = {
  nominations: {
    kind: 'within',
    owes: 'organiser',
    to: ['nominator'],
    provision: 'nomination-closing',
    anchor: { day: ({ openedOn }) => openedOn ?? undefined },
    until: ({ closesOn }) => closesOn ?? undefined,
    when: ({ closesOn }) => closesOn !== null,
    metBy: ['nominations.closed'],
  },
  appraisal: {
    ...termAfter,
    owes: 'appraiser',
    to: ['organiser'],
    provision: 'nomination-appraisal',
    anchor: { event: 'nominations.closed' },
    metBy: ['nominations.closed', 'candidates.appraised', 'candidates.withdrawn'],
    metWhen: (context) => candidatesThat(context, ...TO_APPRAISE).length === 0,
  },
  decision: {
    ...termAfter,
    owes: 'decider',
    to: ['organiser'],
    provision: 'nomination-decided',
    anchor: { event: 'candidates.proposed' },
    metBy: ['candidates.decided', 'candidates.withdrawn'],
    metWhen: (context) => candidatesThat(context, 'proposed').length === 0,
  },
  posting: {
    ...carriedThrough('posting'),
    provision: 'nomination-posting',
    metBy: ['candidates.posted'],
  },
  work: {
    ...carriedThrough('workAfter'),
    provision: 'nomination-work',
    metBy: ['candidates.workedOn'],
  },
  handover: {
    ...carriedThrough('handover'),
    provision: 'nomination-handover',
    metBy: ['candidates.handedOver'],
  },
} satisfies Record<string, NominationDuty>
