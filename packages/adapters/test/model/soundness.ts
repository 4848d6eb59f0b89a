import type { Entry } from '@civicflow/core'
import { expectEqual } from '@civicflow/core/testing'
import { pictureOf } from '../../../core/src/testing/store-suite/picture.ts'
import { expectCounted } from '../../../core/test/random-commands/expect-counted.ts'
import { TENANT } from '../../../core/test/random-commands/view.ts'
import { expectAwoken } from './expect-awoken.ts'
import { deliveriesOf, expectDelivered } from './expect-delivered.ts'
import type { Model } from './pair.ts'
import type { Side } from './side.ts'

const MANY = 1000

/** Claims what holds at the end of every run, whatever went before. */
export async function expectSound({ side: model, sent }: Model, real: Side): Promise<void> {
  for (const side of [model, real]) {
    await side.round('worker-1', ['takes'])
    await expectAwoken(side)
    expectEqual((await side.engine().verify(TENANT)).faults, [], 'verified')
    const { entries } = await side.store().changes(TENANT, 0, MANY)
    expectCrossedOnce(entries.map(({ entry }) => entry))
    await expectCounted(side.store())
    await expectDelivered(side, entries)
  }
  const [expected, found] = [await everything(model, sent), await everything(real, sent)]
  for (const part of Object.keys(expected)) expectEqual(found[part], expected[part], `at the end, ${part}`)
}

async function everything(side: Side, sent: Model['sent']): Promise<Readonly<Record<string, unknown>>> {
  const store = side.store()
  const ids = (await store.caseIds(TENANT, 0, MANY)).map((row) => row.case)
  return {
    ...(await pictureOf(store, TENANT, ids)),
    stored: await store.stored(TENANT, 0, MANY),
    deliveries: await deliveriesOf(store),
    outcomes: await Promise.all(
      sent.map(async ({ by, key = '' }) => (await side.as(by).outcomeOf(key)) ?? null),
    ),
    handed: side.handed,
    notes: side.notes.map((note) => ('error' in note ? { ...note, error: String(note.error) } : note)),
  }
}

function expectCrossedOnce(entries: readonly Entry[]): void {
  const crossed = entries.flatMap((entry) =>
    entry.kind === 'crossed' ? [`${entry.case}/${entry.duty}/${entry.generation}`] : [],
  )
  expectEqual(crossed, [...new Set(crossed)], 'each deadline is crossed once')
}
