import * as fc from 'fast-check'
import { anyNumber } from '../../../core/test/random-commands/facts.ts'
import { payloadFor } from '../../../core/test/random-commands/payloads.ts'
import { seldom } from '../../../core/test/random-commands/seldom.ts'
import { dayBefore, type ProcessName, processes } from '../../../core/test/random-commands/view.ts'
import { anySending } from './facts.ts'
import { alike, type Command, type Model } from './pair.ts'
import { type Sent, sendOn } from './sent.ts'

const anyOpening = fc.record({
  process: fc.constantFrom<ProcessName>(
    'hearing',
    'hearing',
    'county',
    'docket',
    'docket',
    'region',
    'matter',
  ),
  n: anyNumber,
  sent: anySending,
  wrong: seldom(
    fc.constantFrom<object>(
      { office: 'panel' },
      { town: 'nowhere' },
      { day: 'hôm nay' },
      { occurredOn: '9999-12-31' },
    ),
  ),
})

export const opening: fc.Arbitrary<Command> = anyOpening.map((spec) =>
  alike('open', spec, async (model) => {
    const sent: Sent = {
      by: spec.sent.by ?? 'office',
      key: spec.sent.key,
      expectedRevision: undefined,
      send: await senderOf(model, spec),
    }
    if (sent.key !== undefined) model.sent.push(sent)
    return (side) => sendOn(side, sent)
  }),
)

async function senderOf(
  model: Model,
  { process: name, n, wrong }: typeof anyOpening extends fc.Arbitrary<infer Spec> ? Spec : never,
): Promise<Sent['send']> {
  const process = processes[name]
  const unopened = { process: name, state: { value: '', context: {}, acts: {}, deadlines: {}, areas: [] } }
  const payload = await payloadFor(model.view, unopened, process.opening, n)
  const given = { occurredOn: dayBefore(model.view, n % 5 === 0 ? 3 : 0), ...payload, ...wrong }
  return (handle, options) => handle.open(process as never, given as never, options) as never // any process with its opening
}
