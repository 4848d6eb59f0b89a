import { type AnyActorScope, createActor, createMachine } from 'xstate'

/** The cheapest way to step a machine: one inert scope, kept; what `transition()` would build for every call. */
export const inertScope = inert()

function inert(): AnyActorScope {
  const actor = createActor(createMachine({}))
  const nothing = () => {}
  return {
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
}
