import { type AreaId, type BodyId, dayOf, type Environment, type LocalTime } from '@civicflow/core'
import type { AreaLevel } from '../law/levels.ts'

interface Act {
  readonly event: { readonly area: AreaId; readonly occurredOn: LocalTime }
  readonly environment: Environment
}

/** Is the level that of the area of the act, by the register of its day? */
export const isLevelOfTheArea = (level: AreaLevel, { event, environment: { register } }: Act): boolean =>
  register.area(event.area, dayOf(event.occurredOn))?.level === level

/** Is a body of the area of the act, by the register of its day? */
export const isBodyOfTheArea = (body: BodyId, { event, environment: { register } }: Act): boolean =>
  register.body(body, dayOf(event.occurredOn))?.area === event.area
