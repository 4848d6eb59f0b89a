import { defineProcess } from '@civicflow/core'
import { authority } from './authority.ts'
import type { DialogueContext } from './dialogue-context.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import {
  opinionFound,
  opinionOf,
  tellAnswer,
  tellAssigned,
  tellCalledOff,
  tellMerged,
  tellRerouted,
  tellSetAside,
  tellTaken,
} from './opinions.ts'
import { awaits, figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which dialogues are found and counted. */
function facetsOf({ family, occasion, mode, year }: DialogueContext) {
  return { family, occasion, mode, year: year ?? undefined }
}

/**
 * One dialogue (hội nghị đối thoại trực tiếp) of one of three families: the People's Committee of a commune with the people
 * (Law 10/2022/QH15, art. 32; Law 72/2025/QH15, art. 43), the heads of Party committee and government (decision
 * 218-QĐ/TW), the head of a Party committee on reflections (regulation 11-QĐi/TW). Each opinion is a case under it. It ends
 * once the result is public and the last opinion has ended, with or without a conclusion notice, and is open again as soon
 * as something is waited for anew: a dispute, a promise, an opinion that comes to light later.
 */
export const dialogue = defineProcess({
  id: 'dialogue',
  version: 1,
  needs: ['dialogue-opinion'],
  machine,
  events,
  opening: 'dialogue.proposed',
  roles,
  parties: partiesOf,
  authority,
  rules,
  duties,
  holds: {
    scheduled: ['chair'],
    requested: ['chair'],
    planning: ['chair'],
    'preparing.planned': ['chair', 'front'],
    'preparing.announced': ['chair', 'front'],
    inSession: ['chair'],
    minutesOwed: ['chair'],
    minuted: ['chair'],
    concluded: ['chair'],
    published: ['front'],
  },
  outline: (context) => ({
    area: context.area,
    title: context.title,
    day: context.day ?? undefined,
    facets: facetsOf(context),
  }),
  effects: {
    tellDecided: { to: ['front', 'organisation'], message: 'dialogue/decided' },
    tellPlanned: {
      to: ['coChair', 'front', 'organisation', 'gatherer', 'respondent'],
      message: 'dialogue/planned',
    },
    tellAnnounced: {
      to: ['press', 'front', 'partyCommittee', 'council', 'committee', 'organisation', 'respondent'],
      message: 'dialogue/announced',
    },
    tellChanged: {
      to: [
        'press',
        'front',
        'partyCommittee',
        'council',
        'committee',
        'organisation',
        'gatherer',
        'respondent',
      ],
      message: 'dialogue/changed',
    },
    tellConcluded: { to: ['front', 'coChair', 'respondent'], message: 'dialogue/concluded' },
    tellPublished: { to: ['press', 'front', 'gatherer'], message: 'dialogue/result-published' },
  },
  opens: { 'opinion.gathered': opinionOf, 'opinion.raised': opinionOf, 'opinion.addedLater': opinionFound },
  tells: {
    'opinion.answered': tellAnswer,
    'opinion.takenForWriting': tellTaken,
    'opinion.merged': tellMerged,
    'opinion.rerouted': tellRerouted,
    'opinion.setAside': tellSetAside,
    'conclusion.issued': tellAssigned,
    'dialogue.cancelled': tellCalledOff,
  },
  figures,
  awaits,
  invariants,
  labels,
  samples,
})
