import type { Duty } from '@civicflow/core'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { MatterEventType } from './events.ts'
import type { MatterContext } from './matter-context.ts'
import type { MatterRole } from './roles.ts'

type MatterDuty = Duty<MatterContext, MatterEventType, MatterRole> & { readonly provision: ProvisionId }

/** What ends a matter that is with somebody else, whatever is still owed; lateness is found then. */
const ENDS = ['matter.withdrawn', 'matter.closed'] as const

const telling = {
  ...termAfter,
  owes: 'receiver',
  to: ['taker'],
  anchor: { event: 'receiver.decided' },
  metBy: ['result.told', 'superior.decided', ...ENDS],
  renewedBy: ['receiver.decided'],
} as const

const tellingFromAbove = {
  ...termAfter,
  owes: 'superior',
  to: ['taker'],
  anchor: { event: 'superior.decided' },
  metBy: ['superior.told', ...ENDS],
  renewedBy: ['superior.decided'],
} as const

/** Who tells a result in time: by a law where the kind of the matter has one, without a number of days where not. */
function tellingsOf({ told }: AnyConfiguration) {
  const kinds: readonly string[] = told === 'none' ? [] : told.kinds
  const lawSays = ({ kind }: MatterContext) => kinds.includes(kind)
  const nobodySays = (context: MatterContext) => !lawSays(context)
  const byNoLaw = {
    telling: { ...telling, provision: 'matter-told', when: nobodySays },
    tellingFromAbove: { ...tellingFromAbove, provision: 'matter-told', when: nobodySays },
  } as const satisfies Record<string, MatterDuty>
  if (told === 'none') return byNoLaw
  const byLaw = {
    tellingByLaw: { ...telling, provision: told.result, when: lawSays },
    tellingFromAboveByLaw: { ...tellingFromAbove, provision: told.superior, when: lawSays },
  } as const satisfies Record<string, MatterDuty>
  return { ...byNoLaw, ...byLaw }
}

/** Who owes what by when in a matter. */
export const dutiesOf = (configuration: AnyConfiguration) =>
  ({
    takingUp: {
      ...termAfter,
      owes: 'taker',
      to: ['taker'],
      provision: 'matter-taking-up',
      anchor: { day: ({ waitingSince }) => waitingSince ?? undefined },
      metBy: ['matter.takenUp', 'matter.forwarded', 'matter.refused', 'matter.referred', 'matter.withdrawn'],
      renewedBy: ['receiver.returned', 'matter.reopened'],
    },
    handling: {
      ...termAfter,
      owes: 'taker',
      to: ['taker'],
      provision: 'matter-handling',
      anchor: { event: 'matter.takenUp' },
      metBy: ['matter.concluded', 'matter.forwarded', 'matter.referred', 'matter.withdrawn'],
      renewedBy: ['matter.takenUp'],
    },
    settlement: {
      ...termAfter,
      owes: 'receiver',
      to: ['taker'],
      provision: configuration.settledInTime,
      anchor: { event: 'matter.forwarded' },
      metBy: ['receiver.decided', 'receiver.returned', 'superior.decided', ...ENDS],
      renewedBy: ['matter.forwarded'],
    },
    answerFromAbove: {
      ...termAfter,
      owes: 'superior',
      to: ['taker'],
      provision: 'matter-superior',
      anchor: { event: 'superior.asked' },
      metBy: ['superior.decided', 'receiver.decided', ...ENDS],
      renewedBy: ['superior.asked'],
    },
    ...tellingsOf(configuration),
  }) satisfies Record<string, MatterDuty>
