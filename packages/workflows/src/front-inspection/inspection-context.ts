import type { BodyId, IsoDay, OfficeId } from '@civicflow/core'
import { lastSession, nextSession, type Session } from '../building-blocks/sessions.ts'
import type { KnownRemedy } from './remedies.ts'
import type { Part, VisitKind } from './vocabulary.ts'

/** A visit of the team. */
export interface KnownVisit extends Session {
  readonly visitKind: VisitKind
  readonly unit: BodyId | null
  /** How many households were visited, once it was held. */
  readonly households: number
}

/** What an inspection remembers. What was found stands in the facts; here it is counted. */
export interface InspectionContext {
  readonly title: string
  readonly area: string
  readonly inspector: BodyId
  readonly inspected: BodyId
  readonly periodFrom: IsoDay | null
  readonly periodUntil: IsoDay | null
  /** Offices of the team; none before it is established. */
  readonly leader: OfficeId | null
  readonly members: readonly OfficeId[]
  readonly notifiedOn: IsoDay | null
  /** The day the notice asks for the unit's own report by. */
  readonly reportBy: IsoDay | null
  readonly selfReported: boolean
  readonly visits: readonly KnownVisit[]
  /** The day of the next visit, that on which the last ended, and that by which the unit reports; `visitsAs` gives all. */
  readonly visitDay: IsoDay | null
  readonly lastHeldOn: IsoDay | null
  readonly reportUntil: IsoDay | null
  readonly rescheduled: number
  readonly assessments: Readonly<Record<Part, number>>
  readonly noticeOn: IsoDay | null
  readonly remedies: readonly KnownRemedy[]
  /** The day by which the next remedy is to be reported; `remediesAs` gives it. */
  readonly remedyUntil: IsoDay | null
  readonly rechecks: number
  /** How the unit was ranked in the emulation of its year. */
  readonly ranking: string | null
}

/** Nothing is inspected. */
export const noInspection: InspectionContext = {
  title: '',
  area: '',
  inspector: '',
  inspected: '',
  periodFrom: null,
  periodUntil: null,
  leader: null,
  members: [],
  notifiedOn: null,
  reportBy: null,
  selfReported: false,
  visits: [],
  visitDay: null,
  lastHeldOn: null,
  reportUntil: null,
  rescheduled: 0,
  assessments: { results: 0, difficulties: 0, causes: 0 },
  noticeOn: null,
  remedies: [],
  remedyUntil: null,
  rechecks: 0,
  ranking: null,
}

type Visits = Pick<InspectionContext, 'visits' | 'visitDay' | 'lastHeldOn' | 'reportUntil'>

/**
 * Visits with the days that duties are counted from: the last has not ended while one is ahead; without a day of its own
 * the unit's report is due by the first visit.
 */
export function visitsAs(visits: readonly KnownVisit[], reportBy: IsoDay | null): Visits {
  const next = nextSession(visits)?.day ?? null
  const [first = null] = visits
    .flatMap(({ standing, day }) => (standing === 'cancelled' ? [] : [day]))
    .toSorted()
  return {
    visits,
    visitDay: next,
    lastHeldOn: next === null ? (lastSession(visits)?.day ?? null) : null,
    reportUntil: reportBy ?? first,
  }
}

/** Is there another visit ahead beside this one? */
export function isAnotherAhead({ visits }: Pick<InspectionContext, 'visits'>, visit: string): boolean {
  return visits.some(({ session, standing }) => standing === 'ahead' && session !== visit)
}
