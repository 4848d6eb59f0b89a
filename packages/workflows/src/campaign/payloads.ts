import { area, body, caseReference, narrative, office, searchable } from '@civicflow/core'
import * as z from 'zod'
import { opinionNatures } from '../voter-meeting/vocabulary.ts'
import { roles as meetingRoles } from '../voter-meeting/roles.ts'
import { campaignRoles } from './roles.ts'

// What the events of a campaign are made of.

export const bodies = (kinds?: readonly string[]) => z.array(body(kinds)).min(1).max(500)
export const deputies = () => z.array(office(meetingRoles.deputy.kinds)).max(500)

/** The bodies of a campaign. Who leads, decides and synthesises follows from them and from the track. */
export const campaignBodies = z.strictObject({
  /** Đoàn đại biểu Quốc hội. */
  delegation: body(campaignRoles.delegation.kinds).optional(),
  /** The office that serves the delegation and the council. */
  office: body(campaignRoles.office.kinds).optional(),
  /** Thường trực HĐND; two where councils of two levels meet voters together. */
  councilStanding: bodies(campaignRoles.councilStanding.kinds).optional(),
  /** Tổ đại biểu HĐND. */
  deputiesGroup: bodies(campaignRoles.deputiesGroup.kinds).optional(),
  /** Ban Thường trực UBMTTQ of the levels that take part. */
  front: bodies(campaignRoles.front.kinds),
  /** Local authorities and other bodies that settle and answer. */
  authorities: bodies(campaignRoles.authorities.kinds).optional(),
  /** Ủy ban Thường vụ Quốc hội. */
  standingCommittee: body(campaignRoles.standingCommittee.kinds).optional(),
  /** Đoàn Chủ tịch UBTƯMTTQ Việt Nam. */
  presidium: body(campaignRoles.presidium.kinds).optional(),
  /** The National Assembly's body for petitions. */
  petitionsBody: body(campaignRoles.petitionsBody.kinds).optional(),
})

/** One petition of a synthesis, after those that say the same were merged. */
export const synthesisItem = z.strictObject({
  /** Its number in the host's register; the same petition has the same one in both lists. */
  petition: z.string().min(1).max(200),
  /** The case of the petition, which is then told that it was synthesised. */
  case: caseReference().optional(),
  field: searchable(),
  nature: z.enum(opinionNatures),
  /** How many times it was raised. */
  raised: z.int().positive(),
  summary: narrative().optional(),
})

/** One petition that reached the campaign by a list, a report or a letter. */
export const collectedPetition = z.strictObject({
  /** The campaign's own title where none is given. */
  title: searchable().optional(),
  /** Its number in the list it came with. */
  reference: z.string().min(1).max(100).optional(),
  text: narrative(),
  /** Who raised it, by an id of the host's. */
  voter: z.string().min(1).max(100).optional(),
  /** Where it was raised, if not in the whole area. */
  area: area().optional(),
  /** The deputy it was made to, by office. */
  deputy: office(meetingRoles.deputy.kinds).optional(),
})

/** A group of deputies, or how the delegation names a part of itself. */
export const group = z.string().min(1).max(200)
