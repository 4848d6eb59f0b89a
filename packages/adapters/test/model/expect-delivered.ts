import type { DeliveryRow, Store } from '@civicflow/core'
import { expectEqual, expectThat } from '@civicflow/core/testing'
import { TENANT } from '../../../core/test/random-commands/view.ts'
import type { Handed } from './handler.ts'
import type { Side } from './side.ts'

const STATUSES = ['pending', 'delivered', 'dead', 'dropped', 'withdrawn'] as const
const EVERYBODY = ['area:county', 'party:office', 'party:panel', 'party:other-office']

/** Every delivery there is, by how it stands. */
export async function deliveriesOf(store: Store): Promise<readonly DeliveryRow[]> {
  const deliveries: DeliveryRow[] = []
  for (const status of STATUSES) {
    const page = await store.deliveries({ tenant: TENANT, audiences: EVERYBODY, status, limit: 1000 })
    deliveries.push(...page.rows)
  }
  return deliveries
}

/** Claims that every effect has one delivery, and that handlers were handed what it says, under its id. */
export async function expectDelivered({ store, handed }: Side, effects: readonly string[]): Promise<void> {
  const deliveries = await deliveriesOf(store())
  expectEqual(
    deliveries.map(({ effect }) => effect.id).toSorted(),
    effects.toSorted(),
    'a delivery for each effect',
  )
  for (const delivery of deliveries) {
    const { effect, status } = delivery
    const own = handed.filter(({ id }) => id === effect.id)
    expectThat(
      own.every((one) => isOf(one, delivery)),
      `${effect.id} is always handed over as it stands`,
    )
    if (status === 'delivered')
      expectThat(
        own.some(({ turn }) => turn === 'takes' || turn === 'lost'),
        `${effect.id} was taken`,
      )
    if (status === 'withdrawn')
      expectThat(
        own.every(({ turn }) => turn !== 'takes'),
        `${effect.id} was taken by nobody`,
      )
  }
  const known = new Set(effects)
  expectThat(
    handed.every(({ id }) => known.has(id)),
    'nothing is handed over that is in no entry',
  )
}

function isOf(handed: Handed, { case: id, effect }: DeliveryRow): boolean {
  return handed.case === id && handed.message === effect.message && String(handed.to) === String(effect.to)
}
