import type { BodyId, IsoDay, Register } from '@civicflow/core'

/**
 * Does one body of the Front stand below another: in an area below the other's, or, a working board, in the commune of
 * the standing board itself?
 */
export function isBelow(lower: BodyId, upper: BodyId, on: IsoDay, register: Register): boolean {
  const [low, up] = [register.body(lower, on), register.body(upper, on)]
  if (low === undefined || up === undefined) return false
  return low.area === up.area
    ? low.kind === 'front-working-board' && up.kind === 'front-standing-board'
    : register.covers(up.area, low.area, on)
}

/** Is a body the one that is inspected, or one below it? Of one that ended, the bodies that took over are inspected. */
export function isInspected(body: BodyId, inspected: BodyId, on: IsoDay, register: Register): boolean {
  return (
    body === inspected ||
    register.bodyHeirs(inspected, on).some((heir) => body === heir || isBelow(body, heir, on, register))
  )
}
