import { dayOf } from '@civicflow/core'
import { isActOfAnyOrHeir } from '../../building-blocks/acting-body.ts'
import { isHeldByOneOf, isHeldByRecused } from '../../building-blocks/offices-held.ts'
import { sessionIn } from '../../building-blocks/sessions.ts'
import { areAllAmong, isOneOrHeir } from '../../building-blocks/succession.ts'
import type { SupervisionFact } from '../events.ts'
import type { SupervisionContext } from '../supervision-context.ts'
import { papers } from '../vocabulary.ts'
import { finds, refuses } from './rule.ts'

type Planned = SupervisionFact<'teamPlan.made'> | SupervisionFact<'session.added'>

const sessionsOf = (event: Planned) =>
  event.type === 'teamPlan.made' ? event.sessions : [event.workingSession]

const bodyOfSession = ({ sessions }: SupervisionContext, number: string) =>
  sessionIn(sessions, number)?.body ?? ''

/** What a team, its plan and its papers hold to. */
export const teamRules = {
  /** Art. 6, clause 2: purpose; objects and content; the team; time and place; who does what; conditions. */
  planHasItsFields: finds(['teamPlan.made'], {
    provision: 'team-plan-content',
    holds: ({ event: { purpose, content, composition, assignments, conditions } }) =>
      [purpose, content, composition, assignments, conditions].every((field) => field !== undefined),
  }),
  sessionsAreOfTheSupervised: refuses(['teamPlan.made', 'session.added'], {
    provision: 'supervision-sessions',
    holds: (input) =>
      sessionsOf(input.event).every(({ body }) => isOneOrHeir(body, input.context.objects, input)),
  }),
  sessionsAreDistinct: refuses(['teamPlan.made'], {
    provision: 'supervision-sessions',
    holds: ({ event: { sessions } }) =>
      new Set(sessions.map(({ session }) => session)).size === sessions.length,
  }),
  everyBodyIsMet: finds(['teamPlan.made'], {
    provision: 'supervision-sessions',
    holds: (input) =>
      areAllAmong(
        input.context.objects,
        input.event.sessions.map(({ body }) => body),
        input,
      ),
  }),
  teamIsFreeOfTheSupervised: refuses(['team.established'], {
    provision: 'supervision-team-conflict',
    holds: ({ event: { leader, members, occurredOn }, context, environment }) =>
      ![leader, ...members].some((one) =>
        isHeldByOneOf(one, context.objects, dayOf(occurredOn), environment),
      ),
  }),
  representativeIsFreeOfTheSupervised: refuses(['representative.named'], {
    provision: 'supervision-team-conflict',
    holds: ({ event: { representative, occurredOn }, context, environment }) =>
      !isHeldByOneOf(representative, context.objects, dayOf(occurredOn), environment),
  }),
  nobodyRecusedIsInTheTeam: refuses(['team.established'], {
    provision: 'supervision-recused',
    holds: (input) => !isHeldByRecused([input.event.leader, ...input.event.members], input),
  }),
  nobodyRecusedIsSent: refuses(['representative.named'], {
    provision: 'supervision-recused',
    holds: (input) => !isHeldByRecused([input.event.representative], input),
  }),
  /** Art. 7, clause 3: the plan, the decision, and what the report is to tell. */
  papersAreComplete: finds(['papers.sent'], {
    provision: 'team-papers',
    holds: ({ event }) => papers.every((paper) => event.papers.includes(paper)),
  }),
  reportIsOfItsBody: refuses(['bodyReport.received'], {
    provision: 'body-report',
    holds: (input) => isActOfAnyOrHeir([bodyOfSession(input.context, input.event.session)], input),
  }),
}
