import * as fc from 'fast-check'
import { TENANT } from '../../../core/test/random-commands/view.ts'
import { anyCorrectionSent, correctionSentFor } from './corrections.ts'
import { COUNTYS_HEARING } from './beginning.ts'
import { anyFactSent, sentFor } from './facts.ts'
import { mortal } from './mortal.ts'
import { alike, type Command, type Model } from './pair.ts'
import { sendOn } from './sent.ts'
import type { Side } from './side.ts'
import { anyTurns } from './work.ts'

/** Does something in a process that ends after so many calls of the store; another may end with it. */
async function inMortal<T>(
  side: Side,
  { calls, all }: { readonly calls: number; readonly all: boolean },
  work: (engine: ReturnType<Side['engine']>) => Promise<T>,
): Promise<T> {
  try {
    return await work(side.engineOn(mortal(side.store(), calls)))
  } finally {
    if (all) await side.restart()
  }
}

const anyEnd = fc.record({ calls: fc.nat({ max: 10 }), all: fc.constantFrom(false, false, true) })

/** A process ends while a worker is at work. */
export const workerEnds: fc.Arbitrary<Command> = fc
  .record({ end: anyEnd, turns: anyTurns })
  .map((spec) =>
    alike(
      'a worker ends in mid-work',
      spec,
      () => async (side) => inMortal(side, spec.end, (engine) => side.round('mortal', spec.turns, engine)),
    ),
  )

/** A process ends while a fact is put on record, or corrected. */
export const writerEnds: fc.Arbitrary<Command> = fc
  .record({
    end: anyEnd,
    said: fc.oneof(
      anyFactSent.map((spec) => ({ spec, sentFor: (model: Model) => sentFor(model, spec) })),
      // What its county waits for.
      anyFactSent.map(({ sent, ...said }) => {
        const spec = { ...said, sent: { ...sent, case: COUNTYS_HEARING } }
        return { spec, sentFor: (model: Model) => sentFor(model, spec) }
      }),
      anyCorrectionSent.map((spec) => ({ spec, sentFor: (model: Model) => correctionSentFor(model, spec) })),
    ),
  })
  .map(({ end, said }) =>
    alike('a writer ends in mid-work', { end, ...said }, async (model) => {
      const sent = await said.sentFor(model)
      if (sent.key !== undefined) model.sent.push(sent)
      return (side) => inMortal(side, end, (engine) => sendOn(side, sent, engine))
    }),
  )

/** A process ends while deadlines are derived anew. */
export const recomputeEnds: fc.Arbitrary<Command> = anyEnd.map((end) =>
  alike('recomputing ends in mid-work', end, ({ know }) => {
    know(2)
    return (side) => inMortal(side, end, (engine) => engine.recompute(TENANT))
  }),
)
