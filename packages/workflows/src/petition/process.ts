import { type CaseId, defineProcess } from '@civicflow/core'
import { authority, separations } from './authority.ts'
import { duties } from './duties.ts'
import { events } from './events.ts'
import { labels } from './labels.ts'
import {
  answerAtMeetingToAll,
  answerToAll,
  joinMaster,
  joinOthers,
  jointOf,
  leaveMaster,
  partsOf,
  raiseAgain,
  releaseOriginals,
  takeBackRepeat,
  withdrawParts,
} from './lineage.ts'
import { machine } from './machine.ts'
import { type PetitionContext, timesRaised } from './petition-context.ts'
import { classOf, figures, invariants } from './report.ts'
import { partiesOf, roles } from './roles.ts'
import { rules } from './rules.ts'
import { samples } from './samples.ts'

/** Facets by which petitions are found and counted. */
function facetsOf(context: PetitionContext) {
  const { level, field, track, source, answered, addressee, session, term, carriedOver } = context
  return {
    level: level ?? undefined,
    field: field ?? undefined,
    track,
    source,
    class: classOf(context),
    answered,
    timesRaised: timesRaised(context),
    carriedOver,
    addressee: addressee ?? undefined,
    term: term ?? undefined,
    session: session ?? undefined,
  }
}

/** The title as it came, under the number it was known by. */
function titleOf({ reference, title }: PetitionContext): string {
  return reference === null ? title : `${reference} – ${title}`
}

const some = (id: CaseId | null): readonly CaseId[] => (id === null ? [] : [id])

/**
 * One petition of voters (kiến nghị của cử tri), from the day it was raised to the day nothing is waited for: joint
 * resolution 72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN as amended by 100/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN, arts. 2, 33,
 * 34, 37–39, 44, 49, 51–54 and 56; decision 33/2017/QĐ-TTg for what the executive asks of one another.
 */
export const petition = defineProcess({
  id: 'petition',
  version: 1,
  needs: ['petition'],
  machine,
  events,
  opening: 'petition.raised',
  roles,
  parties: partiesOf,
  authority,
  separations,
  rules,
  duties,
  holds: {
    'raised.routing.new': ['follower'],
    'raised.routing.classified': ['follower'],
    'raised.routing.synthesised': ['follower'],
    'raised.routing.forwarded': ['recipient'],
    'raised.routing.received': ['recipient'],
    'raised.routing.coordinating': ['awaited'],
    'raised.routing.returned': ['follower'],
    'raised.routing.duplicate': ['follower'],
    'raised.routing.merged': ['follower'],
    'raised.answer.answered': ['follower'],
    'raised.answer.notified': ['follower'],
    'raised.answer.disputed': ['follower'],
    'raised.resolution.inProgress': ['recipient'],
    'raised.resolution.notResolved': ['recipient'],
    'raised.resolution.reopened': ['recipient'],
  },
  outline: (context) => ({ area: context.area, title: titleOf(context), facets: facetsOf(context) }),
  effects: {
    tellForwarded: { to: ['addressee'], message: 'petition/forwarded' },
    tellReturned: { to: ['follower', 'secretariat'], message: 'petition/returned' },
    tellAnswered: { to: ['follower', 'deputy'], message: 'petition/answered' },
    tellUrged: { to: ['recipient'], message: 'petition/urged' },
    tellRequestedAnew: { to: ['recipient'], message: 'petition/requested-anew' },
  },
  opens: { 'petition.split': partsOf, 'petitions.merged': jointOf },
  tells: {
    'petition.answered': answerToAll,
    'petition.answeredAtMeeting': answerAtMeetingToAll,
    'duplicate.marked': joinMaster,
    'duplicate.released': leaveMaster,
    'split.undone': withdrawParts,
    'petitions.merged': joinOthers,
    'merge.undone': releaseOriginals,
    'repeat.recognised': raiseAgain,
    'repeat.retracted': takeBackRepeat,
  },
  links: {
    duplicateOf: {
      of: ({ duplicateOf }) => some(duplicateOf),
      to: { vi: 'Trùng với', en: 'Duplicate of' },
      from: { vi: 'Có kiến nghị trùng', en: 'Has the duplicate' },
    },
    splitFrom: {
      of: ({ splitFrom }) => some(splitFrom),
      to: { vi: 'Tách từ', en: 'Part of' },
      from: { vi: 'Đã tách thành', en: 'Was split into' },
    },
    mergedFrom: {
      of: ({ mergedFrom }) => mergedFrom,
      to: { vi: 'Gộp từ', en: 'Made of' },
      from: { vi: 'Đã gộp vào', en: 'Was merged into' },
    },
    repeatOf: {
      of: ({ repeatOf }) => some(repeatOf),
      to: { vi: 'Nhắc lại', en: 'Repeats' },
      from: { vi: 'Được nhắc lại bởi', en: 'Is repeated by' },
    },
    raisedAt: {
      of: ({ meeting }) => some(meeting),
      to: { vi: 'Được nêu tại', en: 'Was raised at' },
      from: { vi: 'Có kiến nghị', en: 'Heard the petition' },
    },
  },
  figures,
  invariants,
  labels,
  samples,
})
