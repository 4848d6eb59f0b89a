import { dayNumber, dayOf, type FactEntry, type Finding } from '@civicflow/core'
import type { Page } from '../page.ts'
import type { CritiqueEvent, CritiqueRecord } from './record.ts'

/** What happened in a fact of the critique that was found not to be as it should. */
export function happened(
  { word, messages, names, language }: Page,
  { view: { context } }: CritiqueRecord,
  { event }: FactEntry,
  finding: Finding,
): string | undefined {
  const fact = event as CritiqueEvent // of a critique
  const rule = 'rule' in finding ? finding.rule : undefined
  if (fact.type === 'draft.received' && rule === 'draftCameInTime' && context.submissionOn !== null)
    return word('cameLate', {
      came: messages.date(fact.occurredOn),
      days: (dayNumber(context.submissionOn) ?? 0) - (dayNumber(dayOf(fact.occurredOn)) ?? 0),
      submission: messages.date(context.submissionOn),
    })
  if (fact.type === 'session.opened' && rule === 'drafterIsThere')
    return word('wasThere', { who: names('critique').value('attendance', fact.attendance)[language] })
  if (fact.type === 'reply.received' && rule === 'acceptedSaysWhere')
    return word('saidNotWhere', {
      proposals: fact.replies
        .filter(({ answer, where }) => (answer === 'accepted' || answer === 'partly') && where === undefined)
        .map(({ proposal }) => proposal)
        .join(', '),
    })
  return undefined
}
