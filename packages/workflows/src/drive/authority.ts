import type { AuthorityLine, Separation } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { DriveEventType } from './events.ts'
import type { DriveRole } from './roles.ts'

type Line = AuthorityLine<DriveRole> & { readonly provision: ProvisionId }

const organiser = (provision: ProvisionId): Line => ({ actor: ['organiser'], provision })

/** Who may put what on record; that there is such a drive at all stands on its own provision. */
export const authorityOf = ({ basis }: AnyConfiguration): Readonly<Record<DriveEventType, Line>> => ({
  'drive.launched': organiser(basis),
  'drive.extended': organiser('drive-term'),
  'drive.cancelled': organiser('drive-cancelled'),
  'receipts.recorded': organiser('drive-receipts'),
  'receipt.returned': organiser('drive-given-back'),
  'receipts.published': organiser('drive-publication'),
  'allocation.made': organiser('drive-allocations'),
  'allocation.returned': organiser('drive-returned'),
  'receiving.ended': organiser('drive-term'),
  'drive.settled': organiser('drive-settlement'),
  'drive.audited': { actor: ['auditor'], recordedBy: ['organiser'], provision: 'drive-audit' },
  'settlement.reopened': {
    actor: ['organiser', 'auditor'],
    recordedBy: ['organiser'],
    provision: 'drive-reopened',
  },
  'drive.reported': organiser('drive-report'),
  'drive.closed': organiser('drive-report'),
})

/** Whoever settles the accounts does not look them over. */
export const separations = [
  { first: 'drive.settled', second: 'drive.audited', provision: 'drive-audit' },
] as const satisfies readonly Separation<DriveEventType>[]
