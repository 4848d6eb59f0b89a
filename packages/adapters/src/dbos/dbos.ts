/**
 * What is used of `DBOS`, the class of `@dbos-inc/dbos-sdk` 5.3: the application gives its own, and these types need no
 * package of DBOS.
 */
export interface Dbos {
  /** Makes a function a workflow, before `launch`. */
  registerWorkflow<Args extends unknown[], Result>(
    work: (...args: Args) => Promise<Result>,
    config: { readonly name: string },
  ): (...args: Args) => Promise<Result>
  /** Begins a workflow in this process, unless its id is taken. */
  startWorkflow<Args extends unknown[], Result>(
    workflow: (...args: Args) => Promise<Result>,
    params: { workflowID: string; workflowIDReusePolicy: 'reject' },
  ): (...args: Args) => Promise<DbosWorkflow<Result>>
  /** Puts a workflow on a queue, for a process of the application's newest version. */
  enqueueWorkflowWithOptions<Result>(
    options: DbosEnqueueing,
    ...args: unknown[]
  ): Promise<DbosWorkflow<Result>>
  /** Makes a queue, after `launch`. */
  registerQueue(name: string, options: DbosQueueOptions): Promise<unknown>
  /** What a workflow came to; `null` where it has not come to an end in so many seconds. */
  getResult<Result>(
    workflowID: string,
    options: { timeoutSeconds: number; pollingIntervalMs: number },
  ): Promise<Result | null>
}

export interface DbosWorkflow<Result> {
  readonly workflowID: string
  getResult(options?: { pollingIntervalMs?: number }): Promise<Result>
}

export interface DbosEnqueueing {
  queueName: string
  workflowName: string
  /** Of two workflows with the same one, the second is not taken as long as the first has not come to its end. */
  deduplicationID?: string
  delaySeconds?: number
}

export interface DbosQueueOptions {
  /** How many of its workflows a process runs at a time. */
  workerConcurrency: number
  minPollingIntervalMs: number
}

/** Is the id of a workflow taken? */
export function isTaken(error: unknown): boolean {
  return isNamed(error, 'DBOSWorkflowIDInUseError')
}

/** Is such a workflow waiting or running already? */
export function isUnderWay(error: unknown): boolean {
  return isNamed(error, 'DBOSQueueDuplicatedError')
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name
}
