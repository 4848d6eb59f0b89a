import type { BodyId, IsoDay } from '@civicflow/core'
import type { AreaLevel } from '../law/levels.ts'
import type { auditResults, DonorKind, Form, Holdings } from './vocabulary.ts'

/** What one kind of donor gave: how many receipts, and how much. */
export interface Given extends Holdings {
  readonly receipts: number
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

/** What a drive remembers. Of receipts it keeps the numbers and the sums; each stands in the fact that recorded it. */
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
  readonly receipts: readonly string[]
  readonly received: Holdings
  readonly atHand: Holdings
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
