import type { BodyId, IsoDay } from '@civicflow/core'
import type { AreaLevel } from '../law/levels.ts'
import type { auditResults, DonorKind, Form, Holdings } from './vocabulary.ts'

/** What one kind of donor gave: how many receipts, and how much. */
export interface Given extends Holdings {
  readonly receipts: number
}

/** One receipt. From whom it is stands in the fact that recorded it. */
export interface KnownReceipt {
  readonly receipt: string
  readonly form: Form
  readonly amount: number
  /** What of it went back to its donor. */
  readonly givenBack: number
}

/** One allocation. To whom it went stands in the fact that made it. */
export interface KnownAllocation {
  readonly allocation: string
  readonly kind: string
  readonly form: Form
  readonly amount: number
  /** What of it came back. */
  readonly returned: number
  readonly households: number
  readonly people: number
}

/** What a drive remembers. Of donors it keeps sums by kind. */
export interface DriveContext {
  readonly title: string
  readonly area: string
  readonly level: AreaLevel
  readonly organiser: BodyId
  readonly auditor: BodyId | null
  readonly informed: readonly BodyId[]
  readonly begins: IsoDay | null
  readonly until: IsoDay | null
  readonly extensions: number
  readonly receipts: readonly KnownReceipt[]
  readonly received: Holdings
  readonly atHand: Holdings
  /** What came in, less what went out, of each day on which anything did. */
  readonly movements: Readonly<Record<IsoDay, Holdings>>
  readonly sources: Readonly<Partial<Record<DonorKind, Given>>>
  /** How many of the receipts are published. */
  readonly published: number
  /** The day of the first receipt that is not published. */
  readonly unpublishedSince: IsoDay | null
  readonly allocations: readonly KnownAllocation[]
  readonly receivingEndedOn: IsoDay | null
  readonly settledOn: IsoDay | null
  readonly audit: (typeof auditResults)[number] | null
}

export const NOTHING: Holdings = { cash: 0, goods: 0 }

/** No drive is launched. */
export const noDrive: DriveContext = {
  title: '',
  area: '',
  level: 'commune',
  organiser: '',
  auditor: null,
  informed: [],
  begins: null,
  until: null,
  extensions: 0,
  receipts: [],
  received: NOTHING,
  atHand: NOTHING,
  movements: {},
  sources: {},
  published: 0,
  unpublishedSince: null,
  allocations: [],
  receivingEndedOn: null,
  settledOn: null,
  audit: null,
}

/** Is neither money nor are goods left? */
export const isEmpty = ({ cash, goods }: Holdings): boolean => cash === 0 && goods === 0

/** The receipt of a number. */
export function receiptIn({ receipts }: DriveContext, number: string): KnownReceipt | undefined {
  return receipts.find(({ receipt }) => receipt === number)
}

/** The allocation of a number. */
export function allocationIn({ allocations }: DriveContext, number: string): KnownAllocation | undefined {
  return allocations.find(({ allocation }) => allocation === number)
}

/** What some lines come to, money and goods apart. */
export function holdingsOf(lines: readonly { readonly form: Form; readonly amount: number }[]): Holdings {
  const of = (form: Form) => lines.reduce((sum, line) => (line.form === form ? sum + line.amount : sum), 0)
  return { cash: of('cash'), goods: of('goods') }
}

/** What was allocated, less what came back. */
export function allocatedIn({ allocations }: Pick<DriveContext, 'allocations'>): Holdings {
  return holdingsOf(allocations.map(({ form, amount, returned }) => ({ form, amount: amount - returned })))
}

/** What was given back to donors. */
export function givenBackIn({ receipts }: Pick<DriveContext, 'receipts'>): Holdings {
  return holdingsOf(receipts.map(({ form, givenBack }) => ({ form, amount: givenBack })))
}

/** The least that was at hand at the end of a day or of any after it. In whatever order it was recorded, days are in theirs. */
export function leastSince(
  { movements }: Pick<DriveContext, 'movements'>,
  since: IsoDay,
  form: Form,
): number {
  const days = Object.entries(movements).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const until = (day: IsoDay) => days.reduce((sum, [own, moved]) => (own <= day ? sum + moved[form] : sum), 0)
  return Math.min(until(since), ...days.filter(([day]) => day > since).map(([day]) => until(day)))
}
