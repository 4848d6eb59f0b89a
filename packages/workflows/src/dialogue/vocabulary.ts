import * as z from 'zod'
import { body, day, narrative } from '@civicflow/core'
import { lineNumber } from '../building-blocks/numbered-lines.ts'
import { ownerKinds } from '../dialogue-opinion/roles.ts'

/**
 * The families of dialogue, each with bodies, rules and terms of its own: the commune's People's Committee with the people
 * (art. 32, Law 10/2022/QH15; art. 43, Law 72/2025/QH15); the heads of Party committee and government with the Front,
 * organisations and people (decision 218-QĐ/TW); the head of a Party committee with whoever brings reflections (regulation
 * 11-QĐi/TW).
 */
export const families = ['government', 'heads', 'reflections'] as const
export type Family = (typeof families)[number]

/** Định kỳ or đột xuất. */
export const occasions = ['periodic', 'onDemand'] as const
export type Occasion = (typeof occasions)[number]

/** Why one is held beside the periodic ones: voters ask for it, or it is necessary. */
export const demands = ['voters', 'necessary'] as const

export const modes = ['inPerson', 'online', 'socialNetwork'] as const
export type Mode = (typeof modes)[number]

/** What a notice tells (art. 43, Law 72/2025/QH15). */
export const noticeItems = ['time', 'place', 'content', 'howToJoin'] as const

/** Where the result is made public (art. 43, Law 72/2025/QH15). */
export const publicationWays = ['media', 'posted', 'villageHeads'] as const

/** Gathered in the areas before, or raised in the hall. */
export const opinionSources = ['gathered', 'hall'] as const
export type OpinionSource = (typeof opinionSources)[number]

/** Where an opinion goes that this dialogue does not answer. */
export const reroutings = ['complaint', 'denunciation', 'otherBody', 'nextDialogue'] as const

/** Why somebody is not heard, by a local rule. */
export const silencings = ['unfit', 'finallySettled'] as const

/** A voter's ask needs a tenth of the voters of the commune behind it (art. 43, Law 72/2025/QH15). */
const TENTH = 10

/** Do at least ten in a hundred voters ask? */
export function isTenth(asking: number, voters: number): boolean {
  return asking * TENTH >= voters
}

/** Number of an opinion within its dialogue. */
export const opinionNumber = lineNumber

/** What is promised, and by which day. */
export const promise = z.strictObject({ deed: narrative(), promisedBy: day() })

/** Who answers an opinion in writing, and by which day where one is named. */
export const assignment = z.strictObject({
  opinion: opinionNumber,
  owner: body(ownerKinds),
  dueOn: day().optional(),
})
