import type { BodyId, IsoDay, OfficeId } from '@civicflow/core'
import type { AreaLevel } from '../law/levels.ts'
import type { Family, Mode, Occasion, OpinionSource } from './vocabulary.ts'

/** Where an opinion stands in its dialogue; what becomes of it afterwards is its own affair. */
export type Standing = 'open' | 'answered' | 'inWriting' | 'merged' | 'rerouted' | 'outOfScope'

/** One opinion, as its dialogue knows it. */
export interface KnownOpinion {
  readonly opinion: string
  readonly source: OpinionSource
  readonly standing: Standing
  /** The one it went into; that one is answered for it. */
  readonly mergedInto: string | null
}

/** The bodies of a dialogue, as its proposal names them. */
export interface DialogueParties {
  readonly committee?: BodyId
  readonly council?: BodyId
  readonly partyCommittee?: BodyId
  readonly front: BodyId
  readonly organisations?: readonly BodyId[]
  readonly gatherers?: readonly BodyId[]
  readonly respondents?: readonly BodyId[]
  readonly secretariat?: BodyId
  readonly press?: readonly BodyId[]
}

/** What the machine remembers of a dialogue. Nothing that somebody said, and no personal data. */
export interface DialogueContext {
  readonly title: string
  readonly area: string
  readonly family: Family
  readonly occasion: Occasion
  /** Of a dialogue with the people: whose People’s Committee holds it. */
  readonly level: AreaLevel
  readonly year: number | null
  /** First and last day of the year that a periodic one is held for. */
  readonly yearFrom: IsoDay | null
  readonly yearUntil: IsoDay | null
  /** Of voters who ask for it; `null` where it is not they who do. */
  readonly asking: number | null
  readonly voters: number | null
  readonly parties: DialogueParties
  readonly mode: Mode
  /** The day it is set for; `null` until then, and while it is postponed without one. */
  readonly day: IsoDay | null
  readonly isChairAbsent: boolean
  readonly standIn: OfficeId | null
  readonly delegates: number
  readonly opinions: readonly KnownOpinion[]
  readonly endedOn: IsoDay | null
  readonly endedBy: 'close' | 'breaking-off' | null
  readonly isPublished: boolean
}

/** Nothing is proposed. */
export const noDialogue: DialogueContext = {
  title: '',
  area: '',
  family: 'government',
  occasion: 'periodic',
  level: 'commune',
  year: null,
  yearFrom: null,
  yearUntil: null,
  asking: null,
  voters: null,
  parties: { front: '' },
  mode: 'inPerson',
  day: null,
  isChairAbsent: false,
  standIn: null,
  delegates: 0,
  opinions: [],
  endedOn: null,
  endedBy: null,
  isPublished: false,
}

/** What tells who chairs. */
interface Chairing {
  readonly family: Family
  readonly parties: {
    readonly committee?: BodyId | undefined
    readonly council?: BodyId | undefined
    readonly partyCommittee?: BodyId | undefined
  }
}

/** Who chairs: with the people the People's Committee, else the Party committee. */
export function chairOf({ family, parties }: Chairing): BodyId | undefined {
  return family === 'government' ? parties.committee : parties.partyCommittee
}

/** Who chairs beside it: with the people the council's standing body, of the heads the government; on reflections nobody. */
export function coChairOf({ family, parties }: Chairing): BodyId | undefined {
  if (family === 'reflections') return undefined
  return family === 'government' ? parties.council : parties.committee
}

/** Is it a commune's with the people? The numbers of art. 43, Law 72/2025/QH15 bind no other. */
export function isOfCommune({ family, level }: Pick<DialogueContext, 'family' | 'level'>): boolean {
  return family === 'government' && level === 'commune'
}

/** The opinion of a number. */
export function opinionIn(
  { opinions }: Pick<DialogueContext, 'opinions'>,
  number: string,
): KnownOpinion | undefined {
  return opinions.find(({ opinion }) => opinion === number)
}

/** The opinions that stand so. */
export function opinionsThat(
  { opinions }: Pick<DialogueContext, 'opinions'>,
  ...standings: readonly Standing[]
): readonly KnownOpinion[] {
  return opinions.filter(({ standing }) => standings.includes(standing))
}

/** Is it kept to be answered, and not merged, rerouted or set aside? */
export function isKept({ standing }: KnownOpinion): boolean {
  return standing === 'open' || standing === 'answered' || standing === 'inWriting'
}
