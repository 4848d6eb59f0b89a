import { type CaseId, defineProcess } from '@civicflow/core'
import { authority, separations } from './authority.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { outcomeOf, type RecommendationContext } from './recommendation-context.ts'
import { figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which recommendations are found and counted. */
function facetsOf(context: RecommendationContext) {
  const { lead, addressee, profile, answer, urged, escalated, edition } = context
  return {
    lead,
    addressee,
    profile,
    answer: answer ?? 'none',
    outcome: outcomeOf(context),
    urged,
    escalated: escalated ? 'yes' : 'no',
    edition,
  }
}

const some = (id: CaseId | null): readonly CaseId[] => (id === null ? [] : [id])

/**
 * One recommendation (kiến nghị sau giám sát) of the Front, an organisation or a board to a body, from its draft to the
 * day nothing is waited for: Law on the Front 75/2015/QH13 as amended, arts. 26, 28–30; joint resolution
 * 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, arts. 9, 11, 20 and 23; for the terms of the answer the law on
 * anti-corruption, art. 74, the law on grassroots democracy, arts. 40 and 45, and regulation 124-QĐ/TW, art. 8.
 */
export const recommendation = defineProcess({
  id: 'recommendation',
  version: 1,
  machine,
  events,
  opening: 'recommendation.drafted',
  roles,
  parties: partiesOf,
  authority,
  separations,
  rules,
  duties,
  holds: {
    drafted: ['lead'],
    'issued.matter.sent': ['addressee'],
    'issued.matter.received': ['addressee'],
    'issued.matter.reconsidering': ['lead'],
    'issued.matter.inDialogue': ['lead'],
    'issued.matter.accepted': ['addressee'],
    'issued.matter.rejected': ['lead'],
    'issued.matter.disputed': ['addressee'],
    'issued.matter.implementing': ['addressee'],
    'issued.matter.evidenced': ['lead'],
    'issued.escalation.frontAbove': ['frontAbove'],
    'issued.escalation.superior': ['superior'],
    'issued.escalation.liabilityAsked': ['competent'],
  },
  outline: (context) => ({ area: context.area, title: context.title, facets: facetsOf(context) }),
  effects: {
    tellAddressee: { to: ['addressee'], message: 'recommendation/sent' },
    tellCopied: { to: ['frontAbove'], message: 'recommendation/copied' },
    tellForwarded: { to: ['lead'], message: 'recommendation/forwarded' },
    tellAnswered: { to: ['lead', 'frontAbove'], message: 'recommendation/answered' },
    tellAsked: { to: ['lead', 'addressee'], message: 'recommendation/asked' },
    tellDisputed: { to: ['addressee'], message: 'recommendation/disputed' },
    tellUrged: { to: ['addressee'], message: 'recommendation/urged' },
    tellEscalated: { to: ['frontAbove'], message: 'recommendation/escalated' },
    tellSuperior: { to: ['superior', 'lead'], message: 'recommendation/superior' },
    tellCompetent: { to: ['competent'], message: 'recommendation/liability-asked' },
    tellLiability: { to: ['lead', 'frontAbove'], message: 'recommendation/liability-decided' },
  },
  links: {
    supervision: {
      of: ({ supervision }) => some(supervision),
      to: { vi: 'Kiến nghị sau cuộc giám sát', en: 'Follows the supervision' },
      from: { vi: 'Có kiến nghị', en: 'Led to the recommendation' },
    },
    supervisedAnew: {
      of: ({ newSupervisions }) => newSupervisions,
      to: { vi: 'Được giám sát lại tại', en: 'Was supervised anew in' },
      from: { vi: 'Giám sát lại kiến nghị', en: 'Supervises anew the recommendation' },
    },
  },
  figures,
  invariants,
  labels,
  samples,
})
