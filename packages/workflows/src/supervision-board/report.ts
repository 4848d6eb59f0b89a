import type { CaseFacts } from '@civicflow/core'
import { one, prefixed } from '../building-blocks/figures.ts'
import { type BoardContext, isMember } from './board-context.ts'
import type { BoardFigure, BoardOutcome } from './figure-labels.ts'

type Facts = CaseFacts<BoardContext>
export type BoardFigures = { readonly [Name in BoardFigure]?: number }

const ENDS = ['termEnded', 'dissolved', 'disbanded', 'abandoned'] as const

/** What has become of a board in these states. An investment board whose task is done sits until it dissolves itself. */
export function outcomeOf(paths: readonly string[]): BoardOutcome {
  const end = ENDS.find((state) => paths.includes(state))
  if (end !== undefined) return end
  return paths.includes('electing') || paths.includes('composing') ? 'forming' : 'sitting'
}

/**
 * What is counted of one board. By kind and by outcome boards add up. Members are those it has, or had when it ended;
 * they count once the board is formed, for before there is none to be a member of.
 */
export function figures({ context, paths }: Facts): BoardFigures {
  const { boardKind, board, members, left, joined, vacancies } = context
  return prefixed('board', {
    total: 1,
    ...one('kind', boardKind),
    ...one('outcome', outcomeOf(paths)),
    ...(board !== null && { ...one('formed', boardKind), [`members.${boardKind}`]: members.length }),
    membersLeft: left,
    membersJoined: joined,
    vacancies,
  })
}

/** What is always true of a board. */
export const invariants = {
  'no id stands for two members': ({ context: { members } }: Facts) =>
    new Set(members.map(({ member }) => member)).size === members.length,
  'officers are members': ({ context }: Facts) =>
    [...(context.head === null ? [] : [context.head]), ...context.deputies].every((id) =>
      isMember(context, id),
    ),
  'a board is known once it sits, and no sooner': ({ context: { board }, paths }: Facts) => {
    const outcome = outcomeOf(paths)
    return outcome === 'forming' || outcome === 'abandoned' ? board === null : board !== null
  },
  'an inspection board that sits has a term, an investment board has an investor': ({ context }: Facts) =>
    context.boardKind === 'inspection'
      ? (context.board === null) === (context.termUntil === null)
      : context.investor !== null && context.termUntil === null,
  'no more places are vacant than members have left': ({ context: { vacancies, left, joined } }: Facts) =>
    vacancies >= 0 && vacancies + joined <= left,
}
