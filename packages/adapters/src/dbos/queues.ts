import { type Dbos, type DbosQueueOptions, type DbosWorkflow, isUnderWay } from './dbos.ts'

/** A queue of workflows of one kind. */
export interface Queue<Args extends readonly unknown[], Result> {
  /** After `launch`. */
  register(): Promise<unknown>
  /** Puts a workflow on it, to run after so many milliseconds, unless one that is the same is waiting or running. */
  once(same: readonly unknown[], afterMs: number, ...args: Args): Promise<void>
  /** Puts a workflow on it, whatever is waiting or running. */
  add(...args: Args): Promise<void>
  /** Puts a workflow on it, whatever is waiting or running, and waits for what it comes to. */
  result(...args: Args): Promise<Result>
}

/** Registers the workflows of a queue, before `launch`. */
export function queueOn<Args extends readonly unknown[], Result>(
  dbos: Dbos,
  name: string,
  options: DbosQueueOptions,
  work: (...args: Args) => Promise<Result>,
): Queue<Args, Result> {
  dbos.registerWorkflow((...args: unknown[]) => work(...(args as unknown as Args)), { name }) // as they were enqueued
  const enqueue = (
    how: { readonly deduplicationID?: string; readonly delaySeconds?: number },
    args: Args,
  ): Promise<DbosWorkflow<Result>> =>
    dbos.enqueueWorkflowWithOptions<Result>({ queueName: name, workflowName: name, ...how }, ...args)
  return {
    register: () => dbos.registerQueue(name, options),
    once: async (same, afterMs, ...args) => {
      try {
        const deduplicationID = JSON.stringify(same)
        await enqueue({ deduplicationID, ...(afterMs > 0 && { delaySeconds: afterMs / 1000 }) }, args)
      } catch (error) {
        if (!isUnderWay(error)) throw error
      }
    },
    add: async (...args) => {
      await enqueue({}, args)
    },
    result: async (...args) =>
      (await enqueue({}, args)).getResult({ pollingIntervalMs: options.minPollingIntervalMs }),
  }
}
