import type { AnyProcess, Environment, Recorder } from '@civicflow/core'
import { told } from './told.ts'
import { type CaseRun, caseRun, type Recording } from './case-run.ts'

type Changes = Readonly<Record<string, unknown>>
type Decision = ReturnType<CaseRun['record']>

/** A case whose facts are the samples of its process, as the act of whoever does them, unless the test says otherwise. */
export interface SampleRun<Context> extends Pick<CaseRun, 'kase'> {
  readonly context: Context
  /** Records the sample of an event on a day. */
  on(day: string, type: string, changes?: Changes, recording?: Recording): Decision
  /** Records the sample of an event on a day, which must be accepted; gives its findings. */
  does(day: string, type: string, changes?: Changes): readonly string[]
  /** Records several samples on a day, one after the other. */
  each(day: string, ...types: readonly string[]): void
}

/** In whose world a case is, and who records and does its facts. */
export interface SampleWorld {
  readonly environment: Environment
  readonly by: Recorder
  /** Whose act an event of an open case is, by its type and the parties of the case. */
  readonly actorOf: (
    type: string,
    parties: Readonly<Record<string, readonly string[] | undefined>>,
  ) => string | undefined
}

/** Opens a case with one of the samples of its opening, changed as told. `Context` is what the process remembers. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- given by hand: a process is not known by its context
export function sampleRun<Context>(
  process: AnyProcess,
  { environment, by, actorOf }: SampleWorld,
  opening: {
    readonly sample: number
    readonly day: string
    readonly actor: string
    readonly changes?: Changes
  },
): SampleRun<Context> {
  const run = caseRun(process, environment, by)
  const context = () => {
    if (run.kase === undefined) throw new Error('the case is not open')
    return run.kase.state.context as Context // a case of this process
  }
  const on: SampleRun<Context>['on'] = (occurredOn, type, changes = {}, recording = {}) => {
    const actor = actorOf(type, process.parties(context())) ?? ''
    return run.record({ actor, ...process.samples[type]?.[0], ...changes, type, occurredOn }, recording)
  }
  const does: SampleRun<Context>['does'] = (day, type, changes) => findingsOf(on(day, type, changes))
  const { sample, day, actor, changes } = opening
  const type = process.opening
  findingsOf(run.record({ actor, ...process.samples[type]?.[sample], ...changes, type, occurredOn: day }))
  return {
    get kase() {
      return run.kase
    },
    get context() {
      return context()
    },
    on,
    does,
    each: (occurredOn, ...types) => {
      for (const one of types) does(occurredOn, one)
    },
  }
}

/** What a fact was found to lack, where it was accepted. @throws Error where it was refused. */
function findingsOf(decision: Decision): readonly string[] {
  if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.refused)}`)
  return told(decision)
}
