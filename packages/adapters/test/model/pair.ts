import { CallerError, memoryStore, StoreError } from '@civicflow/core'
import type { Instant } from '@civicflow/core'
import { expectEqual } from '@civicflow/core/testing'
import type { StoreHarness } from '@civicflow/core/testing'
import type * as fc from 'fast-check'
import { timeFrom } from '../../../core/src/testing/store-harness.ts'
import type { View } from '../../../core/test/random-commands/view.ts'
import { environment, environmentNextYear } from '../../../core/test/random-commands/world.ts'
import { Ended } from './mortal.ts'
import type { Sent } from './sent.ts'
import { type Side, sideOn } from './side.ts'

/** What the store in memory is, and what commands are chosen by. */
export interface Model {
  readonly side: Side
  readonly view: View
  /** Sets the clock of both sides. */
  readonly goTo: (moment: Instant) => void
  /** The moments at which the clock has stood. */
  readonly moments: Instant[]
  /** What was sent under a key, to be sent again. */
  readonly sent: Sent[]
  /** From now on a calendar is known for so many years. */
  readonly know: (years: 1 | 2) => void
}

/** A command on both sides: the model is the store in memory, the real one the database. */
export type Command = fc.AsyncCommand<Model, Side>

/** What is asked of a side. */
export type Ask = (side: Side) => unknown

/** A store in memory and a database, both empty, on the first of September. */
export async function pairOn(
  place: Pick<StoreHarness, 'open' | 'reset'>,
): Promise<{ readonly model: Model; readonly real: Side }> {
  const time = timeFrom('2025-09-01T05:00:00.000Z')
  let known = environment
  const world = { now: time.now, environment: () => known }
  const kept = memoryStore({ clock: time.now })
  await place.reset()
  const side = await sideOn(() => kept, world)
  const moments = [time.now()]
  return {
    model: {
      side,
      view: { store: kept, now: time.now, as: (party) => side.as(party) },
      goTo: (moment) => {
        time.goTo(moment)
        moments.push(moment)
      },
      moments,
      sent: [],
      know: (years) => {
        known = years === 1 ? environment : environmentNextYear
      },
    },
    real: await sideOn(() => place.open(time.now), world),
  }
}

/** A command that is chosen by the model, asked of both sides, and has to be answered alike. */
export function alike(
  name: string,
  said: unknown,
  choose: (model: Model) => Ask | Promise<Ask>,
  isFor: (model: Model) => boolean = () => true,
): Command {
  const text = `${name} ${JSON.stringify(said)}`
  return {
    check: isFor,
    run: async (model, real) => {
      const ask = await choose(model)
      const expected = await answerOf(ask, model.side)
      expectEqual(await answerOf(ask, real), expected, text)
    },
    toString: () => text,
  }
}

/** What a side answers, or what it says is wrong with the question; anything else that is thrown is a fault. */
async function answerOf(ask: Ask, side: Side): Promise<unknown> {
  try {
    return { answer: (await ask(side)) ?? null }
  } catch (thrown) {
    if (thrown instanceof CallerError) return { thrown: thrown.code, message: thrown.message }
    if (thrown instanceof StoreError) return { thrown: thrown.code, outcome: thrown.outcome }
    if (thrown instanceof Ended) return { thrown: 'ended' }
    throw thrown
  }
}
