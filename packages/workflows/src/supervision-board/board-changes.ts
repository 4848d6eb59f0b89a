import { dayOf } from '@civicflow/core'
import type { BoardContext, KnownMember } from './board-context.ts'
import type { BoardFact } from './events.ts'

// What each fact makes of what a board's case remembers.

type Change = Partial<BoardContext>

export function beginning(event: BoardFact<'formation.begun'>): Change {
  const { title, area, boardKind, front, workingBoards = [], villages = 0, investment } = event
  return { title, area, boardKind, front, workingBoards, villages, investor: investment?.investor ?? null }
}

/** What is kept of a member: neither the name nor what was looked at. */
const known = ({ member, side = null }: { member: string; side?: KnownMember['side'] }): KnownMember => ({
  member,
  side,
})

/** Villages elect on days of their own, and are told of in whatever order. */
const gathered = (
  { members, gatheredOn }: BoardContext,
  more: readonly KnownMember[],
  occurredOn: string,
): Change => {
  const on = dayOf(occurredOn)
  return {
    members: [...members, ...more],
    gatheredOn: gatheredOn === null || on > gatheredOn ? on : gatheredOn,
  }
}

export const elected = (context: BoardContext, event: BoardFact<'members.elected'>): Change =>
  gathered(context, event.elected.map(known), event.occurredOn)

export const named = (context: BoardContext, event: BoardFact<'members.named'>): Change =>
  gathered(context, event.named.map(known), event.occurredOn)

export const recognition = ({ board, term }: BoardFact<'board.recognised'>): Change => ({
  board,
  termFrom: term.from,
  termUntil: term.until,
})

export const establishment = ({ board }: BoardFact<'board.established'>): Change => ({ board })

export const officers = ({ head, deputies }: BoardFact<'officers.elected'>): Change => ({ head, deputies })

/** Whoever is no member is no officer either. */
export function leaving(context: BoardContext, { member }: BoardFact<'member.left'>): Change {
  const { members, head, deputies, vacancies, left } = context
  return {
    members: members.filter((one) => one.member !== member),
    head: head === member ? null : head,
    deputies: deputies.filter((one) => one !== member),
    vacancies: vacancies + 1,
    left: left + 1,
  }
}

export const joining = (
  { members, vacancies, joined }: BoardContext,
  event: BoardFact<'member.byElected'> | BoardFact<'member.replaced'>,
): Change => ({
  members: [...members, known(event.type === 'member.byElected' ? event.electedMember : event.namedMember)],
  vacancies: vacancies - 1,
  joined: joined + 1,
})

export const leftOpen = (): Change => ({ vacancies: 0 })

export const termChange = ({ until }: BoardFact<'term.changed'>): Change => ({ termUntil: until })
