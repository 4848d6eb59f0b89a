import { defineProcess } from '@civicflow/core'
import { calledOff } from '../building-blocks/plan-line.ts'
import { authority } from './authority.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import { machine } from './machine.ts'
import { recommendationsOf } from './recommendation-line.ts'
import { awaits, figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'
import { originOf, partOf, type SupervisionContext } from './supervision-context.ts'

/** Facets by which supervisions are found and counted. */
function facetsOf(context: SupervisionContext) {
  return {
    form: context.form,
    part: partOf(context),
    origin: originOf(context),
    item: context.item ?? undefined,
  }
}

/**
 * One supervision (cuộc giám sát) of the Front or of a socio-political organisation, led by it or joined: by a team, by
 * study of documents, or with a competent body: Law on the Front 75/2015/QH13 as amended, arts. 25–28; joint resolution
 * 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN, arts. 2, 4–9, 12 and 13.
 */
export const supervision = defineProcess({
  id: 'supervision',
  version: 1,
  needs: ['recommendation'],
  machine,
  events,
  opening: 'supervision.opened',
  roles,
  parties: partiesOf,
  authority,
  rules,
  duties,
  holds: {
    'team.planning': ['lead'],
    'team.planned': ['lead'],
    'team.preparing': ['lead', 'sessionBody'],
    'team.inSession': ['teamLeader'],
    'team.reporting': ['teamLeader'],
    'team.reported': ['lead'],
    'documents.gathering': ['lead'],
    'documents.gathered': ['lead'],
    'documents.convening': ['lead'],
    'documents.conferring': ['lead'],
    'documents.consulting': ['lead'],
    'documents.studied': ['lead'],
    'joint.invited': ['supervisor'],
    'joint.attending': ['representative'],
    'joint.breachSeen': ['representative'],
    'joint.asked': ['lead'],
    'joint.refused': ['representative'],
    'joint.reported': ['supervisor'],
    concluded: ['concluder'],
  },
  outline: (context) => ({
    area: context.area,
    title: context.title,
    day: context.sessionDay ?? undefined,
    facets: facetsOf(context),
  }),
  effects: {
    tellTeam: { to: ['teamLeader', 'teamMember', 'participant'], message: 'supervision/team-established' },
    tellPostponed: { to: ['object', 'teamLeader', 'teamMember'], message: 'supervision/session-postponed' },
    tellConcluded: { to: ['object', 'front', 'copied'], message: 'supervision/concluded' },
    tellCancelled: { to: ['object', 'participant', 'teamMember'], message: 'supervision/cancelled' },
  },
  opens: { 'conclusion.issued': recommendationsOf },
  tells: { 'supervision.cancelled': calledOff, 'invitation.declined': calledOff },
  figures,
  awaits,
  invariants,
  labels,
  samples,
})
