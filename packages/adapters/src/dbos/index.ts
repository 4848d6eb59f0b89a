/**
 * The engine in an application that runs on DBOS (`@dbos-inc/dbos-sdk` 5.3): commands, deadlines and effects are workflows
 * of DBOS, in place of a worker. The journal, and what waits to be sent, stay in the engine's own store, whichever it is;
 * DBOS only says when something is to be done, and may forget it all.
 *
 * ```ts
 * import { dbosHost } from '@civicflow/adapters/dbos'
 * import { sqliteStore } from '@civicflow/adapters/sqlite'
 * import { DBOS } from '@dbos-inc/dbos-sdk'
 *
 * const host = dbosHost(DBOS, {
 *   store: sqliteStore({ file: 'office.db' }),
 *   processes: [voterMeeting],
 *   environment,
 *   keys,
 *   tenants: ['ward-1'],
 *   deliver: async ({ id, to, message }) => post(id, to, message),
 * })
 * DBOS.setConfig({ name: 'office', systemDatabaseUrl, executorID: 'replica-1' })
 * await DBOS.launch()
 * await host.start()
 * const office = host.engine.as({ tenant: 'ward-1', party })
 * await office.open(voterMeeting, opening, { key: request.headers['idempotency-key'] })
 * // and at the end
 * await host.stop()
 * await DBOS.shutdown({ workflowCompletionTimeoutMS: 30_000 })
 * ```
 *
 * **Commands.** `civicflow.command/<digest of tenant, party and key>/<turn>` is the id of a command's workflow: sent again
 * under its key, a command is told what became of it, a refusal and a conflict too, as long as DBOS keeps the workflow;
 * afterwards an accepted command is still known by the engine's own receipt, and another is decided anew. `turn` is 1, and
 * counts on where the workflow before it met an error of the store. Its argument and its result are sealed with the
 * tenant's key for the subject `civicflow/dbos`, some 1.4 times the size of the command and of the entry. A process that
 * died in mid-command carries it out when it is launched again with the same `executorID` and application version: give
 * every replica a name of its own that stays. Whoever sends the command again waits for that for half a minute, and is then
 * told StoreError `unknown`. While DBOS's own database is away, a command waits as long as DBOS does; `recordAll` and `apply`
 * do not need it.
 *
 * **Deadlines.** On the queue `civicflow.deadline`, one delayed workflow for each case and day on which something is to be
 * noted; it holds neither a promise nor a process, and runs under whatever version of the application is the newest by
 * then. A deadline that moves gets a workflow on its new day; that of the old one, like that of a deadline which was met or
 * whose case was closed, finds nothing to note and ends.
 *
 * **Effects.** On the queue `civicflow.delivery`, one workflow for each attempt of an effect, which claims the effect in the
 * store, hands it to `deliver` under its id, settles it there, and begins the next attempt for its time. Each process runs
 * `atOnce` (32) of them and looks every `polling` (200) milliseconds: 160 a second at the most; a look costs PostgreSQL four
 * short statements. A limit for all processes together is set on the queue (`DBOS.retrieveQueue`) after each
 * `start`, which registers it without one.
 *
 * Where several replicas start on an empty database, have one of them run `DBOS.migrate` first: while DBOS makes its tables,
 * they are in each other's way.
 *
 * **What got no workflow**, after a crash between commit and queue or by a host's own transaction, is found by a sweep at
 * the start and every `pause` (60,000) milliseconds, in every process: awaited commands, deadlines in batches, up to about
 * a thousand deliveries at a time.
 *
 * **Retention.** DBOS keeps ended workflows until the application has them removed, in its system database: arguments and
 * results of commands sealed, ids of cases and effects in clear. A day or a week is enough for callers that repeat
 * themselves; nothing else needs them.
 *
 * @module
 */
export type { Dbos, DbosEnqueueing, DbosQueueOptions, DbosWorkflow } from './dbos.ts'
export { dbosHost } from './dbos-host.ts'
export type { DbosHost, DbosHostOptions } from './dbos-host.ts'
