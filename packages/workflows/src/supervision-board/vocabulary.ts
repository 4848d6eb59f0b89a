import * as z from 'zod'
import { day, personal, searchable } from '@civicflow/core'
import type { BodyKind } from '../register/body-kinds.ts'

// Words of a board of supervision. Articles are those of the Law on Grassroots Democracy, 10/2022/QH15, in the wording
// before law 97/2025/QH15, unless another instrument is named.

/** People's Inspection Board (Ban Thanh tra nhân dân), Community Investment Supervision Board (Ban Giám sát đầu tư của cộng đồng). */
export const boardKinds = ['inspection', 'investment'] as const
export type BoardKind = (typeof boardKinds)[number]

/** What each is in the register. */
export const bodyKindOf = {
  inspection: 'inspection-board',
  investment: 'investment-board',
} as const satisfies Record<BoardKind, BodyKind>

/** A board has five members at the least (art. 36, clause 1; art. 41, clause 1). */
export const LEAST_MEMBERS = 5
/** Of an investment board five at the most are residents of the place (art. 41, clause 1). */
export const MOST_RESIDENTS = 5
/** A board has two deputy heads at the most (art. 36, clause 1; art. 41, clause 1). */
export const MOST_DEPUTIES = 2

/** What keeps somebody out of an inspection board (art. 37, clause 2). */
export const inspectionTies = ['communeOfficial', 'partTimeStaff'] as const

/** What keeps somebody out of an investment board: an office in the commune, or kinship (art. 42, clause 2). */
export const investmentTies = [
  'communeOfficial',
  'investmentDecider',
  'investor',
  'investorConsultant',
  'contractor',
  'contractorConsultant',
  'projectManager',
] as const

/** Whom a member of an investment board stands for (art. 41, clause 1). */
export const sides = ['front', 'inspectionBoard', 'residents'] as const
export type Side = (typeof sides)[number]

/** How people take part in paying for what is supervised (art. 41). */
export const investmentKinds = [
  'publicInvestment',
  'publicPrivatePartnership',
  'communityFunded',
  'donation',
] as const

/** Why somebody is a member no longer. */
export const leavings = ['resigned', 'dismissed', 'excluded', 'movedAway', 'died'] as const

/** What a board reports on (Decree 59/2023/NĐ-CP, art. 14, clause 3; art. 18, clause 3). */
export const reportPeriods = ['quarter', 'halfYear', 'year', 'term', 'onRequest'] as const

/** How a project came to its end. */
export const projectEnds = ['completed', 'stopped'] as const

/** A person, by an id of the host's; where the register knows the person, by that id. */
export const memberId = z.string().min(1).max(100)

const person = { member: memberId, name: personal('member').optional() }

/** Somebody whom a village elects. */
export const electedMember = z.strictObject({
  ...person,
  village: searchable(),
  /** What was found when the candidate was looked at; nothing where that is free. */
  ties: z.array(z.enum(inspectionTies)).max(inspectionTies.length).optional(),
})

/** Somebody who is named to an investment board. */
export const namedMember = z.strictObject({
  ...person,
  side: z.enum(sides),
  ties: z.array(z.enum(investmentTies)).max(investmentTies.length).optional(),
})

/** From when to when an inspection board sits. */
export const term = z.strictObject({ from: day(), until: day() })
