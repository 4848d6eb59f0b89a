import { defineProcess } from '@civicflow/core'
import { authority, separations } from './authority.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import type { InspectionContext } from './inspection-context.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { isUnsettled } from './remedies.ts'
import { figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which inspections are found and counted. */
function facetsOf({ inspected, remedies, selfReported, ranking }: InspectionContext) {
  return {
    inspected,
    selfReported: selfReported ? 'yes' : 'no',
    unsettled: remedies.filter(isUnsettled).length,
    ranking: ranking ?? undefined,
  }
}

/**
 * One inspection of Front work (kiểm tra công tác Mặt trận): the Front above looks at the work of the Front below, from
 * the plan to remedies that are checked. It is internal; its basis is the Front's Statute and yearly action programme, of
 * which no article was read: every day and rule of it is this package's own, and none is shown as law.
 */
export const frontInspection = defineProcess({
  id: 'front-inspection',
  version: 1,
  machine,
  events,
  opening: 'inspection.planned',
  roles,
  parties: partiesOf,
  authority,
  separations,
  rules,
  duties,
  holds: {
    planned: ['inspector'],
    notified: ['inspected'],
    visited: ['inspector'],
    concluded: ['inspector'],
    remedying: ['remedyOwner'],
  },
  outline: (context) => ({
    area: context.area,
    title: context.title,
    day: context.visitDay ?? undefined,
    facets: facetsOf(context),
  }),
  effects: {
    tellNotified: { to: ['inspected', 'unit'], message: 'front-inspection/notified' },
    tellVisits: { to: ['inspected', 'unit'], message: 'front-inspection/visits-changed' },
    tellNotice: { to: ['inspected', 'remedyOwner'], message: 'front-inspection/result-notice' },
    tellRemedied: { to: ['inspector'], message: 'front-inspection/remedy-reported' },
    tellRemedies: { to: ['inspected', 'remedyOwner'], message: 'front-inspection/remedies-changed' },
    tellEnded: { to: ['inspected', 'unit'], message: 'front-inspection/ended' },
  },
  figures,
  invariants,
  labels,
  samples,
})
