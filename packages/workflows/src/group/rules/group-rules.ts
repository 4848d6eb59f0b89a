import { toldCounts } from '../../building-blocks/configured-words.ts'
import { isBodyOfTheArea, isLevelOfTheArea } from '../../building-blocks/place.ts'
import { membersOf } from '../group-context.ts'
import { finds, refuses } from './rule.ts'

/** What holds of a group: where it is, who leads it, how many are in it, what is told of its work. */
export const groupRules = {
  levelIsOfTheArea: refuses(['group.proposed'], {
    provision: 'group-place',
    holds: (input) => isLevelOfTheArea(input.event.level, input),
  }),
  sponsorIsOfTheArea: refuses(['group.proposed'], {
    provision: 'group-place',
    holds: (input) => isBodyOfTheArea(input.event.sponsor, input),
  }),
  recognisedInWriting: finds(['group.recognised'], {
    provision: 'group-recognition',
    holds: ({ event: { document } }) => document !== undefined,
  }),
  anotherLeads: refuses(['lead.changed'], {
    provision: 'group-lead',
    holds: ({ event: { lead }, context: { leader } }) => lead.leader !== leader,
  }),
  somebodyComesOrGoes: refuses(['members.changed'], {
    provision: 'group-members',
    holds: ({ event: { joined, left } }) => joined + left > 0,
  }),
  noMoreLeaveThanThereAre: refuses(['members.changed'], {
    provision: 'group-members',
    holds: ({ event: { joined, left }, context }) => left <= membersOf(context) + joined,
  }),
  somebodyStays: finds(['members.changed'], {
    provision: 'group-members',
    holds: ({ event: { joined, left }, context }) => left !== membersOf(context) + joined,
  }),
  workIsCounted: finds(['group.reviewed'], {
    provision: 'group-review',
    holds: ({ event: { counts } }) => Object.keys(toldCounts(counts ?? {})).length > 0,
  }),
}
