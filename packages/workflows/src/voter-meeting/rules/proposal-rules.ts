import { dayOf, type IsoDay, type Register } from '@civicflow/core'
import type { MeetingEvent } from '../events.ts'
import { conferenceRequired, levelsOf, type MeetingContext } from '../meeting-context.ts'
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

type Named = Extract<MeetingEvent, { type: 'meeting.proposed' | 'deputy.absent' }>

/** The deputies an event names anew; a substitute in the capacity of the one who is absent. */
function deputiesNamed(
  { deputies }: MeetingContext,
  event: Named,
): readonly { readonly deputy: string; readonly level: DeputyLevel }[] {
  if (event.type === 'meeting.proposed') return event.deputies
  const level = deputies.find(({ deputy }) => deputy === event.deputy)?.level
  return event.substitute === undefined || level === undefined ? [] : [{ deputy: event.substitute, level }]
}

/** Of which level is the deputy who holds an office? `undefined` where the register does not tell. */
function levelOfOffice(office: string, on: IsoDay, register: Register): string | undefined {
  const body = register.body(register.office(office, on)?.body ?? '', on)
  if (body === undefined) return undefined
  return body.kind === 'delegation' ? 'national' : register.area(body.area, on)?.level
}

/** What must hold of a meeting that is proposed, and of what is named or set anew in it. */
export const proposalRules = {
  dayLiesAhead: refuses(['meeting.proposed', 'meeting.postponed'], {
    provision: 'meeting-order-of-days',
    holds: ({ event }) => event.day === undefined || event.day >= dayOf(event.occurredOn),
  }),
  deputiesNamedOnce: refuses(['meeting.proposed'], {
    provision: 'meeting-deputies',
    holds: ({ event }) => new Set(event.deputies.map(({ deputy }) => deputy)).size === event.deputies.length,
  }),
  levelFitsOffice: refuses(['meeting.proposed', 'deputy.absent'], {
    provision: 'meeting-deputies',
    holds: ({ context, event, environment: { register } }) => {
      const on = dayOf(event.occurredOn)
      return deputiesNamed(context, event).every(({ deputy, level }) => {
        const known = levelOfOffice(deputy, on, register)
        return known === undefined || known === level
      })
    },
  }),
  areaExistsOnItsDay: finds(['meeting.proposed', 'meeting.postponed', 'meeting.moved'], {
    provision: 'meeting-area',
    holds: ({ context, event, environment: { register } }) => {
      const area = 'area' in event ? event.area : undefined
      const day = 'day' in event ? event.day : undefined
      if (area === undefined && day === undefined) return true
      const on = day ?? context.day
      return on === null || register.area(area ?? context.area, on) !== undefined
    },
  }),
  districtsHaveEnded: finds(['meeting.proposed'], {
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
