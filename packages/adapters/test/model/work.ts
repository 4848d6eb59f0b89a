import type { Settlement } from '@civicflow/core'
import * as fc from 'fast-check'
import { anyNumber } from '../../../core/test/random-commands/facts.ts'
import { TENANT } from '../../../core/test/random-commands/view.ts'
import { expectAwoken } from './expect-awoken.ts'
import { anyParty } from './facts.ts'
import { lostWith, type Turn } from './handler.ts'
import { alike, type Command } from './pair.ts'
import type { Side } from './side.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The clock goes on: by minutes, by days, or beyond the end of the year. */
export const clockMoves: fc.Arbitrary<Command> = fc
  .constantFrom(MINUTE / 2, 2 * MINUTE, DAY / 3, DAY, DAY, 4 * DAY, 9 * DAY, 25 * DAY, 110 * DAY)
  .map((ms) =>
    alike('the clock goes on', ms / DAY, ({ view, goTo }) => {
      goTo(new Date(Date.parse(view.now()) + ms).toISOString())
      return () => view.now()
    }),
  )

export const anyTurns = fc.array(
  fc.constantFrom<Turn>('takes', 'takes', 'fails', 'takes-and-fails', 'hangs'),
  {
    minLength: 1,
    maxLength: 4,
  },
)

export const working: fc.Arbitrary<Command> = fc
  .record({ name: fc.constantFrom('worker-1', 'worker-2'), turns: anyTurns })
  .map((spec) =>
    alike('a worker’s round', spec, () => async (side) => {
      const round = await side.round(spec.name, spec.turns)
      await expectAwoken(side)
      return round
    }),
  )

/** Somebody claims deliveries, or the noting of deadlines, and is never heard of again, or late. */
export const losing: fc.Arbitrary<Command> = fc
  .record({
    what: fc.constantFrom('claims', 'claims', 'leases', 'settles late'),
    ms: fc.constantFrom(MINUTE, DAY),
    limit: fc.integer({ min: 1, max: 3 }),
    as: fc.constantFrom('delivered', 'dead'),
  })
  .map((spec) => alike('a lost worker', spec, () => (side) => lost(side, spec)))

async function lost(
  { store, handed }: Side,
  { what, ms, limit, as }: { what: string; ms: number; limit: number; as: 'delivered' | 'dead' },
): Promise<unknown> {
  if (what === 'leases') return store().lease(TENANT, 'deadlines', LOST, ms)
  if (what === 'settles late') {
    const ids = new Set(handed.flatMap(({ turn, id }) => (turn === 'lost' ? [id] : [])))
    const settlements = [...ids].map(
      (effect): Settlement => (as === 'dead' ? { effect, as, error: 'late' } : { effect, as }),
    )
    return store().settle(TENANT, LOST, settlements)
  }
  const position = await store().position(TENANT)
  const claimed = await store().claim(TENANT, LOST, ms, limit)
  handed.push(...claimed.map((one) => lostWith(one, position)))
  return claimed
}

const LOST = 'lost'

/** Somebody looks at what could not be delivered. */
export const deciding: fc.Arbitrary<Command> = fc
  .record({ which: anyNumber, what: fc.constantFrom('retry', 'drop'), by: anyParty })
  .map((spec) =>
    alike('a dead letter', spec, async ({ side: { as } }) => {
      const { rows } = await as('office').deadLetters()
      const id = rows[spec.which % Math.max(1, rows.length)]?.effect.id ?? 'nowhere/1/0'
      return (side) =>
        spec.what === 'retry'
          ? side.as(spec.by).retryDelivery(id, 'Địa chỉ đã sửa')
          : side.as(spec.by).dropDelivery(id, 'Đã gửi tay')
    }),
  )
