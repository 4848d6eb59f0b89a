import { nextSession } from '../src/building-blocks/sessions.ts'
import { articlesIn, type CollectionContext } from '../src/opinion-collection/collection-context.ts'
import { opinionCollection } from '../src/opinion-collection/process.ts'
import { environment } from './meeting-run.ts'
import { type SampleRun, sampleRun } from './sample-run.ts'

type Changes = Readonly<Record<string, unknown>>

export const front = 'front/phuong-ba-dinh'
export const committee = 'committee/phuong-ba-dinh'
export const council = 'council/phuong-ba-dinh'

/** Who records, unless a test says otherwise: the clerk of the Front of the ward. */
export const clerk = { person: 'p-20', office: `${front}/clerk` }

/** Whose act an event is: of several that could do it the first. */
const actorOf: Parameters<typeof sampleRun>[1]['actorOf'] = (type, parties) =>
  opinionCollection.authority[type]?.actor.flatMap((role) => parties[role] ?? [])[0]

/** Which sample opens which collection. */
const SAMPLES = { communeDraft: 0, landClearance: 1, request: 2, secretDraft: 3 } as const

/** Opens a collection in Ba Đình on 1 September 2026. */
export function opinionRun(of: keyof typeof SAMPLES, changes: Changes = {}): SampleRun<CollectionContext> {
  const actor = of === 'request' ? front : committee
  const world = { environment, by: clerk, actorOf }
  return sampleRun(opinionCollection, world, { sample: SAMPLES[of], day: '2026-09-01', actor, changes })
}

/** A draft of the ward whose opinions have been collected since 8 September 2026. */
export function collectingRun(changes: Changes = {}): SampleRun<CollectionContext> {
  const run = opinionRun('communeDraft', changes)
  run.each('2026-09-05', 'plan.issued', 'plan.sent')
  run.does('2026-09-08', 'draft.published')
  return run
}

/** A draft of the ward with opinions on articles 3 and 5, the majority being for the one and against the other. */
export function synthesisedRun(changes: Changes = {}): SampleRun<CollectionContext> {
  const run = collectingRun(changes)
  run.does('2026-09-20', 'opinions.received')
  run.each('2026-10-05', 'collection.closed', 'opinions.synthesised')
  return run
}

/** How many sheets and meetings a collection of the suite comes to. */
const SHEETS = 2
const MEETINGS = 1

/** A sample made to fit a collection: it is of the next meeting or sheet, or decides what there are opinions on. */
export function fitted(event: string, payload: object, context: CollectionContext): Changes | undefined {
  const { meetings, sheets, tallies, notes, restarts, recommendations } = context
  switch (event) {
    case 'meeting.called':
      return meetings.length < MEETINGS ? { ...payload, meeting: `HN-0${meetings.length + 1}` } : undefined
    case 'meeting.postponed':
    case 'meeting.cancelled':
    case 'meeting.held':
      return { ...payload, meeting: nextSession(meetings)?.session ?? 'HN-01' }
    case 'opinions.received':
      return sheets.length < SHEETS ? { ...payload, sheet: `P-0${sheets.length + 1}` } : undefined
    case 'decision.made':
      return {
        ...payload,
        decisions: articlesIn(tallies).map((article) => ({
          ...(article !== null && { article }),
          decision: 'kept',
          reason: 'Quy định của cấp trên không cho phép khác.',
        })),
      }
    case 'notice.foundDefective':
      return restarts < 1 ? { ...payload } : undefined
    case 'supervision.noted':
      return notes < 1 ? { ...payload } : undefined
    case 'recommendations.made':
      return recommendations.length < 1 ? { ...payload } : undefined
    default:
      return { ...payload }
  }
}
