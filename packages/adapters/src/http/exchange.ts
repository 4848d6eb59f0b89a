import {
  type AnyProcess,
  type Caller,
  dayOf,
  type Engine,
  type Handle,
  type Label,
  namesFor,
  type Names,
  type Store,
} from '@civicflow/core'
import type { HttpOptions } from './options.ts'
import { RequestProblem } from './problems.ts'
import { fullyLabelled } from './tell/process-labels.ts'
import type { Speech } from './tell/speech.ts'

/** One request of a known caller, and all that answering it takes. */
export interface Exchange {
  readonly request: Request
  /** What the address names: `{ case: '…' }`. */
  readonly params: Readonly<Record<string, string>>
  readonly caller: Caller
  readonly engine: Engine<Store, AnyProcess>
  readonly handle: Handle<AnyProcess>
  readonly speech: Speech
  readonly pollMs: number
  /** What the description of the surface has to say of where and how it is reached. */
  readonly description: Pick<HttpOptions<Store, AnyProcess>, 'basePath' | 'security'>
  /** Is the caller still who they were? */
  readonly isStillSignedIn: () => Promise<boolean>
  /** Tells the log what failed after the answer had begun. */
  readonly failed: (error: unknown) => void
}

/** The words an answer is given in. */
export function speechFor<S extends Store, P extends AnyProcess>(
  { engine, messages, kinds = {} }: HttpOptions<S, P>,
  language: keyof Label,
): Speech {
  const words = messages[language]
  if (words === undefined) throw new RangeError(`no messages for "${language}"`)
  const { processes, environment } = engine
  const newest = (id: string) =>
    processes.filter((process) => process.id === id).toSorted((one, other) => other.version - one.version)[0]
  const labelled = fullyLabelled(processes)
  const names = new Map<string, Names>()
  return {
    language,
    messages: words,
    environment,
    today: dayOf(engine.now()),
    process: (id, version) =>
      version === undefined
        ? newest(id)
        : processes.find((process) => process.id === id && process.version === version),
    names: (id) => {
      const known =
        names.get(id) ??
        namesFor(
          labelled.find((process) => process.id === id) ?? (labelled[0] as AnyProcess), // an engine has a process
          environment.register,
          { processes: labelled, kinds },
        )
      names.set(id, known)
      return known
    },
  }
}

/** The newest version of every process. */
export function newestProcesses({ engine, speech }: Exchange): readonly AnyProcess[] {
  return engine.processes.filter((process) => speech.process(process.id) === process)
}

/** The newest version of the process an address names. @throws RequestProblem `not-found` */
export function processNamedIn({ params, speech }: Exchange): AnyProcess {
  const process = speech.process(params['process'] ?? '')
  if (process === undefined) throw new RequestProblem('not-found')
  return process
}

/** What was asked for of a case, where this caller sees it. @throws RequestProblem `not-found` */
export function found<T>({ speech }: Exchange, value: T | undefined): T {
  if (value !== undefined) return value
  const names = speech.names('')
  const words = speech.messages.refusal({ code: 'not-found' }, names)
  throw new RequestProblem('not-found', { detail: words, refused: [{ code: 'not-found', words }] })
}

/** What was asked for that is no case. @throws RequestProblem `not-found` */
export function existing<T>(value: T | undefined): T {
  if (value === undefined) throw new RequestProblem('not-found')
  return value
}
