import * as fc from 'fast-check'
import { TENANT } from '../../../core/test/random-commands/view.ts'
import { anyCorrectionSent, correctionSentFor } from './corrections.ts'
import { anyFactSent, sentFor } from './facts.ts'
import { mortal } from './mortal.ts'
import { alike, type Command, type Model } from './pair.ts'
import { sendOn } from './sent.ts'
import { anyTurns } from './work.ts'

const anyCalls = fc.nat({ max: 12 })

/** A process ends while a worker is at work, after so many calls of the store. */
export const workerEnds: fc.Arbitrary<Command> = fc.record({ calls: anyCalls, turns: anyTurns }).map((spec) =>
  alike('a worker ends in mid-work', spec, () => async (side) => {
    const engine = side.engineOn(mortal(side.store(), spec.calls))
    try {
      return await side.round('mortal', spec.turns, engine)
    } finally {
      side.restart()
    }
  }),
)

/** A process ends while a fact is put on record, or corrected. */
export const writerEnds: fc.Arbitrary<Command> = fc
  .record({
    calls: anyCalls,
    said: fc.oneof(
      anyFactSent.map((spec) => ({ spec, sentFor: (model: Model) => sentFor(model, spec) })),
      anyCorrectionSent.map((spec) => ({ spec, sentFor: (model: Model) => correctionSentFor(model, spec) })),
    ),
  })
  .map(({ calls, said }) =>
    alike('a writer ends in mid-work', { calls, ...said }, async (model) => {
      const sent = await said.sentFor(model)
      if (sent.key !== undefined) model.sent.push(sent)
      return async (side) => {
        try {
          return await sendOn(side, sent, side.engineOn(mortal(side.store(), calls)))
        } finally {
          side.restart()
        }
      }
    }),
  )

/** A process ends while deadlines are derived anew. */
export const recomputeEnds: fc.Arbitrary<Command> = anyCalls.map((calls) =>
  alike('recomputing ends in mid-work', calls, ({ know }) => {
    know(2)
    return (side) => side.engineOn(mortal(side.store(), calls)).recompute(TENANT)
  }),
)
