import type { IsoDay, LocalTime } from '@civicflow/core'
import { type Addressee, addressees, council, councilGroup, delegation, petitionsBody } from './desks.ts'
import { records, type Step } from './step.ts'

/** A petition as the turns of its way see it. */
export interface Filed {
  readonly name: string
  readonly to: Addressee
  /** The body that follows it to its end. */
  readonly follower: string
}

/** Something that happens to a petition on its way. */
export type Turn = (petition: Filed) => Step

/** One petition: what voters said, who is to settle it, and the way it goes once it was raised. */
export interface PetitionLine {
  /** Its number in the list of its meeting; its name in the data. */
  readonly no: string
  /** An invented name, which the meeting seals. Parts and joint petitions have none. */
  readonly voter?: string
  /** Given when it is classified; until then it goes under that of its meeting. */
  readonly title: string
  readonly text: string
  readonly field: string
  readonly to: Addressee
  /** How many times it was raised, with its duplicates; once if not given. */
  readonly raised?: number
  /** What the body it is addressed to said at the meeting; otherwise an answer in writing is promised. */
  readonly answer?: { readonly says: string; readonly as: 'resolved' | 'explained' }
  /** The last step the office took with it; it was forwarded if not given. Only what is synthesised stands in a list. */
  readonly stage?: 'new' | 'classified' | 'synthesised'
  /** When it was classified, if not with all others of its meeting. */
  readonly classified?: LocalTime
  readonly forwarded?: IsoDay
  readonly way?: readonly Turn[]
}

/** Petitions that came together, and what the office did with all of them. */
export interface Batch {
  readonly track: 'assembly' | 'council'
  readonly classified: LocalTime
  readonly forwarded: IsoDay
  /** What is for central bodies goes by way of the Assembly's body for petitions. */
  readonly forwardedCentrally: IsoDay
  readonly petitions: readonly PetitionLine[]
}

/** Does it stand in a list of the synthesis? */
export const isListed = ({ stage, answer }: PetitionLine): boolean =>
  answer === undefined && stage !== 'new' && stage !== 'classified'

/** Was it raised at the meeting itself? */
export const isRaised = ({ voter }: PetitionLine): boolean => voter !== undefined

/** Everything that happened to the petitions of a batch since they were raised. */
export const waysOf = (batch: Batch): readonly Step[] =>
  batch.petitions.flatMap((line) => {
    const filed = { name: line.no, to: line.to, follower: batch.track === 'council' ? council : delegation }
    return turnsOf(batch, line).map((turn) => turn(filed))
  })

/** What the office did with it, then what else came of it. */
function turnsOf(batch: Batch, line: PetitionLine): readonly Turn[] {
  const { stage, classified = batch.classified, way = [] } = line
  if (stage === 'new') return way
  const isSent = isListed(line) && stage !== 'synthesised'
  return [classifiedAs(line)(classified), ...(isSent ? [forwarded(forwardedOn(batch, line))] : []), ...way]
}

const isCentral = (to: Addressee) => addressees[to].level === 'central'

const forwardedOn = (batch: Batch, { to, forwarded: on }: PetitionLine) =>
  on ?? (isCentral(to) ? batch.forwardedCentrally : batch.forwarded)

/** The office says what a petition is about and who is to answer; a local matter brings the council's bodies in. */
export const classifiedAs =
  ({ title, field, to }: Pick<PetitionLine, 'title' | 'field' | 'to'>) =>
  (at: LocalTime): Turn =>
  ({ name, follower }) =>
    records('secretary', name, at, {
      type: 'petition.classified',
      actor: follower,
      title,
      field,
      level: addressees[to].level,
      addressee: addressees[to].body,
      ...(!isCentral(to) && { parties: { standingBody: [council], deputiesGroup: [councilGroup] } }),
    })

/** It is sent to the body that is to answer. */
export const forwarded =
  (at: IsoDay): Turn =>
  ({ name, to, follower }) =>
    records('secretary', name, at, {
      type: 'petition.forwarded',
      actor: isCentral(to) ? petitionsBody : follower,
      receiver: addressees[to].issuer,
    })
