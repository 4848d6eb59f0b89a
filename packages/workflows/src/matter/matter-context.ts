import type { BodyId, IsoDay } from '@civicflow/core'
import type { AreaLevel } from '../law/levels.ts'
import type { Result } from './vocabulary.ts'

/** What a matter's case remembers: of its people ids, and neither a name nor what they say. */
export interface MatterContext {
  readonly number: string
  readonly kind: string
  readonly area: string
  readonly level: AreaLevel
  readonly taker: BodyId
  readonly parties: readonly string[]
  /** The day it came, or came back: returned, or to be looked at again. */
  readonly waitingSince: IsoDay | null
  /** Nobody before it is taken up. */
  readonly handlers: readonly string[]
  /** To whom it was forwarded last, and who was asked above. */
  readonly receiver: BodyId | null
  readonly superior: BodyId | null
  /** What it came to last. */
  readonly result: Result | null
  readonly sessions: number
  readonly counts: Readonly<Record<string, number>>
  readonly forwardings: number
  readonly urgings: number
  readonly watched: number
  readonly raised: number
  readonly reopenings: number
}

/** There is no matter. */
export const noMatter: MatterContext = {
  number: '',
  kind: '',
  area: '',
  level: 'commune',
  taker: '',
  parties: [],
  waitingSince: null,
  handlers: [],
  receiver: null,
  superior: null,
  result: null,
  sessions: 0,
  counts: {},
  forwardings: 0,
  urgings: 0,
  watched: 0,
  raised: 0,
  reopenings: 0,
}
