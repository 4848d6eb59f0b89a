import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { account } from './account.ts'
import { makeFolder } from './folder.ts'
import { programsFor } from './programs.ts'

/** A folder with all of one server: what it stores, what it logs, and perhaps its programs. */
export interface Cluster {
  readonly folder: string
  /** Where `initdb`, `pg_ctl` and `postgres` are. */
  readonly programs: string
}

/** Where a server listens, and the password of its superuser `postgres`. */
export interface Access {
  readonly port: number
  readonly password: string
}

export const dataOf = ({ folder }: Cluster) => join(folder, 'data')
export const logOf = ({ folder }: Cluster) => join(folder, 'log')

/** A folder with nothing stored yet. @throws Error where PostgreSQL does not run here. */
export function makeCluster(): Cluster {
  const folder = makeFolder()
  try {
    return { folder, programs: programsFor(folder) }
  } catch (error) {
    rmSync(folder, { recursive: true })
    throw error
  }
}

/** Makes what is stored, with an empty database `postgres`. `fsync` and all else that durability rests on stay on. */
export async function initialise(cluster: Cluster, { port, password }: Access): Promise<void> {
  const passwordFile = join(cluster.folder, 'password')
  // The folder is closed to others; whom it belongs to may be another than who writes here.
  await writeFile(passwordFile, password, { mode: 0o644 })
  await run(cluster, 'initdb', [
    `--pgdata=${dataOf(cluster)}`,
    `--pwfile=${passwordFile}`,
    ...INITDB,
    ...Object.entries({ port, ...settings }).map(([name, value]) => `--set=${name}=${value}`),
  ])
}

const INITDB = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  // What the server writes later is synced.
  '--no-sync',
]

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  // A random password needs no stretching, and one connects sooner.
  scram_iterations: 1,
  // In the data folder, so that nothing of a killed server stays in /dev/shm.
  dynamic_shared_memory_type: 'mmap',
  // What is wrong with a statement is told to its client alone.
  log_min_messages: 'log',
  // All files at once before recovery, where the system can; one by one takes seconds.
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
}

/** Ends the server in an orderly way and waits until it is gone; does nothing where none runs. */
export async function shutDown(cluster: Cluster): Promise<void> {
  await run(cluster, 'pg_ctl', ['stop', '--pgdata', dataOf(cluster), '--mode', 'fast']).catch(() => undefined)
}

/** Ends the server, and removes the folder and what a killed server leaves outside it. */
export async function remove(cluster: Cluster): Promise<void> {
  await shutDown(cluster)
  await removeSharedMemory(cluster)
  await rm(cluster.folder, { recursive: true, force: true, maxRetries: 5 })
}

/** A server that has not ended in an orderly way leaves its lock file, with the key and the id of a System V segment. */
async function removeSharedMemory(cluster: Cluster): Promise<void> {
  const lock = await readFile(join(dataOf(cluster), 'postmaster.pid'), 'utf8').catch(() => '')
  const id = /^ *\d+ +(\d+) *$/m.exec(lock)?.at(1)
  if (id !== undefined) await promisify(execFile)('ipcrm', ['-m', id]).catch(() => undefined)
}

/** Runs a program to its end. @throws Error with what it printed where it fails. */
async function run({ folder, programs }: Cluster, program: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(join(programs, program), args, { ...account(), cwd: folder })
}
