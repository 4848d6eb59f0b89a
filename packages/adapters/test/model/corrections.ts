import * as fc from 'fast-check'
import { anyCorrection, correctionFor } from '../../../core/test/random-commands/corrections.ts'
import { seldom } from '../../../core/test/random-commands/seldom.ts'
import { oneOf } from '../../../core/test/random-commands/view.ts'
import { anySending } from './facts.ts'
import { alike, type Command, type Model } from './pair.ts'
import { type Sent, sendOn } from './sent.ts'

/** A correction of one of the facts of one of the cases, or of what is none. */
export const anyCorrectionSent = fc.record({
  sent: anySending,
  correction: anyCorrection,
  /** And again, otherwise, before anybody else does anything. */
  twice: fc.boolean(),
  reason: seldom(fc.constantFrom<string>(' ', '\ud83d')),
})
type CorrectionSpec = typeof anyCorrectionSent extends fc.Arbitrary<infer Spec> ? Spec : never

export const correcting: fc.Arbitrary<Command> = anyCorrectionSent.map((spec) =>
  alike('correct', spec, async (model) => {
    const sent = await correctionSentFor(model, spec)
    if (sent.key !== undefined) model.sent.push(sent)
    const { n } = spec.correction
    const correction = { ...spec.correction, n: n + 1 }
    const next = spec.twice ? [await correctionSentFor(model, { ...spec, correction })] : []
    return async (side) => {
      const outcomes = [await sendOn(side, sent)]
      for (const { by, send } of next) outcomes.push(await send(side.as(by), {}))
      return outcomes
    }
  }),
)

/** What a party sends, by a description. */
export async function correctionSentFor(
  { view }: Model,
  { sent, correction, reason = 'Ghi nhầm' }: CorrectionSpec,
): Promise<Sent> {
  const known = await oneOf(view, sent.case)
  if (known === undefined) throw new Error('there is a case from the beginning')
  const chosen = await correctionFor(view, known, correction)
  return {
    by: sent.by ?? chosen.by,
    key: sent.key,
    expectedRevision: sent.off === undefined ? undefined : chosen.revision + sent.off,
    send: (handle, options) =>
      handle.correct(chosen.case, chosen.correction as never, { ...options, reason }), // it may be nonsense
  }
}
