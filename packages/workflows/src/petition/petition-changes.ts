import { dayOf } from '@civicflow/core'
import type { PetitionEvent, PetitionFact, PetitionParties } from './events.ts'
import type { PetitionContext, RoutingStep, WayOut } from './petition-context.ts'
import { noPetition } from './petition-context.ts'

// What each fact changes in what the machine remembers: from the context and the event to the parts that are new.

type Change = Partial<PetitionContext>

export function raising(event: PetitionFact<'petition.raised'>): Change {
  const { title, source, track, area, parties } = event
  const { reference, voter, meeting, term, session, splitFrom, mergedFrom } = event
  return {
    title,
    source,
    track,
    area,
    parties,
    reference: reference ?? null,
    voter: voter ?? null,
    meeting: meeting ?? null,
    term: term ?? null,
    session: session ?? null,
    splitFrom: splitFrom ?? null,
    mergedFrom: mergedFrom ?? [],
  }
}

export function classification(context: PetitionContext, event: PetitionFact<'petition.classified'>): Change {
  const { title, field, level, addressee, parties } = event
  return {
    title: title ?? context.title,
    field,
    level,
    addressee,
    parties: together(context.parties, parties),
  }
}

export function synthesis(context: PetitionContext, event: PetitionFact<'petition.synthesised'>): Change {
  const { term, session, parties } = event
  return {
    term: context.term ?? term,
    session: context.session ?? session,
    parties: together(context.parties, parties),
  }
}

/** The parties of both, each body once in its role. */
function together(known: PetitionParties, added: PetitionParties | undefined): PetitionParties {
  if (added === undefined) return known
  const roles = Object.keys(added) as (keyof PetitionParties)[] // its keys are those of its schema
  return {
    ...known,
    ...Object.fromEntries(
      roles.map((role) => [role, [...new Set([...(known[role] ?? []), ...(added[role] ?? [])])]]),
    ),
  }
}

export function receipt(context: PetitionContext, event: PetitionFact<'petition.received'>): Change {
  const day = dayOf(event.occurredOn)
  return {
    receivedOn: day,
    firstReceivedOn: context.firstReceivedOn ?? day,
    coordinationNeeded: event.coordinationNeeded === true,
  }
}

/** With nobody who is to answer: the term is counted anew from the next receipt, the first one stays known. */
export function notReceived(): Change {
  const { receivedOn, coordinationNeeded, coordinators, unreplied } = noPetition
  return { receivedOn, coordinationNeeded, coordinators, unreplied }
}

export function transfer({ level, addressee }: PetitionFact<'petition.transferred'>): Change {
  return { ...notReceived(), level, addressee }
}

export function coordination(
  { coordinators, unreplied }: PetitionContext,
  event: PetitionFact<'coordination.requested'>,
): Change {
  return {
    coordinators: [...new Set([...coordinators, ...event.coordinators])],
    unreplied: [...new Set([...unreplied, ...event.coordinators])],
  }
}

export function carriedOver(
  context: PetitionContext,
  { term, session }: PetitionFact<'petition.carriedOver'>,
): Change {
  return { carriedOver: context.carriedOver + 1, carriedTo: { term, session } }
}

export function leaving(leftFrom: RoutingStep, left: WayOut): Change {
  return { left, leftFrom }
}

/** Back on its way, alone again. */
export function returning(): Change {
  const { left, leftFrom, duplicateOf, mergedInto, answeredElsewhereOn, noticeOwed, parts } = noPetition
  return { left, leftFrom, duplicateOf, mergedInto, answeredElsewhereOn, noticeOwed, parts }
}

export function answerAtMeeting({ resultClass }: PetitionFact<'petition.answeredAtMeeting'>): Change {
  return { answered: 'onTheSpot', resolution: resultClass, reopenedBy: null }
}

/** A written answer, with the class it gives; the term of a roadmap begins with it. */
export function writtenAnswer(event: PetitionFact<'petition.answered'>): Change {
  const { result, occurredOn } = event
  return {
    answered: 'inWriting',
    reopenedBy: null,
    inProgressSince: result.resultClass === 'inProgress' ? dayOf(occurredOn) : null,
    ...classed(result),
  }
}

/** Milestone reached, or still not; a roadmap that is in force goes on from where it began. */
export function report(
  { inProgressSince }: PetitionContext,
  { result, occurredOn }: PetitionFact<'resolution.reported'>,
): Change {
  const begins = result.resultClass === 'inProgress' && inProgressSince === null
  return {
    reopenedBy: null,
    ...(begins && { inProgressSince: dayOf(occurredOn) }),
    ...classed(result),
  }
}

type Result = PetitionFact<'petition.answered' | 'resolution.reported'>['result']

/** The class a result gives. “Not resolved” is no class of art. 49, clause 2: it counts as in progress without a roadmap. */
function classed(result: Result): Change {
  const { resultClass } = result
  if (resultClass === 'resolved') return { resolution: resultClass, withoutRoadmap: false }
  if (resultClass !== 'inProgress')
    return { resolution: resultClass, milestone: null, withoutRoadmap: resultClass === 'notResolved' }
  const { roadmap, milestone } = result
  return {
    resolution: resultClass,
    milestone: milestone ?? null,
    withoutRoadmap: roadmap === undefined || milestone === undefined,
  }
}

/** An answer is owed once more; what was made of the last one no longer counts. */
export function requestAnew({ round }: PetitionContext): Change {
  const { answered, published, posted, evaluationPending, verdict, withoutRoadmap } = noPetition
  return {
    answered,
    published,
    posted,
    evaluationPending,
    verdict,
    withoutRoadmap,
    round: round + 1,
    resolution: 'reopened',
    reopenedBy: 'request',
  }
}

export function evaluationOf({ evaluation }: PetitionFact<'answer.evaluated'>): Change {
  return { verdict: evaluation.verdict, evaluationPending: false }
}

/** What the duplicate knows of its master from the beginning. */
export function mastery({ master, masterAnsweredOn }: PetitionFact<'duplicate.marked'>): Change {
  return {
    duplicateOf: master,
    answeredElsewhereOn: masterAnsweredOn ?? null,
    noticeOwed: masterAnsweredOn !== undefined,
  }
}

export function answeredElsewhere({ occurredOn }: PetitionEvent): Change {
  return { answeredElsewhereOn: dayOf(occurredOn), noticeOwed: true }
}

export function repeat(
  { repeats }: PetitionContext,
  { petition, settledInFact }: PetitionFact<'raised.again'>,
): Change {
  return { repeats: [...repeats, { petition, settledInFact }] }
}

export function noRepeat({ repeats }: PetitionContext, event: PetitionFact<'repeat.left'>): Change {
  return { repeats: repeats.filter(({ petition }) => petition !== event.petition) }
}
