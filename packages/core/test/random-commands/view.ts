import type { Allowed, CaseId, Instant, Store, StoredCase } from '@civicflow/core'
import { county, region } from '../../src/testing/hearing/county.ts'
import { docket } from '../../src/testing/hearing/docket.ts'
import { audit, chair, clerk, otherClerk } from '../../src/testing/hearing/hearing-world.ts'
import { hearing } from '../../src/testing/hearing/hearing.ts'
import { matter } from '../../src/testing/hearing/matter.ts'

export const TENANT = 'a'
export const processes = { hearing, county, region, docket, matter } as const
export type ProcessName = keyof typeof processes
export const parties = { office: clerk, panel: chair, otherOffice: otherClerk, auditor: audit } as const
export type PartyName = keyof typeof parties

/** What commands are chosen by: the cases there are, the time, and what parties may do. */
export interface View {
  readonly store: Store
  readonly now: () => Instant
  readonly as: (party: PartyName) => { readonly allowed: (id: CaseId) => Promise<Allowed | undefined> }
}

/** One of the cases there are, of a process where one is named. */
export async function oneOf(
  { store }: View,
  choice: number,
  process?: ProcessName,
): Promise<StoredCase | undefined> {
  const all = await store.stored(TENANT, 0, 1000)
  const meant = process === undefined ? all : all.filter((stored) => stored.process === process)
  return meant[choice % Math.max(1, meant.length)]
}

const ZONE_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** The day it is in the hearings' zone, or so many days before. */
export function dayBefore({ now }: Pick<View, 'now'>, days: number): string {
  return new Date(Date.parse(now()) + ZONE_MS - days * DAY_MS).toISOString().slice(0, 10)
}
