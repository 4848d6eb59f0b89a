import { dayOf } from '@civicflow/core'
import { finds, refuses } from './rule.ts'

/** What an opinion collection holds to from its first fact. */
export const openingRules = {
  /** Art. 28, clause 1: on a draft of a commune its own People's Committee collects. */
  collectedByTheCommune: refuses(['collection.opened'], {
    provision: 'opinion-plan',
    holds: ({ event: { occasion, organiser, area, occurredOn }, environment: { register } }) => {
      const on = dayOf(occurredOn)
      const body = register.body(organiser, on)
      return (
        occasion !== 'communeDraft' ||
        (body?.kind === 'peoples-committee' &&
          body.area === area &&
          register.area(area, on)?.level === 'commune')
      )
    },
  }),
  /** Art. 28, clauses 1 and 5. */
  communeNamesItsCouncil: refuses(['collection.opened'], {
    provision: 'opinion-plan',
    holds: ({ event: { occasion, council } }) => occasion !== 'communeDraft' || council !== undefined,
  }),
  frontAndCouncilAreOfTheArea: refuses(['collection.opened'], {
    provision: 'opinion-occasion',
    holds: ({ event: { area, front, council = front, occurredOn }, environment: { register } }) => {
      const on = dayOf(occurredOn)
      return [front, council].every((body) => register.body(body, on)?.area === area)
    },
  }),
  organiserIsOfTheArea: refuses(['collection.opened'], {
    provision: 'opinion-occasion',
    holds: ({ event: { area, organiser, occurredOn }, environment: { register } }) => {
      const on = dayOf(occurredOn)
      return register.covers(register.body(organiser, on)?.area ?? '', area, on)
    },
  }),
  requestNamesItsDay: refuses(['collection.opened'], {
    provision: 'opinion-requested',
    holds: ({ event: { occasion, requester, respondBy } }) =>
      [requester, respondBy].every((given) => (given !== undefined) === (occasion === 'request')),
  }),
  requesterIsAbove: refuses(['collection.opened'], {
    provision: 'opinion-requested',
    holds: ({ event: { requester, organiser, area, occurredOn }, environment: { register } }) => {
      if (requester === undefined) return true
      const on = dayOf(occurredOn)
      const above = register.body(requester, on)?.area ?? ''
      return above !== register.body(organiser, on)?.area && register.covers(above, area, on)
    },
  }),
  requestLeavesTime: finds(['collection.opened'], {
    provision: 'opinion-requested',
    holds: ({ event: { respondBy, occurredOn } }) =>
      respondBy === undefined || respondBy >= dayOf(occurredOn),
  }),
}
