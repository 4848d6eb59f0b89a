import type { Duty } from '@civicflow/core'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { GroupEventType } from './events.ts'
import type { GroupContext } from './group-context.ts'
import type { GroupRole } from './roles.ts'

type GroupDuty = Duty<GroupContext, GroupEventType, GroupRole> & { readonly provision: ProvisionId }

/** Who owes what by when for a group. No text that was read sets a number of days; a host's profile may. */
export const dutiesOf = ({ period }: AnyConfiguration) =>
  ({
    recognition: {
      ...termAfter,
      owes: 'recogniser',
      to: ['sponsor'],
      provision: 'group-recognition',
      anchor: { event: 'group.proposed' },
      metBy: ['group.recognised', 'proposal.ended'],
    },
    /** Of a group that is reviewed periodically: in every month, quarter, half-year or year, from its recognition on. */
    review: {
      kind: 'within',
      owes: 'sponsor',
      to: ['recogniser'],
      provision: period === 'none' ? 'group-review' : period.provision,
      anchor: { day: ({ recognisedOn }) => recognisedOn ?? undefined },
      until: ({ reviewUntil }) => reviewUntil ?? undefined,
      when: ({ reviewedEvery }) => reviewedEvery !== null,
      metBy: ['group.reviewed', 'group.merged', 'group.dissolved'],
      renewedBy: ['group.reviewed'],
    },
    consolidation: {
      ...termAfter,
      owes: 'sponsor',
      to: ['recogniser'],
      provision: 'group-consolidation',
      anchor: { event: 'group.reviewed' },
      when: ({ rating }) => rating === 'weak',
      metBy: ['group.consolidated', 'group.merged', 'group.dissolved'],
      renewedBy: ['group.reviewed'],
    },
  }) satisfies Record<string, GroupDuty>

export type GroupDutyName = keyof ReturnType<typeof dutiesOf>
