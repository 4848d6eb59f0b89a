import { dayOf } from '@civicflow/core'
import { finds, refuses } from './rule.ts'

/** What must hold of a petition that is raised, and of where it is sent. */
export const routingRules = {
  somebodyFollows: refuses(['petition.raised'], {
    provision: 'petition-followed',
    holds: ({ event: { parties } }) =>
      [parties.delegation, parties.standingBody, parties.deputiesGroup].some(
        (bodies) => bodies !== undefined,
      ),
  }),
  raisedThroughDeputies: finds(['petition.raised'], {
    provision: 'petition-definition',
    holds: ({ event }) => event.source !== 'portal',
  }),
  lineageFitsSource: refuses(['petition.raised'], {
    provision: 'petition-lineage',
    holds: ({ event: { source, splitFrom, mergedFrom } }) =>
      (source === 'part') === (splitFrom !== undefined) &&
      (source === 'joint') === (mergedFrom !== undefined),
  }),
  districtsHaveEnded: finds(['petition.classified', 'petition.transferred'], {
    provision: 'two-levels',
    holds: ({ event }) => event.level !== 'district',
  }),
  /** Whose competence it is and who is to answer go together, as far as the register knows the body. */
  levelFitsAddressee: finds(['petition.classified', 'petition.transferred'], {
    provision: 'petition-level',
    holds: ({ event, environment: { register } }) => {
      const on = dayOf(event.occurredOn)
      const area = register.area(register.body(event.addressee, on)?.area ?? '', on)
      return area === undefined || area.level === event.level
    },
  }),
  listFitsLevel: finds(['petition.synthesised'], {
    provision: 'separate-lists',
    holds: ({ context: { level }, event }) =>
      level === null || (level === 'central') === (event.list === 'central'),
  }),
}
