import { dayOf, type IsoDay } from '@civicflow/core'
import type { MeetingEvent, MeetingEventType } from './events.ts'
import { countOf, type MeetingContext, type MeetingDeputy, type OpinionStatus } from './meeting-context.ts'

// What each fact changes in what the machine remembers: from the context and the event to the parts that are new.

type Of<Type extends MeetingEventType> = Extract<MeetingEvent, { type: Type }>
type Change = Partial<MeetingContext>

export function proposal(event: Of<'meeting.proposed'>): Change {
  const { title, area, kind, form, mode, setting, origin, term, session, day, content } = event
  const { organisers, front, communeFront, host, committee, authorities, secretariat, workingBoards, press } =
    event
  return {
    title,
    area,
    kind,
    form,
    mode,
    setting,
    origin,
    term: term ?? null,
    session: session ?? null,
    day,
    content,
    deputies: event.deputies.map((one): MeetingDeputy => ({ ...one, part: 'expected' })),
    parties: {
      organisers,
      front,
      ...(communeFront !== undefined && { communeFront }),
      ...(host !== undefined && { host }),
      ...(committee !== undefined && { committee }),
      ...(authorities !== undefined && { authorities }),
      ...(secretariat !== undefined && { secretariat }),
      ...(workingBoards !== undefined && { workingBoards }),
      ...(press !== undefined && { press }),
    },
  }
}

export function readiness({ parties }: MeetingContext, { minuteTaker }: Of<'readiness.confirmed'>): Change {
  return minuteTaker === undefined ? {} : { parties: { ...parties, minuteTaker } }
}

/** An absent deputy; a substitute takes part in the same capacity. */
export function absence({ deputies }: MeetingContext, { deputy, substitute }: Of<'deputy.absent'>): Change {
  const level = deputies.find((one) => one.deputy === deputy)?.level
  const others = withPart(deputies, deputy, 'absent').filter((one) => one.deputy !== substitute)
  if (substitute === undefined || level === undefined) return { deputies: others }
  return { deputies: [...others, { deputy: substitute, level, part: 'expected' }] }
}

export function refusal({ deputies }: MeetingContext, { actor }: Of<'deputy.refused'>): Change {
  return { deputies: withPart(deputies, actor, 'refused') }
}

function withPart(
  deputies: readonly MeetingDeputy[],
  deputy: string,
  part: MeetingDeputy['part'],
): readonly MeetingDeputy[] {
  return deputies.map((one) => (one.deputy === deputy ? { ...one, part } : one))
}

export function report({ deputies, reported }: MeetingContext, { actor }: Of<'deputy.reported'>): Change {
  const level = deputies.find(({ deputy }) => deputy === actor)?.level
  return level === undefined || reported.includes(level) ? {} : { reported: [...reported, level] }
}

export function opinion(context: MeetingContext, event: Of<'opinion.recorded'>): Change {
  const { opinions, speakers } = context
  const { nature, voter, channel, occurredOn } = event
  return {
    opinions: { ...opinions, [event.opinion]: STATUS[nature] },
    ...(channel === 'oral' && !speakers.includes(voter) && { speakers: [...speakers, voter] }),
    ...(nature === 'complaint' && { complaintOn: waitingSince(context, dayOf(occurredOn)) }),
  }
}

/** The earliest day of the complaints that are here, with one more. */
function waitingSince(context: MeetingContext, day: IsoDay): IsoDay {
  const { complaintOn } = context
  return complaintOn !== null && countOf(context, 'complaint') > 0 && complaintOn < day ? complaintOn : day
}

const STATUS = { opinion: 'noted', petition: 'open', complaint: 'complaint' } as const

export function settled({ opinions }: MeetingContext, id: string, status: OpinionStatus): Change {
  return { opinions: { ...opinions, [id]: status } }
}

/** Petitions sent on to whoever is to answer. */
export function forwarding({ opinions }: MeetingContext, event: Of<'petitions.forwarded'>): Change {
  return { opinions: { ...opinions, ...Object.fromEntries(event.opinions.map((id) => [id, 'forwarded'])) } }
}

/** Petitions the synthesis of an encounter carries to whoever is to answer. */
export function synthesised({ opinions }: MeetingContext): Change {
  const entries = Object.entries(opinions)
  return {
    opinions: Object.fromEntries(
      entries.map(([id, status]) => [id, status === 'open' ? 'forwarded' : status]),
    ),
  }
}

/** Voters and deputies have parted; a pause, if there was one, is over. */
export function ended({ occurredOn }: MeetingEvent, endedBy: NonNullable<MeetingContext['endedBy']>): Change {
  return { endedOn: dayOf(occurredOn), endedBy, pausedAt: null }
}
