import type { DeliveryRow, Store, StoredEntry } from '@civicflow/core'
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

/** Claims that every effect has one delivery, and that handlers were handed what it says, under its id, as long as it held. */
export async function expectDelivered(
  { store, handed }: Side,
  entries: readonly StoredEntry[],
): Promise<void> {
  const effects = entries.flatMap(({ entry, position }) =>
    'effects' in entry ? entry.effects.map((effect) => ({ ...effect, position })) : [],
  )
  const deliveries = await deliveriesOf(store())
  const ids = effects.map(({ id }) => id)
  expectEqual(
    deliveries.map(({ effect }) => effect.id).toSorted(),
    ids.toSorted(),
    'a delivery for each effect',
  )
  expectThat(
    handed.every(({ id }) => ids.includes(id)),
    'nothing is handed over that is in no entry',
  )
  for (const delivery of deliveries) expectHandedAsItStands(delivery, handed)
  for (const { id, corrects, position } of effects)
    expectThat(
      handed.every((one) => one.id !== corrects || one.position < position),
      `what ${id} corrects is handed over no more`,
    )
}

function expectHandedAsItStands(delivery: DeliveryRow, handed: readonly Handed[]): void {
  const { case: of, status, effect } = delivery
  const own = handed.filter(({ id }) => id === effect.id)
  for (const { case: id, message, to, follows, turn } of own) {
    expectEqual(
      { id, message, to },
      { id: of, message: effect.message, to: effect.to },
      `${effect.id}, ${turn}`,
    )
    expectThat(
      follows === null || handed.some((one) => one.id === follows),
      `${effect.id} follows what was handed over`,
    )
  }
  if (status === 'delivered')
    expectThat(
      own.some(({ turn }) => turn === 'takes' || turn === 'lost'),
      `${effect.id} was taken`,
    )
}
