import type { BodyId, CaseId, IsoDay } from '@civicflow/core'
import { type Agreement, agreementOf } from '../building-blocks/agreement.ts'
import type { BoardKind } from '../supervision-board/vocabulary.ts'
import type { BoardSupervisionFact } from './events.ts'
import type { Origin } from './vocabulary.ts'

export type AdoptedRecommendation = BoardSupervisionFact<'recommendations.adopted'>['recommendations'][number]

/** What a supervision of a board remembers. */
export interface BoardSupervisionContext {
  readonly title: string
  readonly area: string
  readonly boardKind: BoardKind
  readonly board: BodyId
  readonly boardCase: CaseId | null
  readonly front: BodyId
  readonly committee: BodyId
  readonly council: BodyId | null
  readonly objects: readonly BodyId[]
  readonly decider: BodyId | null
  /** How many topics are looked into. */
  readonly topics: number
  readonly plan: CaseId | null
  readonly item: string | null
  /** The day the plan that holds sets for the beginning. */
  readonly startsOn: IsoDay | null
  /** Who has that plan, of those that must have it; of an investment board the investor alone. */
  readonly reached: readonly BodyId[]
  /** Of council and People's Committee to the plan of an investment board. */
  readonly consent: Agreement
  readonly hasBegun: boolean
  readonly checks: number
  readonly findings: number
  readonly seriousFindings: number
  readonly projectEnded: boolean
  /** What was adopted and has not gone out, and the numbers of what has. */
  readonly adopted: readonly AdoptedRecommendation[]
  readonly issued: readonly string[]
  /** Of those that went out: proposals to suspend an investment. */
  readonly suspensions: number
  /** How often the Front has refused to certify. */
  readonly refusals: number
}

/** Nothing is supervised. */
export const noBoardSupervision: BoardSupervisionContext = {
  title: '',
  area: '',
  boardKind: 'inspection',
  board: '',
  boardCase: null,
  front: '',
  committee: '',
  council: null,
  objects: [],
  decider: null,
  topics: 0,
  plan: null,
  item: null,
  startsOn: null,
  reached: [],
  consent: agreementOf([]),
  hasBegun: false,
  checks: 0,
  findings: 0,
  seriousFindings: 0,
  projectEnded: false,
  adopted: [],
  issued: [],
  suspensions: 0,
  refusals: 0,
}

/** Where it comes from. */
export const originOf = ({ item }: BoardSupervisionContext): Origin => (item === null ? 'own' : 'plan')

/** Who has to have the plan of an inspection: the Front, the People's Committee, and who is inspected. */
export function receiversOf({
  boardKind,
  front,
  committee,
  objects,
}: BoardSupervisionContext): readonly BodyId[] {
  return boardKind === 'inspection' && front !== '' ? [...new Set([front, committee, ...objects])] : []
}

/** Has everybody the plan who has to have it? */
export function isPlanWithAll(context: BoardSupervisionContext): boolean {
  const { reached, objects, boardKind } = context
  const needed = boardKind === 'inspection' ? receiversOf(context) : objects
  return needed.every((body) => reached.includes(body))
}
