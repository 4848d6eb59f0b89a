import type { BodyId, IsoDay } from '@civicflow/core'
import type { AreaLevel } from '../law/levels.ts'
import type { Period, Stage } from './vocabulary.ts'

/** One item, from whoever raised it to its outcome. What it says stands in the fact that raised it. */
export interface KnownItem {
  readonly item: string
  readonly kind: string
  readonly stage: Stage
  /** `noted` until something becomes of it; nothing is ever taken off the list. */
  readonly standing: 'noted' | 'assigned' | 'answeredAtOnce' | 'answered' | 'sentOn' | 'closedWithout'
  /** Who has it, or had it when it was settled; nobody where it was settled before anybody had it. */
  readonly holder: BodyId | null
  /** The day by which its owner is asked to settle it, where one was told. */
  readonly askedBy: IsoDay | null
}

export type Standing = KnownItem['standing']

/** What a session remembers. */
export interface SessionContext {
  readonly title: string
  readonly area: string
  readonly level: AreaLevel
  readonly convener: BodyId
  readonly participants: readonly BodyId[]
  readonly day: IsoDay
  readonly every: Period | null
  readonly periodFrom: IsoDay | null
  readonly periodUntil: IsoDay | null
  readonly openedOn: IsoDay | null
  readonly endedOn: IsoDay | null
  readonly postponements: number
  readonly counts: Readonly<Record<string, number>>
  readonly items: readonly KnownItem[]
  /** How often an item went from one owner to another. */
  readonly reroutings: number
  /** How often one was opened anew. */
  readonly reopenings: number
  /** Since when something is asked for by a day. */
  readonly askedFrom: IsoDay | null
  /** The first of these days on which something is still open; the last of all where nothing is. */
  readonly askedUntil: IsoDay | null
}

/** No session is planned. */
export const noSession: SessionContext = {
  title: '',
  area: '',
  level: 'commune',
  convener: '',
  participants: [],
  day: '',
  every: null,
  periodFrom: null,
  periodUntil: null,
  openedOn: null,
  endedOn: null,
  postponements: 0,
  counts: {},
  items: [],
  reroutings: 0,
  reopenings: 0,
  askedFrom: null,
  askedUntil: null,
}

type Items = Pick<SessionContext, 'items'>

/** What something is still to become of here. */
export const OPEN = ['noted', 'assigned'] as const satisfies readonly Standing[]
/** What is settled, and can be found wanting. */
export const SETTLED = ['answeredAtOnce', 'answered', 'closedWithout'] as const satisfies readonly Standing[]
/** What can be answered; what was sent on is, where its receiver says so. */
export const ANSWERABLE = ['noted', 'assigned', 'sentOn'] as const satisfies readonly Standing[]

/** The items that stand in one of these ways. */
export function itemsThat({ items }: Items, ...standings: readonly Standing[]): readonly KnownItem[] {
  return items.filter(({ standing }) => standings.includes(standing))
}

/** The items of some numbers; unknown ones are left out. */
export function itemsOf({ items }: Items, numbers: readonly string[]): readonly KnownItem[] {
  return items.filter(({ item }) => numbers.includes(item))
}

/** Who has, or had, the items that stand in one of these ways; each once. */
export function holdersOf(context: Items, ...standings: readonly Standing[]): readonly BodyId[] {
  return [...new Set(itemsThat(context, ...standings).flatMap(({ holder }) => holder ?? []))]
}

/** The day that is asked for next: the first of what is open, or the last of all where nothing is. */
export function askedUntilIn(context: Items): IsoDay | null {
  const days = (items: readonly KnownItem[]) => items.flatMap(({ askedBy }) => askedBy ?? []).toSorted()
  return days(itemsThat(context, 'assigned'))[0] ?? days(context.items).at(-1) ?? null
}
