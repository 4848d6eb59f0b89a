import { toldCounts } from '../../building-blocks/configured-words.ts'
import { candidatesOf } from '../round-context.ts'
import { finds } from './rule.ts'

/** What holds of what is given, and of a round that is closed or called off. */
export const outcomeRules = {
  postedBeforeHandedOver: finds(['candidates.handedOver'], {
    provision: 'nomination-posting',
    holds: ({ event: { candidates }, context }) =>
      !context.asks.includes('posting') || candidatesOf(context, candidates).every(({ posted }) => posted),
  }),
  workedOnBeforeHandedOver: finds(['candidates.handedOver'], {
    provision: 'nomination-work',
    holds: ({ event: { candidates }, context }) =>
      !context.asks.includes('workAfter') ||
      candidatesOf(context, candidates).every(({ workedOn }) => workedOn),
  }),
  noMoreThanApproved: finds(['candidates.handedOver'], {
    provision: 'nomination-handover',
    holds: ({ event: { candidates, measures = {} }, context }) =>
      candidatesOf(context, candidates).every(({ approved, given }) =>
        Object.entries(toldCounts(measures)).every(
          ([measure, amount]) => (given[measure] ?? 0) + amount <= (approved[measure] ?? 0),
        ),
      ),
  }),
  somethingIsNominated: finds(['nominations.closed'], {
    provision: 'nomination-closing',
    holds: ({ context: { candidates } }) => candidates.length > 0,
  }),
  allThatAreExpectedAreThere: finds(['nominations.closed'], {
    provision: 'nomination-expected',
    holds: ({ context: { candidates, expected } }) => expected === null || candidates.length >= expected,
  }),
  nothingIsLeftWhenCancelled: finds(['round.cancelled'], {
    provision: 'nomination-cancelled',
    holds: ({ context: { candidates } }) => candidates.length === 0,
  }),
}
