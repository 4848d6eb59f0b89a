import { isActOfAnyOrHeir } from '../../building-blocks/acting-body.ts'
import { areAll, areApart } from '../../building-blocks/numbered-lines.ts'
import { isSince } from '../../building-blocks/order.ts'
import type { ProgrammeEventType } from '../events.ts'
import { type KnownTask, runsIn, tasksOf } from '../programme-context.ts'
import { finds, refuses } from './rule.ts'

/** How a task must stand for a fact to be true of it. What was not done may be done after all, or given out anew. */
const STANDINGS = {
  'tasks.done': ['open', 'notDone'],
  'tasks.notDone': ['open'],
  'tasks.reassigned': ['open', 'notDone'],
} as const satisfies Partial<Record<ProgrammeEventType, readonly KnownTask['standing'][]>>

const onTasks = Object.keys(STANDINGS) as (keyof typeof STANDINGS)[] // the keys it was written with
const provision = 'signed-programme-tasks'

/** What holds of the plans of its years, and of their tasks. */
export const taskRules = {
  yearIsOfItsTerm: finds(['yearPlan.adopted'], {
    provision: 'signed-programme-year-plan',
    holds: ({ event: { year }, context }) => runsIn(context, year),
  }),
  everyTaskHasItsNumber: refuses(['yearPlan.adopted'], {
    provision,
    holds: ({ event: { tasks }, context }) => areApart([...tasks, ...context.tasks].map(({ task }) => task)),
  }),
  tasksAreNamedOnce: refuses(onTasks, { provision, holds: ({ event: { tasks } }) => areApart(tasks) }),
  tasksAreThere: refuses(onTasks, {
    provision,
    holds: ({ event: { tasks }, context }) => areAll(tasksOf(context, tasks), tasks),
  }),
  tasksStandSo: refuses(onTasks, {
    provision,
    holds: ({ event: { tasks, type }, context }) => {
      const standings: readonly KnownTask['standing'][] = STANDINGS[type]
      return tasksOf(context, tasks).every(({ standing }) => standings.includes(standing))
    },
  }),
  whoHasItTells: refuses(['tasks.done', 'tasks.notDone'], {
    provision,
    holds: (input) =>
      tasksOf(input.context, input.event.tasks).every(({ owner }) =>
        isActOfAnyOrHeir([input.context.lead, owner], input),
      ),
  }),
  newDayLiesAhead: refuses(['tasks.reassigned'], {
    provision: 'signed-programme-task-days',
    holds: ({ event: { dueOn, occurredOn } }) =>
      dueOn === undefined || isSince({ occurredOn: dueOn }, occurredOn),
  }),
}
