import type { BodyId, IsoDay } from '@civicflow/core'
import type { BoardKind, Side } from './vocabulary.ts'

/** A member, by an id; who that is stands in no context. */
export interface KnownMember {
  readonly member: string
  /** Whom a member of an investment board stands for. */
  readonly side: Side | null
}

/** What a board's case remembers. */
export interface BoardContext {
  readonly title: string
  readonly area: string
  readonly boardKind: BoardKind
  readonly front: BodyId
  readonly workingBoards: readonly BodyId[]
  /** Of the commune of an inspection board; 0 for an investment board. */
  readonly villages: number
  readonly investor: BodyId | null
  /** None before it is recognised or established. */
  readonly board: BodyId | null
  readonly members: readonly KnownMember[]
  /** The latest day on which one of them was elected or named before the board was formed. */
  readonly gatheredOn: IsoDay | null
  readonly head: string | null
  readonly deputies: readonly string[]
  /** Of an inspection board. */
  readonly termFrom: IsoDay | null
  readonly termUntil: IsoDay | null
  /** Places of members who left that are to be filled. */
  readonly vacancies: number
  /** Members who left, and who came in later, over its whole life. */
  readonly left: number
  readonly joined: number
}

/** There is no board. */
export const noBoard: BoardContext = {
  title: '',
  area: '',
  boardKind: 'inspection',
  front: '',
  workingBoards: [],
  villages: 0,
  investor: null,
  board: null,
  members: [],
  gatheredOn: null,
  head: null,
  deputies: [],
  termFrom: null,
  termUntil: null,
  vacancies: 0,
  left: 0,
  joined: 0,
}

/** Is somebody of this id a member? */
export function isMember({ members }: Pick<BoardContext, 'members'>, id: string): boolean {
  return members.some(({ member }) => member === id)
}
