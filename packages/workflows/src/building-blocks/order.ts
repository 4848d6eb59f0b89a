import { type Act, type Acts, dayOf, type LocalTime } from '@civicflow/core'

interface Occurred {
  readonly occurredOn: LocalTime
}

/**
 * Did the first occur on or after the second, as far as is known? Hours are compared where both facts give one; an act
 * that was not recorded is no bar.
 */
export function isNotBefore({ occurredOn }: Occurred, act: Occurred | undefined): boolean {
  if (act === undefined) return true
  const shared = Math.min(occurredOn.length, act.occurredOn.length)
  return occurredOn.slice(0, shared) >= act.occurredOn.slice(0, shared)
}

/** Did it occur on or after a day? A day that is not known is no bar. */
export function isSince({ occurredOn }: Occurred, day: LocalTime | null | undefined): boolean {
  return day === null || day === undefined || dayOf(occurredOn) >= dayOf(day)
}

/** Was an act of this type recorded after the last of those that make it stale? One that was not recorded is not. */
export function isStillTrue(acts: Acts, type: string, stale: readonly string[]): boolean {
  const act = acts[type]
  return act !== undefined && stale.every((change) => (acts[change]?.order ?? 0) < act.order)
}

/** The last that was recorded of some acts. */
export function lastOf(acts: Acts, ...types: readonly string[]): Act | undefined {
  return types
    .flatMap((type) => acts[type] ?? [])
    .reduce<Act | undefined>(
      (last, act) => (last === undefined || act.order > last.order ? act : last),
      undefined,
    )
}

/**
 * Asks of the steps of a session whether they stand in their order; those of one line come in any order, again and
 * again. A step that was not recorded is no bar: what was left out is another question.
 *
 * @example const isInOrder = stepsInOrder([['session.opened'], ['body.reported'], ['member.spoke', 'body.explained']])
 */
export function stepsInOrder(
  steps: readonly (readonly string[])[],
): (acts: Acts, event: Occurred & { readonly type: string }) => boolean {
  const before = new Map(
    steps.flatMap((line, index) => line.map((type) => [type, steps.slice(0, index).flat()] as const)),
  )
  return (acts, event) => (before.get(event.type) ?? []).every((type) => isNotBefore(event, acts[type]))
}

/**
 * Asks of a fact whether its day is not before that of the last it follows; one that was not recorded is no bar.
 *
 * @example const isAfterItsBeginning = followsIn({ 'minutes.made': ['checking.begun'] })
 */
export function followsIn<Type extends string>(
  beginnings: Readonly<Record<Type, readonly string[]>>,
): (input: { readonly acts: Acts; readonly event: Occurred & { readonly type: Type } }) => boolean {
  return ({ acts, event }) => isSince(event, lastOf(acts, ...beginnings[event.type])?.occurredOn)
}
