import { dayOf } from '@civicflow/core'
import { isBodyOfTheArea, isLevelOfTheArea } from '../../building-blocks/place.ts'
import { isEmpty } from '../drive-context.ts'
import { finds, refuses } from './rule.ts'

/** What holds of its place, its term, and its end. */
export const termRules = {
  levelIsOfTheArea: refuses(['drive.launched'], {
    provision: 'drive-place',
    holds: (input) => isLevelOfTheArea(input.event.level, input),
  }),
  organiserIsOfTheArea: refuses(['drive.launched'], {
    provision: 'drive-place',
    holds: (input) => isBodyOfTheArea(input.event.organiser, input),
  }),
  beginsBeforeItEnds: refuses(['drive.launched'], {
    provision: 'drive-term',
    holds: ({ event: { begins, until } }) => until === undefined || begins <= until,
  }),
  extendedForward: refuses(['drive.extended'], {
    provision: 'drive-term',
    holds: ({ event, context: { begins, until } }) => event.until > (until ?? begins ?? ''),
  }),
  receivedInItsTerm: finds(['receipts.recorded'], {
    provision: 'drive-term',
    holds: ({ event: { occurredOn }, context: { begins, until, receivingEndedOn } }) => {
      const day = dayOf(occurredOn)
      const hasBegun = begins === null || begins <= day
      return hasBegun && receivingEndedOn === null && (until === null || day <= until)
    },
  }),
  auditedBeforeReport: finds(['drive.reported'], {
    provision: 'drive-audit',
    holds: ({ context: { audit } }) => audit !== null,
  }),
  reportedInWriting: finds(['drive.reported'], {
    provision: 'drive-report',
    holds: ({ event: { document } }) => document !== undefined,
  }),
  nothingIsLeftAtHand: finds(['drive.closed'], {
    provision: 'drive-left-over',
    holds: ({ context: { atHand } }) => isEmpty(atHand),
  }),
}
