import { dayOf } from '@civicflow/core'
import { leadKinds } from '../../supervision-plan/roles.ts'
import type { SupervisionFact } from '../events.ts'
import { adHocGrounds } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

type Opened = SupervisionFact<'supervision.opened'>

const leadOf = ({ lead, supervisor }: Opened) => lead ?? supervisor
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
  organisationAgreedWithFront: finds(['supervision.opened'], {
    provision: 'supervision-lead',
    holds: ({ event, environment: { register } }) => {
      const kind = register.body(leadOf(event), dayOf(event.occurredOn))?.kind
      return kind !== 'political-organisation' || event.item !== undefined || event.agreedWithFront === true
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
