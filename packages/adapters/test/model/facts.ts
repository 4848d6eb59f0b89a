import * as fc from 'fast-check'
import { noon } from '../../../core/src/testing/engine-suite/scene.ts'
import { anyFact, anyNumber, factFor } from '../../../core/test/random-commands/facts.ts'
import { seldom } from '../../../core/test/random-commands/seldom.ts'
import { dayBefore, oneOf, parties, type PartyName } from '../../../core/test/random-commands/view.ts'
import { alike, type Command, type Model } from './pair.ts'
import { type Sent, sendOn } from './sent.ts'

export const anyParty = fc.constantFrom(...(Object.keys(parties) as PartyName[]))
/** Mostly one of those that every run begins with, so that some come far. */
export const anyCase = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 0, 1, 2, 2, 3, 3, 4, 5, 6, 6, 6) },
  { weight: 1, arbitrary: anyNumber },
)
/** How a command is sent: by whom instead of who should, under which key, how far off the revision that is expected. */
export const anySending = fc.record({
  case: anyCase,
  by: seldom(anyParty),
  key: seldom(fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8'), 2),
  off: seldom(fc.constantFrom(0, 0, -1, -2, 1)),
})

const nonsense = fc.constantFrom<object>(
  { type: 'hearing.dreamt' },
  { occurredOn: '2025-02-29' },
  { occurredOn: '9999-12-31' },
  { place: 5, number: 0, day: 'hôm nay', item: '' },
  { said: '\ud83d', extra: true },
  { actor: 'nobody' },
  { actor: 'panel' },
)

export const anyFactSent = fc.record({ sent: anySending, fact: anyFact, wrong: seldom(nonsense) })
type FactSpec = typeof anyFactSent extends fc.Arbitrary<infer Spec> ? Spec : never

/** A fact, mostly one that its case can take next. */
export const recording: fc.Arbitrary<Command> = anyFactSent.map((spec) =>
  alike('record', spec, async (model) => {
    const sent = await sentFor(model, spec)
    if (sent.key !== undefined) model.sent.push(sent)
    return (side) => sendOn(side, sent)
  }),
)

/** The same fact is sent again, or another under the same key. */
export const again: fc.Arbitrary<Command> = fc
  .record({ which: anyNumber, other: fc.constantFrom(0, 0, 1) })
  .map((spec) =>
    alike(
      'send again',
      spec,
      ({ sent }) => {
        const first = sent[spec.which % sent.length]
        const second = sent[(spec.which + spec.other) % sent.length]
        if (first === undefined || second === undefined) throw new Error('something was sent before')
        const { by, key = '' } = first
        return async (side) => [await side.as(by).outcomeOf(key), await sendOn(side, { ...second, by, key })]
      },
      ({ sent }) => sent.length > 0,
    ),
  )

/** What a party sends, by a description. */
export async function sentFor(model: Model, { sent, fact, wrong }: FactSpec): Promise<Sent> {
  const { key, off = 0 } = sent
  const known = await oneOf(model.view, sent.case)
  if (known === undefined) throw new Error('there is a case from the beginning')
  const chosen = await factFor(model.view, known, fact)
  const { type, occurredOn } = chosen.command
  if (type === 'hearing.begun' && occurredOn > dayBefore(model.view, 0)) model.goTo(noon(occurredOn))
  return {
    by: sent.by ?? chosen.by,
    key,
    expectedRevision: sent.off === undefined ? undefined : chosen.revision + off,
    send: (handle, options) => handle.record(chosen.case, { ...chosen.command, ...wrong } as never, options), // what is wrong may be of no type
  }
}
