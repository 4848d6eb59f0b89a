import type { Duty } from '@civicflow/core'
import { papersBefore } from '../building-blocks/papers-before.ts'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { SessionEventType } from './events.ts'
import type { SessionRole } from './roles.ts'
import { itemsThat, OPEN, type SessionContext } from './session-context.ts'

type SessionDuty = Duty<SessionContext, SessionEventType, SessionRole> & { readonly provision: ProvisionId }

/** What an owner owes is settled by whatever settles an item. */
const settling = {
  owes: 'owner',
  to: ['convener'],
  metBy: ['items.answered', 'items.sentOn', 'items.closedWithout', 'conclusion.issued'],
  renewedBy: ['items.reopened'],
} as const

/** Who owes what by when in a session. No text that was read sets a number of days; a host's profile may. */
export const dutiesOf = ({ period }: AnyConfiguration) =>
  ({
    notice: {
      ...papersBefore(({ day }: SessionContext) => day),
      owes: 'convener',
      to: ['participant'],
      provision: 'held-session-notice',
      metBy: ['notice.sent'],
      renewedBy: ['session.rescheduled'],
    },
    /** Of a periodic session: in its month, quarter, half-year or year. */
    inItsPeriod: {
      kind: 'within',
      owes: 'convener',
      to: ['participant'],
      provision: period === 'none' ? 'held-session-period' : period.provision,
      anchor: { day: ({ periodFrom }) => periodFrom ?? undefined },
      until: ({ periodUntil }) => periodUntil ?? undefined,
      when: ({ every }) => every !== null,
      metBy: ['session.opened'],
    },
    conclusion: {
      ...termAfter,
      owes: 'convener',
      to: ['participant', 'owner', 'receiver'],
      provision: 'held-session-conclusion',
      anchor: { event: 'session.ended' },
      metBy: ['conclusion.issued'],
    },
    settlement: {
      ...settling,
      ...termAfter,
      provision: 'held-session-settlement',
      anchor: { event: 'conclusion.issued' },
      metWhen: (context) => itemsThat(context, ...OPEN).length === 0,
    },
    /** Where a day was told with an item: by the first of those days on which something is still open. */
    settlementByItsDay: {
      ...settling,
      kind: 'within',
      provision: 'held-session-asked-by',
      anchor: { day: ({ askedFrom }) => askedFrom ?? undefined },
      until: ({ askedUntil }) => askedUntil ?? undefined,
      when: ({ askedFrom }) => askedFrom !== null,
      metWhen: (context) => itemsThat(context, 'assigned').every(({ askedBy }) => askedBy === null),
    },
  }) satisfies Record<string, SessionDuty>

export type SessionDutyName = keyof ReturnType<typeof dutiesOf>
