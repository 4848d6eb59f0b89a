import { areApart } from '../../building-blocks/numbered-lines.ts'
import { isBodyOfTheArea, isLevelOfTheArea } from '../../building-blocks/place.ts'
import { hasEnded, isHeirOf } from '../../building-blocks/succession.ts'
import { finds, refuses } from './rule.ts'

/** What holds of those who sign, and of whoever leads. */
export const partyRules = {
  levelIsOfTheArea: refuses(['programme.proposed'], {
    provision: 'signed-programme-place',
    holds: (input) => isLevelOfTheArea(input.event.level, input),
  }),
  leadIsOfTheArea: refuses(['programme.proposed'], {
    provision: 'signed-programme-place',
    holds: (input) => isBodyOfTheArea(input.event.lead, input),
  }),
  partiesAreNamedOnce: refuses(['programme.proposed', 'programme.renewed'], {
    provision: 'signed-programme-signing',
    holds: ({ event: { parties = [] } }) => areApart(parties),
  }),
  signedInWriting: finds(['party.signed'], {
    provision: 'signed-programme-signing',
    holds: ({ event: { document } }) => document !== undefined,
  }),
  onlyPartiesAreSucceeded: refuses(['party.succeeded'], {
    provision: 'signed-programme-succession',
    holds: ({ event: { party }, context: { lead, parties } }) => [lead, ...parties].includes(party),
  }),
  onlyWhatEndedIsSucceeded: refuses(['party.succeeded'], {
    provision: 'signed-programme-succession',
    holds: (input) => hasEnded(input.event.party, input),
  }),
  successorIsHeir: finds(['party.succeeded'], {
    provision: 'signed-programme-succession',
    holds: (input) => isHeirOf(input.event.successor, input.event.party, input),
  }),
}
