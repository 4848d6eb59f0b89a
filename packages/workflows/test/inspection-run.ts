import { nextSession } from '../src/building-blocks/sessions.ts'
import type { InspectionContext } from '../src/front-inspection/inspection-context.ts'
import { frontInspection } from '../src/front-inspection/process.ts'
import { remediesThat } from '../src/front-inspection/remedies.ts'
import { environment } from './meeting-run.ts'
import { type SampleRun, type SampleWorld, sampleRun } from './sample-run.ts'

type Changes = Readonly<Record<string, unknown>>

export const city = 'front/ha-noi'
export const ward = 'front/phuong-ba-dinh'
export const workingBoard = 'front-working-board/phuong-ba-dinh-1'

/** Who records, unless a test says otherwise: the clerk of the Front of the city. */
export const clerk = { person: 'p-14', office: `${city}/clerk` }

/** Whose act an event is: of several that could do it the first. */
const actorOf: SampleWorld['actorOf'] = (type, parties) =>
  frontInspection.authority[type]?.actor.flatMap((role) => parties[role] ?? [])[0]

/** Plans an inspection of the ward of Ba Đình by the city on 1 June 2026. */
export function inspectionRun(changes: Changes = {}): SampleRun<InspectionContext> {
  const opening = { sample: 0, day: '2026-06-01', actor: city, changes }
  return sampleRun(frontInspection, { environment, by: clerk, actorOf }, opening)
}

/** One whose team is named and whose ward was notified: two visits on 19 June, its own report by 15 June. */
export function notifiedRun(): SampleRun<InspectionContext> {
  const run = inspectionRun()
  run.does('2026-06-03', 'team.established')
  run.does('2026-06-05', 'inspected.notified')
  return run
}

/** One that was concluded after both visits and an assessment of three parts. */
export function concludedRun(): SampleRun<InspectionContext> {
  const run = notifiedRun()
  run.does('2026-06-14', 'selfReport.received')
  run.does('2026-06-19', 'visit.held')
  run.does('2026-06-19', 'visit.held', { visit: 'B2', households: 2 })
  for (const part of ['results', 'difficulties', 'causes'])
    run.does('2026-06-19', 'assessment.noted', { part })
  run.does('2026-06-20', 'leader.concluded')
  return run
}

/** One whose notice asks the ward for KP-01 by 18 December and its working board for KP-02 by 20 December. */
export function remedyingRun(): SampleRun<InspectionContext> {
  const run = concludedRun()
  run.does('2026-06-26', 'notice.issued')
  return run
}

/** How many visits and assessments an inspection of the suite comes to. */
const VISITS = 3
const ASSESSMENTS = 1

/** A sample made to fit an inspection: it is of the next visit, or of a remedy that stands so. */
export function fitted(event: string, payload: object, context: InspectionContext): Changes | undefined {
  const { visits, assessments, rescheduled, rechecks } = context
  const [open] = remediesThat(context, 'open')
  const [reported] = remediesThat(context, 'reported')
  switch (event) {
    case 'visit.added': {
      const { addedVisit } = payload as { readonly addedVisit: object } // its schema’s
      return visits.length < VISITS
        ? { ...payload, addedVisit: { ...addedVisit, visit: `B${visits.length + 1}` } }
        : undefined
    }
    case 'visit.rescheduled':
      return rescheduled < 1 ? { ...payload, visit: nextSession(visits)?.session ?? 'B1' } : undefined
    case 'visit.cancelled':
    case 'visit.held':
      return { ...payload, visit: nextSession(visits)?.session ?? 'B1' }
    case 'assessment.noted': {
      const { results, difficulties, causes } = assessments
      return results + difficulties + causes < ASSESSMENTS ? { ...payload } : undefined
    }
    case 'recheck.held':
      return rechecks < 1 ? { ...payload } : undefined
    case 'remedy.reported':
    case 'remedy.extended':
    case 'remedy.waived':
      return { ...payload, remedy: open?.remedy ?? 'KP-01' }
    case 'remedy.verified':
    case 'remedy.foundUndone':
      return { ...payload, remedy: reported?.remedy ?? 'KP-01' }
    default:
      return { ...payload }
  }
}
