import type { AnyStateMachine, ContextFrom, StateMachine, StateValueFrom } from 'xstate'

/** Any XState machine; what of XState a machine may use is checked when its process is defined. */
export type Machine = AnyStateMachine

/** A state value: `'scheduled'`, or for nested and parallel states `{ inSession: 'floor' }`. */
export type StateValue = string | { readonly [state: string]: StateValue | undefined }

export type ContextOf<M extends Machine> = ContextFrom<M>

/** `'scheduled' | { inSession: 'floor' }` → `'scheduled' | 'inSession' | 'inSession.floor'` */
export type StatePath<M extends Machine> = PathOf<StateValueFrom<M>>

type PathOf<V> = V extends string
  ? V
  : V extends object
    ? { [K in keyof V & string]: K | `${K}.${PathOf<Exclude<V[K], undefined>>}` }[keyof V & string]
    : never

/** The names of a machine's guards: `{ type: 'isOnline' }` → `'isOnline'` */
export type GuardName<M extends Machine> =
  // oxlint-disable-next-line typescript/no-explicit-any -- the other parameters of XState's class do not matter here
  M extends StateMachine<any, any, any, any, any, infer G, any, any, any, any, any, any, any, any>
    ? G extends { type: infer Name extends string }
      ? Name
      : never
    : never
