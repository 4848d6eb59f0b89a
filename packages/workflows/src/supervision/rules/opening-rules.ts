import { dayOf } from '@civicflow/core'
import { leadKinds } from '../../supervision-plan/roles.ts'
import type { SupervisionFact } from '../events.ts'
import { adHocGrounds } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

type Opened = SupervisionFact<'supervision.opened'>
type Invites = SupervisionFact<'teamPlan.made'> | SupervisionFact<'team.invited'>

const leadOf = ({ lead, supervisor }: Opened) => lead ?? supervisor
const participantsIn = (event: Opened | Invites) =>
  event.type === 'teamPlan.made' ? (event.composition ?? []) : (event.participants ?? [])

/** Neither in a plan nor joined on invitation. */
const isAdHoc = ({ item, form }: Opened) => item === undefined && form !== 'joint'

/** What a supervision holds to from its first fact. */
export const openingRules = {
  /** Art. 26, clause 3, Law on the Front. */
  ledByFrontOrOrganisation: refuses(['supervision.opened'], {
    provision: 'supervision-lead',
    holds: ({ event, environment: { register } }) => {
      const kind = register.body(leadOf(event), dayOf(event.occurredOn))?.kind
      return event.form === 'joint' || leadKinds.some((one) => one === kind)
    },
  }),
  /**
   * Art. 26, clause 3, Law on the Front: after agreeing with the Front, or where a law says so. Both can be told; an
   * organisation that tells neither leads by nothing, and could send no recommendation either.
   */
  organisationMayLead: refuses(['supervision.opened'], {
    provision: 'supervision-lead',
    holds: ({ event, environment: { register } }) => {
      const kind = register.body(leadOf(event), dayOf(event.occurredOn))?.kind
      return kind !== 'political-organisation' || event.item !== undefined || event.leadsBy !== undefined
    },
  }),
  /** Each leads at its own level, and what lies below. */
  ledWithinTheArea: refuses(['supervision.opened'], {
    provision: 'supervision-area',
    holds: ({ event, environment: { register } }) => {
      const on = dayOf(event.occurredOn)
      return [event.supervisor, leadOf(event), event.front].every((body) =>
        register.covers(register.body(body, on)?.area ?? '', event.area, on),
      )
    },
  }),
  /** Art. 6, clause 3: whoever leads invites others, from wherever; an organisation from elsewhere is worth a look. */
  organisationsAreOfTheArea: finds(['supervision.opened', 'teamPlan.made', 'team.invited'], {
    provision: 'supervision-area',
    holds: ({ event, context, environment: { register } }) => {
      const on = dayOf(event.occurredOn)
      const supervised = event.type === 'supervision.opened' ? event.area : context.area
      return participantsIn(event).every((participant) => {
        const { kind, area = '' } = register.body(participant, on) ?? {}
        return (
          kind !== 'political-organisation' ||
          register.covers(area, supervised, on) ||
          register.covers(supervised, area, on)
        )
      })
    },
  }),
  /** Art. 12, clause 1. */
  jointIsLedByAnother: refuses(['supervision.opened'], {
    provision: 'supervision-part',
    holds: ({ event }) => event.form !== 'joint' || leadOf(event) !== event.supervisor,
  }),
  planNamesItsItem: refuses(['supervision.opened'], {
    provision: 'supervision-from-plan',
    holds: ({ event: { plan, item } }) => plan === undefined || item !== undefined,
  }),
  adHocSaysWhy: refuses(['supervision.opened'], {
    provision: 'supervision-ad-hoc',
    holds: ({ event }) => !isAdHoc(event) || event.reason !== undefined,
  }),
  adHocHasItsGround: finds(['supervision.opened'], {
    provision: 'supervision-ad-hoc',
    holds: ({ event }) => !isAdHoc(event) || event.grounds.some((ground) => adHocGrounds.includes(ground)),
  }),
  nobodySupervisesItself: refuses(['supervision.opened'], {
    provision: 'supervision-team-conflict',
    holds: ({ event }) => ![event.supervisor, leadOf(event)].some((body) => event.objects.includes(body)),
  }),
}
