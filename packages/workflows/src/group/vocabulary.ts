import * as z from 'zod'
import { personal } from '@civicflow/core'

// Words that all groups share. No article read here says any of them.

/** Why a group is not formed. */
export const notFormedFor = ['refused', 'dropped'] as const

/** How a group was found at a review. */
export const ratings = ['good', 'fair', 'weak'] as const
export type Rating = (typeof ratings)[number]

/** Why a group ends. */
export const endings = ['taskDone', 'termEnded', 'inactive', 'areaChanged', 'other'] as const

/** Who leads a group: a person, by an id of the host's. */
export const leaderLine = z.strictObject({
  leader: z.string().min(1).max(100),
  leaderName: personal('leader').optional(),
})

/** So many people. */
export const people = z.int().nonnegative().max(100_000)
