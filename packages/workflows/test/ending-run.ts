import type { AnyProcess, BodyId, IsoDay } from '@civicflow/core'
import { bodyEnding } from './body-ending.ts'
import { type SampleRun, sampleRun } from './sample-run.ts'

/** What is opened, and which of its bodies ends. */
interface Opening {
  readonly sample?: number
  readonly day: IsoDay
  readonly actor: BodyId
  readonly changes?: Readonly<Record<string, unknown>>
  readonly body: BodyId
  /** The last day of that body. */
  readonly until: IsoDay
  readonly successor: BodyId
}

/**
 * A case in a world in which one of its bodies ends. Its facts are the samples unless told, each the act of the first who
 * can do it, or of whoever took over from that one by the day; a system records them.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- given by hand: a process is not known by its context
export function endingRun<Context>(
  process: AnyProcess,
  { sample = 0, day, actor, changes = {}, body, until, successor }: Opening,
): SampleRun<Context> {
  const environment = bodyEnding(body, { until, successor })
  const actorOf = (type: string, parties: ReturnType<AnyProcess['parties']>) =>
    process.authority[type]?.actor.flatMap((role) => parties[role] ?? [])[0]
  const world = { environment, by: { system: 'test' }, actorOf }
  const run = sampleRun<Context>(process, world, { sample, day, actor, changes })
  const actorOn = (on: string, type: string) => {
    const first = actorOf(type, process.parties(run.context)) ?? ''
    return environment.register.bodyHeirs(first, on)[0] ?? first
  }
  return {
    get kase() {
      return run.kase
    },
    get context() {
      return run.context
    },
    on: (on, type, payload, recording) =>
      run.on(on, type, { actor: actorOn(on, type), ...payload }, recording),
    does: (on, type, payload) => run.does(on, type, { actor: actorOn(on, type), ...payload }),
    each(on, ...types) {
      for (const type of types) this.does(on, type)
    },
  }
}
