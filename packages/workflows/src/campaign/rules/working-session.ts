import { dayOf, type RuleInput } from '@civicflow/core'
import type { BodyKind } from '../../register/body-kinds.ts'
import { type CampaignContext, isRegularAssembly } from '../context.ts'
import type { CampaignFact } from '../events.ts'
import { finds } from './rule.ts'

const PARTICIPANTS: readonly BodyKind[] = [
  'council-standing-body',
  'peoples-committee',
  'front-standing-board',
  'procuracy',
  'court',
]

/** Only before a regular session of the Assembly does the law ask for it. */
const isAskedFor = (context: CampaignContext) =>
  isRegularAssembly(context) && context.timing === 'beforeSession'

/** Is a provincial body of each kind there? */
function hasEveryKind({
  event,
  environment: { register },
}: RuleInput<CampaignContext, CampaignFact<'workingSession.held'>>): boolean {
  const on = dayOf(event.occurredOn)
  const kinds = new Set(
    event.with
      .map((id) => register.body(id, on))
      .filter((body) => body !== undefined && register.area(body.area, on)?.level === 'province')
      .map((body) => body?.kind),
  )
  return PARTICIPANTS.every((kind) => kinds.has(kind))
}

/** The delegation's working session with the bodies of its province before a session (art. 6 cl. 5). */
export const workingSessionRules = {
  'working-session-complete': finds(['workingSession.held'], {
    provision: 'pre-session-working-session',
    holds: (input) => !isAskedFor(input.context) || hasEveryKind(input),
  }),
  'working-session-hears-answers': finds(['workingSession.held'], {
    provision: 'pre-session-working-session',
    holds: ({ event, context }) => !isAskedFor(context) || event.covers.includes('earlierAnswers'),
  }),
}
