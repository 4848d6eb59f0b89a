import { CallerError, digest as digestOf, StoreError } from '@civicflow/core'
import type { AnyProcess, Caller, Engine, Handle, Outcome, RecordOptions, Store } from '@civicflow/core'
import { type Answer, type Decided, errorOf, failureOf } from './answers.ts'
import { type Dbos, isTaken } from './dbos.ts'
import type { Parcels } from './parcels.ts'
import { carryOut, type Request } from './requests.ts'

/** What a workflow is given, sealed. */
interface Sent {
  readonly party: Caller['party']
  readonly request: Request
  readonly options: RecordOptions & { readonly key: string }
  readonly digest: string
}

/** Gives handles whose commands are workflows; everything else asks the engine. */
export function commandsOn<S extends Store, P extends AnyProcess>(
  dbos: Dbos,
  engine: Engine<S, P>,
  parcels: Parcels,
  name: string,
): (caller: Caller) => Handle<P> {
  const decided = async (tenant: string, sealed: string): Promise<string> => {
    const { party, request, options, digest } = (await parcels.unwrap(tenant, sealed)) as Sent
    const outcome = (): Promise<Outcome> => carryOut(engine as never, { tenant, party }, request, options) // any of its processes
    return parcels.wrap(tenant, await answerOf(outcome, digest))
  }
  const workflow = dbos.registerWorkflow(decided, { name: `${name}.command` })
  const command = commandBy(dbos, workflow, parcels, name)
  return (caller) => {
    const direct = (request: Request, options: RecordOptions) =>
      carryOut(engine as never, caller, request, options) // as above
    const send = async (request: Request, options: RecordOptions): Promise<never> =>
      (await command(caller, request, options, direct)) as never // the finer types are the handle's
    const handle = engine.as(caller)
    return {
      ...handle,
      open: (process, opening, options = {}) =>
        isObject(process)
          ? send({ kind: 'open', process: process.id, version: process.version, opening }, options)
          : handle.open(process, opening, options), // which refuses it
      record: (id, sent, options = {}) => send({ kind: 'record', case: id, command: sent }, options),
      correct: (id, correction, options) =>
        isObject(options)
          ? send({ kind: 'correct', case: id, correction, reason: options.reason }, options)
          : handle.correct(id, correction, options), // as above
      recuse: (id, recusal, options = {}) => send({ kind: 'recuse', case: id, recusal }, options),
    }
  }
}

/** Is it one, from a host without types? */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** A refusal is an answer, and so is an error that tells the caller, or the store, what was wrong. */
async function answerOf(outcome: () => Promise<Outcome>, digest: string): Promise<Answer> {
  try {
    return { outcome: await outcome(), digest }
  } catch (error) {
    return { failed: failureOf(error) }
  }
}

type Workflow = (tenant: string, sealed: string) => Promise<string>

/** Sends a command through its workflow; one that has no JSON form goes to the engine, which refuses it. */
function commandBy(dbos: Dbos, workflow: Workflow, parcels: Parcels, name: string) {
  return async (
    caller: Caller,
    request: Request,
    options: RecordOptions,
    direct: (request: Request, options: RecordOptions) => Promise<Outcome>,
  ): Promise<Outcome> => {
    const { tenant, party } = caller
    if (!isObject(options)) return direct(request, options)
    const { expectedRevision = null, key = crypto.randomUUID() } = options
    const digest = await parcels.digest(tenant, [request, expectedRevision, key])
    if (digest === undefined) return direct(request, options)
    const sealed = await parcels.wrap(tenant, { party, request, options: { ...options, key }, digest })
    const scoped = digestOf([tenant, party.person, party.office, key])
    for (let turn = 1; ; turn += 1) {
      const id = `${name}.command/${scoped}/${turn}`
      const { answer, isOwn } = await answered(dbos, workflow, id, tenant, sealed, parcels)
      if (!('failed' in answer)) return toldOf(answer, digest, key, isOwn)
      if (isOwn) throw errorOf(answer.failed)
    }
  }
}

/** Who sends a command again waits for the first one's workflow so long before being told that nothing is known. */
const PATIENCE_SECONDS = 30
const POLLING_MS = 50

async function answered(
  dbos: Dbos,
  workflow: Workflow,
  id: string,
  tenant: string,
  sealed: string,
  parcels: Parcels,
): Promise<{ readonly answer: Answer; readonly isOwn: boolean }> {
  const own = await begun(dbos, workflow, id, tenant, sealed)
  const waiting = { timeoutSeconds: PATIENCE_SECONDS, pollingIntervalMs: POLLING_MS }
  const text = own === undefined ? await dbos.getResult<string>(id, waiting) : await own.getResult()
  if (text === null) throw stranded(id)
  return { answer: (await parcels.unwrap(tenant, text)) as Answer, isOwn: own !== undefined }
}

/** Begins a workflow; `undefined` where its id is taken. */
async function begun(dbos: Dbos, workflow: Workflow, workflowID: string, tenant: string, sealed: string) {
  try {
    return await dbos.startWorkflow(workflow, { workflowID, workflowIDReusePolicy: 'reject' })(tenant, sealed)
  } catch (error) {
    if (isTaken(error)) return undefined
    throw error
  }
}

function toldOf({ outcome, digest: decided }: Decided, digest: string, key: string, isOwn: boolean): Outcome {
  if (decided !== digest)
    throw new CallerError(
      'key-reused',
      `the key "${key}" was used for another command; make a new key for each command`,
      { key },
    )
  return isOwn || outcome.outcome !== 'accepted' ? outcome : { ...outcome, repeated: true }
}

function stranded(id: string): StoreError {
  const message = `workflow ${id} has not come to an end; it goes on when a process with its executor id and version starts: ask again then`
  return new StoreError('unknown', 'busy', message)
}
