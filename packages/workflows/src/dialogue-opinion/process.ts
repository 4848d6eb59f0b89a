import { type CaseId, defineProcess } from '@civicflow/core'
import { authority, separations } from './authority.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { type OpinionContext, outcomeOf } from './opinion-context.ts'
import { figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which opinions are found and counted. */
function facetsOf(context: OpinionContext) {
  const { family, source, from, owner, promise, disputes } = context
  return {
    family,
    source,
    from: from ?? undefined,
    outcome: outcomeOf(context),
    owner: owner ?? undefined,
    promise,
    disputes,
  }
}

const some = (id: CaseId | null): readonly CaseId[] => (id === null ? [] : [id])

/**
 * One opinion of a dialogue (ý kiến tại hội nghị đối thoại), gathered before it or raised in the hall, from the day it was
 * raised to the day nothing is waited for. Its dialogue tells it what was decided of it there; an answer in writing,
 * disputes and what was promised are its own. The term for a reflection is that of regulation 11-QĐi/TW, art. 6.
 */
export const dialogueOpinion = defineProcess({
  id: 'dialogue-opinion',
  version: 1,
  machine,
  events,
  opening: 'opinion.recorded',
  roles,
  parties: partiesOf,
  authority,
  separations,
  rules,
  duties,
  holds: {
    'recorded.answer.open': ['chair'],
    'recorded.answer.awaitingWriting': ['answerer'],
    'recorded.answer.reopened': ['chair'],
    'recorded.file.followingUp': ['answerer'],
  },
  outline: (context) => ({
    area: context.area,
    title: `${context.reference} – ${context.title}`,
    facets: facetsOf(context),
  }),
  effects: {
    tellAssigned: { to: ['owner'], message: 'dialogue-opinion/assigned' },
    tellRerouted: { to: ['front', 'gatherer'], message: 'dialogue-opinion/rerouted' },
    tellAnswered: { to: ['chair', 'front', 'gatherer'], message: 'dialogue-opinion/answered' },
    tellDisputed: { to: ['answerer', 'chair'], message: 'dialogue-opinion/disputed' },
    tellUrged: { to: ['answerer'], message: 'dialogue-opinion/urged' },
    tellReported: { to: ['front', 'gatherer'], message: 'dialogue-opinion/fulfilment-reported' },
    tellMoved: { to: ['answerer', 'chair'], message: 'dialogue-opinion/promise-moved' },
    tellBroken: { to: ['answerer', 'chair'], message: 'dialogue-opinion/promise-broken' },
  },
  links: {
    mergedInto: {
      of: ({ mergedInto }) => some(mergedInto),
      to: { vi: 'Gộp vào', en: 'Was merged into' },
      from: { vi: 'Đã nhận ý kiến gộp', en: 'Holds the merged opinion' },
    },
    raisedAt: {
      of: ({ dialogue }) => some(dialogue),
      to: { vi: 'Được nêu tại', en: 'Was raised at' },
      from: { vi: 'Có ý kiến', en: 'Heard the opinion' },
    },
  },
  figures,
  invariants,
  labels,
  samples,
})
