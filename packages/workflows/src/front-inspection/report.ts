import type { CaseFacts } from '@civicflow/core'
import { addUp, claim, one, prefixed, sumsBy } from '../building-blocks/figures.ts'
import { sessionsThat } from '../building-blocks/sessions.ts'
import type { InspectionFigure, InspectionOutcome } from './figure-labels.ts'
import { type InspectionContext, visitsAs } from './inspection-context.ts'
import { isLate, isUnsettled, remediesAs } from './remedies.ts'

type Facts = CaseFacts<InspectionContext>
export type InspectionFigures = { readonly [Name in InspectionFigure]?: number }

const PLACES = ['remedying', 'closed', 'withoutDefect', 'cancelled'] as const

/** What has become of an inspection in these states. */
export function outcomeOf(paths: readonly string[]): InspectionOutcome {
  return PLACES.find((state) => paths.includes(state)) ?? 'underWay'
}

/**
 * What is counted of one inspection. Inspections add up by outcome, visits by kind, assessments by part, remedies by how
 * they stand. Visits and households are different numbers, and are never added up.
 */
export function figures({ context, paths, acts }: Facts): InspectionFigures {
  const { visits, assessments, remedies } = context
  const held = sessionsThat(visits, 'held')
  return prefixed('frontInspection', {
    total: 1,
    ...one('outcome', outcomeOf(paths)),
    visits: held.length,
    ...prefixed(
      'visit',
      sumsBy(held, ({ visitKind }) => visitKind),
    ),
    rescheduled: context.rescheduled,
    households: held.reduce((sum, { households }) => sum + households, 0),
    selfReports: claim(context.selfReported),
    assessments: assessments.results + assessments.difficulties + assessments.causes,
    ...prefixed('part', assessments),
    remedies: remedies.length,
    ...prefixed(
      'remedy',
      sumsBy(remedies, ({ standing }) => standing),
    ),
    reportedLate: remedies.filter(isLate).length,
    foundUndone: acts['remedy.foundUndone']?.count ?? 0,
    rechecks: context.rechecks,
    ranked: claim(context.ranking !== null),
  })
}

const under = (prefix: string) => (name: string) => name.startsWith(`frontInspection.${prefix}.`)

/** What is always true of an inspection, and of its figures. */
export const invariants = {
  'visits by kind add up to all visits': (facts: Facts) =>
    addUp(figures(facts), 'frontInspection.visits', under('visit')),
  'assessments by part add up to all assessments': (facts: Facts) =>
    addUp(figures(facts), 'frontInspection.assessments', under('part')),
  'a remedy is to be reported, reported, verified or waived': (facts: Facts) =>
    addUp(figures(facts), 'frontInspection.remedies', under('remedy')),
  'no number stands for two remedies': ({ context: { remedies } }: Facts) =>
    new Set(remedies.map(({ remedy }) => remedy)).size === remedies.length,
  'what is closed has had remedies, and all are settled': ({ context: { remedies }, paths }: Facts) =>
    !paths.includes('closed') || (remedies.length > 0 && !remedies.some(isUnsettled)),
  'remedies are asked for by a notice, and by nothing else': ({ context: { remedies, noticeOn } }: Facts) =>
    remedies.length > 0 === (noticeOn !== null),
  'only what is reported or verified has a report': ({ context: { remedies } }: Facts) =>
    remedies.every(
      ({ standing, reportedOn }) =>
        (standing === 'reported' || standing === 'verified') === (reportedOn !== null),
    ),
  'what is not notified has no visit, and what was visited none ahead': ({ context, paths }: Facts) =>
    (context.notifiedOn !== null || context.visits.length === 0) &&
    (!paths.includes('visited') || sessionsThat(context.visits, 'ahead').length === 0),
  'the days that run are those of the visits and remedies': ({ context }: Facts) => {
    const { visits, reportBy, visitDay, lastHeldOn, reportUntil, remedies, remedyUntil } = context
    const days = visitsAs(visits, reportBy)
    return (
      days.visitDay === visitDay &&
      days.lastHeldOn === lastHeldOn &&
      days.reportUntil === reportUntil &&
      remediesAs(remedies).remedyUntil === remedyUntil
    )
  },
}
