import { defineProcess, type CommandFor } from '@civicflow/core'
import { authority, separations } from '../../../packages/workflows/src/voter-meeting/authority.ts'
import { duties } from '../../../packages/workflows/src/voter-meeting/duties.ts'
import { events } from '../../../packages/workflows/src/voter-meeting/events.ts'
import { machine } from '../../../packages/workflows/src/voter-meeting/machine.ts'
import { partiesOf, roles } from '../../../packages/workflows/src/voter-meeting/roles.ts'
import { rules } from '../../../packages/workflows/src/voter-meeting/rules.ts'

const guards = Object.fromEntries(Object.keys(machine.implementations.guards).map(name => [name, { vi: name, en: name }]))
const labels = { process: { vi: '', en: '' }, states: {}, events: {}, fields: {}, values: {}, roles: {}, guards, rules: {}, duties: {} }

export const voterMeeting = defineProcess({
  id: 'voter-meeting',
  version: 1,
  machine,
  events,
  opening: 'meeting.proposed',
  roles,
  parties: partiesOf,
  authority,
  separations,
  rules,
  duties,
  holds: {
    'proposed.awaitingRequest': ['deputy'], 'proposed.awaitingDecision': ['decider'], 'proposed.awaitingNotice': ['deputy'], 'proposed.awaitingHost': ['host', 'communeFront'],
    preparing: ['organiser'], inSession: ['secretariat'], encounter: ['deputy'], minutesOwed: ['secretariat'], minutesDrafted: ['secretariat'], minutesAttested: ['chair'], synthesisOwed: ['deputy'],
  } as never,
  profile: ({ area, title, kind, form, mode, origin }) => ({ area, title, facets: { kind, form, mode, origin } }),
  effects: { tellDeputies: { to: ['deputy'], message: 'meeting-decided' }, tellChange: { to: ['deputy', 'front', 'communeFront'], message: 'meeting-changed' } },
  figures: ({ context }) => ({ meetings: 1, opinions: Object.keys(context.opinions).length }),
  labels: labels as never,
  samples: Object.fromEntries(Object.keys(events).map(type => [type, [{}]])) as never,
})

export type MeetingCommand = CommandFor<typeof voterMeeting>
export { vietnam } from '../../../packages/workflows/src/vietnam.ts'
