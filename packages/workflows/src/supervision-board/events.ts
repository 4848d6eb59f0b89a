import * as z from 'zod'
import { area, body, day, documentReference, type EventOf, narrative, searchable } from '@civicflow/core'
import { roles } from './roles.ts'
import {
  boardKinds,
  bodyKindOf,
  electedMember,
  investmentKinds,
  leavings,
  memberId,
  namedMember,
  projectEnds,
  reportPeriods,
  term,
} from './vocabulary.ts'

const document = documentReference.optional()
const reason = narrative()

/** The programme or project an investment board is set up for. */
const project = z.strictObject({
  project: searchable(),
  investmentKind: z.enum(investmentKinds),
  investor: body(roles.investor.kinds),
})

/** What is put on record of one board. */
export const events = {
  'formation.begun': z.strictObject({
    title: searchable(),
    area: area(),
    boardKind: z.enum(boardKinds),
    front: body(roles.front.kinds),
    workingBoards: z.array(body(roles.workingBoard.kinds)).max(100).optional(),
    /** Of an inspection board: how many villages and residential groups the commune has. */
    villages: z.int().min(1).max(500).optional(),
    /** Of an investment board: what it is to supervise. */
    investment: project.optional(),
    document,
  }),
  'formation.abandoned': z.strictObject({ reason, document }),

  // Who is in it
  /** By the meeting of one village, or of several. */
  'members.elected': z.strictObject({ elected: z.array(electedMember).min(1).max(200), document }),
  'members.named': z.strictObject({ named: z.array(namedMember).min(1).max(200), document }),
  'board.recognised': z.strictObject({
    board: body([bodyKindOf.inspection]),
    term,
    document: documentReference,
  }),
  'board.established': z.strictObject({ board: body([bodyKindOf.investment]), document: documentReference }),
  'officers.elected': z.strictObject({
    head: memberId,
    deputies: z.array(memberId).max(20),
    document,
  }),
  'member.left': z.strictObject({ member: memberId, leaving: z.enum(leavings), reason, document }),
  'member.byElected': z.strictObject({ electedMember, document }),
  'member.replaced': z.strictObject({ namedMember, document }),
  'vacancy.leftOpen': z.strictObject({ reason, document }),

  // How long
  'term.changed': z.strictObject({ until: day(), reason, document }),
  'activity.reported': z.strictObject({ reportPeriod: z.enum(reportPeriods), document }),
  'term.ended': z.strictObject({ document }),
  'project.ended': z.strictObject({ projectEnd: z.enum(projectEnds), document }),
  'board.dissolved': z.strictObject({ document }),
  'board.disbanded': z.strictObject({ reason, document }),
}

export type BoardEvent = EventOf<typeof events>
export type BoardEventType = keyof typeof events
/** One of the events, by its type. */
export type BoardFact<Type extends BoardEventType> = Extract<BoardEvent, { type: Type }>
