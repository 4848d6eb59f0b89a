import type { Awaited, CaseFacts } from '@civicflow/core'
import { one, prefixed } from '../building-blocks/figures.ts'
import { hasNoneOpen } from '../building-blocks/follow-up.ts'
import { sessionsThat } from '../building-blocks/sessions.ts'
import type { SupervisionEventType } from './events.ts'
import type { SupervisionFigure, SupervisionOutcome } from './figure-labels.ts'
import type { SupervisionRole } from './roles.ts'
import { originOf, partOf, sessionsAs, type SupervisionContext } from './supervision-context.ts'

type Facts = CaseFacts<SupervisionContext>
export type SupervisionFigures = { readonly [Name in SupervisionFigure]?: number }

/** The outcome of a supervision in these states. It is concluded once its conclusion is out, whatever its recommendations come to. */
export function outcomeOf(paths: readonly string[]): SupervisionOutcome {
  if (paths.includes('concluded') || paths.includes('closed')) return 'withRecommendations'
  if (paths.includes('concludedWithoutRecommendation')) return 'withoutRecommendation'
  return (
    (['partEnded', 'declined', 'cancelled'] as const).find((state) => paths.includes(state)) ?? 'underWay'
  )
}

const held = ({ sessions }: SupervisionContext) => sessionsThat(sessions, 'held').length
const timesTakenPart = (acts: Facts['acts']) => acts['part.taken']?.count ?? 0

/**
 * What is counted of one supervision. Supervisions (cuộc), working sessions held, sessions taken part in (buổi),
 * conferences, topics and recommendations are different numbers, and are never added to one another. By form, by part, by
 * origin and by outcome supervisions add up.
 */
export function figures({ context, paths, acts }: Facts): SupervisionFigures {
  const { form, topics, surveys, recommendations } = context
  return prefixed('supervision', {
    total: 1,
    ...one('form', form),
    ...one('part', partOf(context)),
    ...one('origin', originOf(context)),
    ...one('outcome', outcomeOf(paths)),
    topics,
    sessions: form === 'team' ? held(context) : 0,
    sessionsJoined: timesTakenPart(acts),
    conferences: form === 'documents' ? held(context) : 0,
    surveys,
    recommendations,
  })
}

/** What a supervision waits for: that its last recommendation ends. */
export const awaits: readonly (Awaited<SupervisionContext> & {
  readonly event: SupervisionEventType
  readonly actor: SupervisionRole
})[] = [
  {
    when: (counters) => hasNoneOpen(counters),
    event: 'supervision.closed',
    actor: 'concluder',
  },
]

/** What is always true of a supervision. */
export const invariants = {
  'whoever joins a supervision does not lead it': ({ context }: Facts) =>
    context.form !== 'joint' || partOf(context) === 'participant',
  'no number stands for two sessions': ({ context: { sessions } }: Facts) =>
    new Set(sessions.map(({ session }) => session)).size === sessions.length,
  'at most one session is open, and only while one is held': ({ context: { sessions }, paths }: Facts) => {
    const isOpen = paths.includes('team.inSession') || paths.includes('documents.conferring')
    return sessionsThat(sessions, 'open').length === (isOpen ? 1 : 0)
  },
  'a session that was held was opened and concluded': ({ context: { sessions } }: Facts) =>
    sessionsThat(sessions, 'held').every(
      ({ steps }) => steps[0]?.endsWith('.opened') === true && steps.at(-1)?.endsWith('.concluded') === true,
    ),
  'a team meets nobody before it is established': ({ context: { form, leader, sessions } }: Facts) =>
    form !== 'team' || leader !== null || sessions.every(({ standing }) => standing === 'ahead'),
  'the days that duties are counted from are those of the sessions': ({ context }: Facts) => {
    const { sessionDay, lastHeldOn } = sessionsAs(context.sessions)
    return sessionDay === context.sessionDay && lastHeldOn === context.lastHeldOn
  },
  'recommendations follow from a conclusion': ({ context: { recommendations }, paths }: Facts) =>
    recommendations > 0 === (outcomeOf(paths) === 'withRecommendations'),
}
