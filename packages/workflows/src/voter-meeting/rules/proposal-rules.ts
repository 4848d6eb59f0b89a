import { dayOf } from '@civicflow/core'
import { conferenceRequired, levelsOf } from '../meeting-context.ts'
import type { DeputyLevel } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

interface Proposed {
  readonly deputies: readonly { readonly level: DeputyLevel }[]
  readonly organisers: readonly { readonly side: string }[]
}

const national = ({ deputies }: Proposed) => deputies.every(({ level }) => level === 'national')
const council = ({ deputies }: Proposed) => deputies.every(({ level }) => level !== 'national')
const joint = ({ deputies }: Proposed) => levelsOf(deputies).length > 1
const ledByStandingBody = ({ organisers }: Proposed) => organisers[0]?.side === 'standingBody'

const onItsDay = { governedOn: ({ event }: { readonly event: { readonly day: string } }) => event.day }

/** What must hold of a meeting that is proposed. */
export const proposalRules = {
  dayLiesAhead: refuses(['meeting.proposed', 'meeting.postponed'], {
    provision: 'meeting-order-of-days',
    holds: ({ event }) => event.day === undefined || event.day >= dayOf(event.occurredOn),
  }),
  districtsHaveEnded: refuses(['meeting.proposed'], {
    provision: 'two-levels',
    ...onItsDay,
    holds: ({ event }) => event.deputies.every(({ level }) => level !== 'district'),
  }),
  conferenceWhereRequired: finds(['meeting.proposed'], {
    provision: 'conference-required',
    ...onItsDay,
    holds: ({ event }) => event.form === 'conference' || !conferenceRequired(event.kind, event.deputies),
  }),
  outsideProvinceForAssembly: finds(['meeting.proposed'], {
    provision: 'outside-province',
    ...onItsDay,
    holds: ({ event }) => event.kind !== 'outsideProvince' || national(event),
  }),
  outsideConstituencyForCouncils: finds(['meeting.proposed'], {
    provision: 'outside-constituency',
    ...onItsDay,
    holds: ({ event }) => event.kind !== 'outsideConstituency' || council(event),
  }),
  groupsForAssembly: finds(['meeting.proposed'], {
    provision: 'by-group',
    ...onItsDay,
    holds: ({ event }) => event.kind !== 'byGroup' || national(event),
  }),
  offPlanForCouncils: finds(['meeting.proposed'], {
    provision: 'off-plan-request',
    ...onItsDay,
    holds: ({ event }) => event.origin !== 'offPlan' || council(event),
  }),
  jointLedByCouncil: finds(['meeting.proposed'], {
    provision: 'joint-deputies-and-council',
    ...onItsDay,
    holds: ({ event }) => !joint(event) || council(event) || ledByStandingBody(event),
  }),
  councilsLedByStandingBody: finds(['meeting.proposed'], {
    provision: 'joint-two-councils',
    ...onItsDay,
    holds: ({ event }) => !joint(event) || !council(event) || ledByStandingBody(event),
  }),
  workplaceHasHost: finds(['meeting.proposed'], {
    provision: 'workplace',
    ...onItsDay,
    holds: ({ event }) => event.kind !== 'workplace' || event.host !== undefined,
  }),
}
