import { defineProcess } from '@civicflow/core'
import { authority } from './authority.ts'
import { type CollectionContext, opinionsIn } from './collection-context.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { recommendationsOf } from './onward.ts'
import { figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which opinion collections are found and counted. */
function facetsOf({ occasion, organiser, secret, tallies, restarts, breaches }: CollectionContext) {
  return {
    occasion,
    organiser,
    secret: secret ? 'yes' : 'no',
    opinions: opinionsIn(tallies),
    restarts,
    breaches,
  }
}

/**
 * One collection of opinions on a draft (lấy ý kiến): of a commune, under the Law on Grassroots Democracy 10/2022/QH15,
 * arts. 25–28, in the wording before law 97/2025/QH15; on a plan for cleared land, by practice, its law not being read
 * here; or for a higher body, by the day it asks for (art. 21, Law on the Front 75/2015/QH13). Opinions are counted by
 * channel, by article of the draft and by position; the Front supervises the whole.
 */
export const opinionCollection = defineProcess({
  id: 'opinion-collection',
  version: 1,
  needs: ['recommendation'],
  machine,
  events,
  opening: 'collection.opened',
  roles,
  parties: partiesOf,
  authority,
  rules,
  duties,
  holds: {
    preparing: ['organiser'],
    planned: ['organiser'],
    collecting: ['organiser'],
    gathered: ['organiser'],
    synthesised: ['organiser'],
    decided: ['organiser'],
    submitted: ['requester'],
  },
  outline: (context) => ({
    area: context.area,
    title: context.title,
    day: context.meetingDay ?? undefined,
    facets: facetsOf(context),
  }),
  effects: {
    tellPlan: { to: ['council', 'front', 'participant'], message: 'opinion-collection/plan-issued' },
    tellPublished: { to: ['front', 'participant'], message: 'opinion-collection/draft-published' },
    tellRestarted: { to: ['organiser', 'front', 'participant'], message: 'opinion-collection/begun-anew' },
    tellMeeting: { to: ['front', 'participant'], message: 'opinion-collection/meeting' },
    tellClosed: { to: ['front'], message: 'opinion-collection/closed' },
    tellDecided: { to: ['organiser', 'front', 'council'], message: 'opinion-collection/decided' },
    tellExplained: { to: ['front', 'participant'], message: 'opinion-collection/explained' },
    tellCouncil: { to: ['council', 'front'], message: 'opinion-collection/reported' },
    tellSubmitted: { to: ['requester'], message: 'opinion-collection/submitted' },
    tellFeedback: { to: ['organiser', 'participant'], message: 'opinion-collection/feedback' },
    tellNoted: { to: ['organiser'], message: 'opinion-collection/supervision-noted' },
    tellCancelled: {
      to: ['organiser', 'front', 'council', 'participant'],
      message: 'opinion-collection/cancelled',
    },
  },
  opens: { 'recommendations.made': recommendationsOf },
  figures,
  invariants,
  labels,
  samples,
})
