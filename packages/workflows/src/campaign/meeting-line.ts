import type { Opening } from '@civicflow/core'
import { match } from 'ts-pattern'
import { type MeetingEvent, meetingProposed } from '../voter-meeting/events.ts'
import type { MeetingKind, OrganiserSide } from '../voter-meeting/vocabulary.ts'
import type { CampaignContext } from './context.ts'
import type { CampaignEvent } from './events.ts'

/**
 * A line of a plan: what is proposed of a meeting, without what the campaign knows of every meeting. A line names its
 * kind or its organisers only where they are not the campaign's.
 */
export const meetingLine = meetingProposed
  .omit({ origin: true, term: true, session: true, front: true, secretariat: true })
  .partial({ kind: true, organisers: true })

/** A line of a plan. */
export type MeetingLine = Extract<CampaignEvent, { type: 'plan.issued' }>['meetings'][number]

type Proposal = Omit<Extract<MeetingEvent, { type: 'meeting.proposed' }>, 'type' | 'occurredOn' | 'actor'>

/** The name under which a campaign opens the meeting of a number in its plan. */
export const meetingName = (number: number) => `meeting-${number}`

/** The meetings of a plan or an amendment, numbered on, to be opened in the commit that records it. */
export function openingsOf(lines: readonly MeetingLine[], context: CampaignContext): readonly Opening[] {
  const before = context.planned - lines.length
  return lines.map((line, index) => ({
    process: 'voter-meeting',
    name: meetingName(before + index + 1),
    event: { type: 'meeting.proposed', ...proposalOf(line, context) },
  }))
}

/** A line completed by its campaign. */
function proposalOf(line: MeetingLine, context: CampaignContext): Proposal {
  const { term, session, parties } = context
  const { front, office } = parties
  return {
    ...line,
    kind: line.kind ?? kindOf(context),
    organisers: line.organisers ?? organisersOf(context),
    origin: 'plan',
    term,
    session,
    front: front[0] ?? '',
    ...(office !== undefined && { secretariat: office }),
  }
}

/** The kind of meeting (art. 18 cl. 1–3) that a campaign is made of. */
export function kindOf({ sessionKind, timing }: CampaignContext): MeetingKind {
  if (sessionKind === 'extraordinary') return 'extraordinarySession'
  return timing === 'beforeSession' ? 'beforeRegularSession' : 'afterRegularSession'
}

/** Those who organise a campaign's meetings, the one that leads its plan first (art. 22). */
export function organisersOf({ track, organiser, parties }: CampaignContext): Proposal['organisers'] {
  const { delegation, councilStanding = [], deputiesGroup = [] } = parties
  const standing = councilStanding.map((body) => ({ side: 'standingBody' as const, body }))
  const groups = deputiesGroup.map((body) => ({ side: 'deputiesGroup' as const, body }))
  const side: OrganiserSide =
    organiser === delegation
      ? 'delegation'
      : councilStanding.includes(organiser)
        ? 'standingBody'
        : 'deputiesGroup'
  const lead = { side, body: organiser }
  const others = match(track)
    .with('assembly', () => [])
    // The standing body decides whether to hold (art. 34, art. 36), the group whether to go online (art. 35 cl. 1).
    .with('council', () => [...standing, ...groups])
    .with('assemblyAndCouncil', () =>
      delegation === undefined ? [] : [{ side: 'delegation' as const, body: delegation }],
    )
    .with('twoCouncils', () => standing)
    .exhaustive()
  return [lead, ...others.filter(({ body }) => body !== organiser)]
}
