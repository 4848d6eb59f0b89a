import type { Duty } from '@civicflow/core'
import { termAfter } from '../building-blocks/term-after.ts'
import type { ProvisionId } from '../law/vietnam-law.ts'
import { type DriveContext, isEmpty } from './drive-context.ts'
import type { DriveEventType } from './events.ts'
import type { DriveRole } from './roles.ts'

type DriveDuty = Duty<DriveContext, DriveEventType, DriveRole> & { readonly provision: ProvisionId }

const ofTheOrganiser = { ...termAfter, owes: 'organiser', to: ['informed'] } as const

/** Who owes what by when in a drive. No text that was read sets a number of days; a host's profile may. */
export const duties = {
  /** By the last day that was set for it. */
  endOfReceiving: {
    kind: 'within',
    owes: 'organiser',
    to: ['informed'],
    provision: 'drive-term',
    anchor: { day: ({ begins }) => begins ?? undefined },
    until: ({ until }) => until ?? undefined,
    when: ({ until }) => until !== null,
    metBy: ['receiving.ended', 'drive.cancelled'],
  },
  /** Of what was received and is not published, from the first of it on. */
  publication: {
    ...ofTheOrganiser,
    provision: 'drive-publication',
    anchor: { day: ({ unpublishedSince }) => unpublishedSince ?? undefined },
    when: ({ unpublishedSince }) => unpublishedSince !== null,
    metBy: ['receipts.published'],
    renewedBy: ['receipts.published'],
  },
  allocation: {
    ...ofTheOrganiser,
    provision: 'drive-allocations',
    anchor: { event: 'receiving.ended' },
    metBy: ['receiving.ended', 'allocation.made', 'receipt.returned'],
    metWhen: ({ atHand }) => isEmpty(atHand),
  },
  settlement: {
    ...ofTheOrganiser,
    provision: 'drive-settlement',
    anchor: { event: 'receiving.ended' },
    metBy: ['drive.settled'],
    renewedBy: ['settlement.reopened'],
  },
  audit: {
    ...termAfter,
    owes: 'auditor',
    to: ['organiser'],
    provision: 'drive-audit',
    anchor: { day: ({ settledOn }) => settledOn ?? undefined },
    when: ({ auditor, settledOn }) => auditor !== null && settledOn !== null,
    metBy: ['drive.audited'],
    renewedBy: ['settlement.reopened'],
  },
  report: {
    ...ofTheOrganiser,
    provision: 'drive-report',
    anchor: { day: ({ settledOn }) => settledOn ?? undefined },
    when: ({ settledOn }) => settledOn !== null,
    metBy: ['drive.reported'],
    renewedBy: ['settlement.reopened'],
  },
} satisfies Record<string, DriveDuty>
