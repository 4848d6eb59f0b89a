import { type Acts, dayOf, type OfficeId, type RuleInput } from '@civicflow/core'
import { isOfficeOfAny } from '../../building-blocks/offices-held.ts'
import { isNotBefore, isStillTrue } from '../../building-blocks/order.ts'
import { chairOf, coChairOf, type DialogueContext } from '../dialogue-context.ts'
import type { DialogueEventType } from '../events.ts'
import { finds, refuses } from './rule.ts'

/** After these a notice no longer says what is true. */
const stale: readonly DialogueEventType[] = ['dialogue.postponed', 'dialogue.moved']

const isAnnounced = (acts: Acts) => isStillTrue(acts, 'notice.published', stale)

type Presiding = Pick<
  RuleInput<DialogueContext, { readonly occurredOn: string }>,
  'context' | 'event' | 'environment'
>

/** Is it an office of whoever chairs or co-chairs, or that of the stand-in? */
function mayPreside(office: OfficeId, input: Presiding): boolean {
  const { context } = input
  const chairs = [chairOf(context), coChairOf(context)].filter((body) => body !== undefined)
  return office === context.standIn || isOfficeOfAny(office, chairs, input)
}

/** What must hold in the hall, and of its minutes. */
export const sessionRules = {
  presidingIsOfTheChair: refuses(['session.opened'], {
    provision: 'dialogue-presiding',
    holds: (input) => mayPreside(input.event.presiding, input),
  }),
  chairIsThere: finds(['session.opened'], {
    provision: 'dialogue-presiding',
    holds: ({ context }) => !context.isChairAbsent,
  }),
  minuteTakerIsAnother: refuses(['session.opened'], {
    provision: 'dialogue-minutes',
    holds: ({ event: { presiding, minuteTaker, occurredOn }, environment: { register } }) => {
      const holder = register.office(minuteTaker, dayOf(occurredOn))?.holder
      return (
        presiding !== minuteTaker &&
        (holder === undefined || holder !== register.office(presiding, dayOf(occurredOn))?.holder)
      )
    },
  }),
  heldOnItsDay: finds(['session.opened'], {
    provision: 'dialogue-day-kept',
    holds: ({ context, event }) => dayOf(event.occurredOn) === context.day,
  }),
  announcedBefore: finds(['session.opened'], {
    provision: 'dialogue-announced',
    holds: ({ acts, event }) => isAnnounced(acts) && isNotBefore(event, acts['notice.published']),
  }),
  gatheredIsSynthesised: finds(['session.opened'], {
    provision: 'dialogue-synthesis',
    holds: ({ acts }) => acts['opinion.gathered'] === undefined || acts['opinions.synthesised'] !== undefined,
  }),
  takenNamesItsDay: finds(['opinion.takenForWriting'], {
    provision: 'dialogue-conclusion',
    holds: ({ event: { dueOn } }) => dueOn !== undefined,
  }),
  minutesSignedByTheChair: refuses(['minutes.signed'], {
    provision: 'dialogue-minutes',
    holds: (input) => mayPreside(input.event.signedBy, input),
  }),
}
