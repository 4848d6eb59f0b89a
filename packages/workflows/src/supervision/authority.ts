import type { AuthorityLine } from '@civicflow/core'
import type { ProvisionId } from '../law/vietnam-law.ts'
import type { SupervisionEventType } from './events.ts'
import type { SupervisionRole } from './roles.ts'

type Line = AuthorityLine<SupervisionRole> & { readonly provision?: ProvisionId }

/** Whose file it is keeps the record of what others do. */
const recordedBy = ['supervisor', 'front', 'lead'] as const
const line = (actor: readonly SupervisionRole[], provision?: ProvisionId): Line => ({
  actor,
  recordedBy,
  ...(provision !== undefined && { provision }),
})

/** Who may put what on record. */
export const authority = {
  'supervision.opened': {
    ...line(['supervisor', 'front'], 'supervision-lead'),
    onlyOpened: (event) => 'plan' in event,
  },
  'supervision.cancelled': line(['lead', 'supervisor'], 'supervision-cancelled'),

  'teamPlan.made': line(['lead'], 'team-plan'),
  'team.invited': line(['lead'], 'team-invitation'),
  'team.established': line(['lead'], 'team-decision'),
  'papers.sent': line(['lead'], 'team-papers'),
  'bodyReport.received': line(['object'], 'body-report'),
  'survey.held': line(['teamLeader', 'teamMember'], 'field-survey'),
  'session.added': line(['lead', 'teamLeader'], 'supervision-sessions'),
  'session.postponed': line(['lead', 'teamLeader'], 'supervision-postponed'),
  'session.cancelled': line(['lead'], 'supervision-cancelled'),

  'session.opened': line(['teamLeader'], 'working-session'),
  'body.reported': line(['sessionBody'], 'working-session'),
  'member.spoke': line(['teamMember', 'teamLeader'], 'working-session'),
  'body.explained': line(['sessionBody'], 'working-session'),
  'session.concluded': line(['teamLeader'], 'working-session'),

  'report.filed': line(['teamLeader'], 'result-report'),
  'report.returned': line(['lead'], 'supervision-report-returned'),
  'reportConference.held': line(['lead'], 'report-conference'),

  'documents.requested': line(['lead'], 'document-study'),
  'documents.received': line(['object']),
  'conference.called': line(['lead'], 'study-conference'),
  'conference.opened': line(['lead'], 'study-conference'),
  'issuer.presented': line(['object'], 'study-conference'),
  'guest.spoke': line(['lead', 'participant'], 'study-conference'),
  'conference.concluded': line(['lead'], 'study-conference'),
  'experts.asked': line(['lead'], 'study-experts'),
  'expertOpinion.received': line(['lead'], 'study-experts'),
  'opinions.synthesised': line(['lead'], 'study-experts'),

  'representative.named': line(['supervisor'], 'joint-representative'),
  'invitation.declined': line(['supervisor'], 'joint-representative'),
  'part.taken': line(['representative'], 'joint-part'),
  'breach.seen': line(['representative'], 'joint-breach'),
  'recommendation.askedOfTeam': line(['representative'], 'joint-breach'),
  'recommendation.madeByTeam': line(['lead'], 'joint-breach'),
  'recommendation.refusedByTeam': line(['lead'], 'joint-own-recommendation'),
  'breach.reported': line(['representative'], 'joint-own-recommendation'),
  'breach.noted': line(['supervisor'], 'joint-own-recommendation'),
  'part.ended': line(['representative', 'supervisor']),

  'conclusion.issued': line(['concluder'], 'supervision-conclusion'),
  'conclusion.issuedWithoutRecommendation': line(['concluder'], 'supervision-conclusion'),
  'result.published': line(['concluder', 'supervisor', 'front']),
  'supervision.closed': line(['concluder'], 'supervision-followed-up'),
} as const satisfies Record<SupervisionEventType, Line>
