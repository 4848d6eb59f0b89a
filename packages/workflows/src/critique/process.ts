import { type CaseId, defineProcess } from '@civicflow/core'
import { calledOff } from '../building-blocks/plan-line.ts'
import { authority, separations } from './authority.ts'
import { type CritiqueContext, disputed, formOf, originOf, unanswered } from './critique-context.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { recommendationsOf, successorOf, withdrawn } from './onward.ts'
import { figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which critiques are found and counted. */
function facetsOf(context: CritiqueContext) {
  const { drafter, item, sentOn, issuedWithoutAnswer } = context
  return {
    form: formOf(context),
    origin: originOf(context),
    drafter,
    item: item ?? undefined,
    unanswered: sentOn === null ? 0 : unanswered(context).length,
    disputed: disputed(context).length,
    issuedWithoutAnswer: issuedWithoutAnswer ? 'yes' : 'no',
  }
}

const some = (id: CaseId | null): readonly CaseId[] => (id === null ? [] : [id])

/**
 * One social critique (phản biện xã hội) of drafts of one drafting body, by conference, by opinions in writing or by
 * direct dialogue, from the file to the check of the issued text: Law on the Front 75/2015/QH13 as amended, arts. 32–36;
 * joint resolution 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, arts. 2 and 14–19; of legal documents, Law 64/2025/QH15,
 * art. 6.
 */
export const critique = defineProcess({
  id: 'critique',
  version: 1,
  needs: ['recommendation', 'critique'],
  machine,
  events,
  opening: 'critique.opened',
  roles,
  parties: partiesOf,
  authority,
  separations,
  rules,
  duties,
  holds: {
    'file.registered': ['lead'],
    'file.requested': ['drafter'],
    'file.received': ['lead'],
    'examination.preparing': ['lead'],
    'examination.convened': ['lead'],
    'examination.inSession': ['lead'],
    'examination.collecting': ['lead'],
    'examination.synthesising': ['lead'],
    'examination.explaining': ['drafter'],
    'paper.drafted': ['lead'],
    'paper.signed': ['lead'],
    'answering.awaiting': ['drafter'],
    'answering.responded': ['lead'],
    'answering.complete': ['drafter'],
    'answering.disputed': ['drafter'],
    issued: ['lead'],
    issuedWithoutAnswer: ['lead'],
  },
  outline: (context) => ({
    area: context.area,
    title: context.title,
    day: context.sessionDay ?? undefined,
    facets: facetsOf(context),
  }),
  effects: {
    tellRequested: { to: ['drafter'], message: 'critique/draft-requested' },
    tellConvened: { to: ['drafter', 'participant'], message: 'critique/session-convened' },
    tellPostponed: { to: ['drafter', 'participant'], message: 'critique/session-postponed' },
    tellConsulted: { to: ['participant'], message: 'critique/opinions-asked' },
    tellExplain: { to: ['drafter'], message: 'critique/explanation-asked' },
    tellSent: { to: ['recipient'], message: 'critique/sent' },
    tellUrged: { to: ['drafter'], message: 'critique/answer-requested' },
    tellAnswered: { to: ['lead', 'front'], message: 'critique/answered' },
    tellIncomplete: { to: ['drafter'], message: 'critique/incomplete' },
    tellDisputed: { to: ['drafter'], message: 'critique/disputed' },
    tellEnded: { to: ['lead', 'front', 'drafter', 'participant'], message: 'critique/ended' },
  },
  opens: { 'recommendations.made': recommendationsOf, 'draft.replaced': successorOf },
  tells: {
    'critique.cancelled': calledOff,
    'critique.declined': calledOff,
    'draft.withdrawn': withdrawn,
    'instrument.issuedUncriticised': calledOff,
  },
  links: {
    predecessor: {
      of: ({ predecessor }) => some(predecessor),
      to: { vi: 'Phản biện bản mới thay cho cuộc', en: 'Takes the place of' },
      from: { vi: 'Bản dự thảo mới được phản biện tại', en: 'Its place was taken by' },
    },
  },
  figures,
  invariants,
  labels,
  samples,
})
