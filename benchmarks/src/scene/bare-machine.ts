import { type AnyActorScope, createActor, createMachine } from 'xstate'

const actor = createActor(createMachine({}))
const nothing = () => {}

/** The cheapest way to step a machine: one inert scope, kept; `transition()` would build one for every call. */
export const inertScope = {
  self: actor,
  id: actor.id,
  sessionId: actor.sessionId,
  system: actor.system,
  logger: nothing,
  defer: nothing,
  stopChild: nothing,
  emit: nothing,
  actionExecutor: nothing,
} as unknown as AnyActorScope // the parts of a scope that a machine without actors touches
