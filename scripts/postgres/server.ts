import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { account } from './account.ts'
import { type Cluster, dataOf, logOf, shutDown } from './cluster.ts'
import { connected } from './connection.ts'
import { codeOf } from './error-code.ts'
import { killTree } from './process-tree.ts'

/** The first process of a running server. It does not keep the process that started it from ending. */
export interface Server {
  /** Ends it in an orderly way. */
  end(): Promise<void>
  /** Kills all its processes by SIGKILL. */
  kill(): Promise<void>
}

/** Starts the server of a cluster, and waits until it takes connections. @throws Error with its log where it ends instead. */
export async function serve(cluster: Cluster, url: string): Promise<Server> {
  const child = await started(cluster)
  while (!(await answers(url))) {
    if (!isRunning(child)) throw new Error(`PostgreSQL ended:\n${await readFile(logOf(cluster), 'utf8')}`)
    await setTimeout(20)
  }
  return {
    end: () => gone(child, () => shutDown(cluster)),
    kill: () => gone(child, killTree),
  }
}

async function started(cluster: Cluster): Promise<ChildProcess> {
  const log = openSync(logOf(cluster), 'a')
  const child = spawn(join(cluster.programs, 'postgres'), ['-D', dataOf(cluster)], {
    ...account(),
    cwd: cluster.folder,
    // Ctrl-C is for its parent alone.
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  await once(child, 'spawn')
  child.unref()
  return child
}

/** Ends a process in some way, and waits until that is known here; does nothing where it is gone already. */
async function gone(child: ChildProcess, end: (pid: number) => Promise<void>): Promise<void> {
  if (child.pid === undefined || !isRunning(child)) return
  child.ref()
  const exit = once(child, 'exit')
  await end(child.pid)
  await exit
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

/** Does it take connections? Not where nobody listens yet, nor where it starts up or recovers. */
async function answers(url: string): Promise<boolean> {
  try {
    await connected(url, () => Promise.resolve())
    return true
  } catch (error) {
    if (NOT_YET.has(codeOf(error))) return false
    throw error
  }
}

/** 57P03 is PostgreSQL's `cannot_connect_now`. */
const NOT_YET: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ECONNRESET', '57P03'])
