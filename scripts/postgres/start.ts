import { randomBytes } from 'node:crypto'
import { type Cluster, initialise, makeCluster } from './cluster.ts'
import { removeLeftovers } from './folder.ts'
import { type Keeper, keep } from './keeper.ts'
import { freePort } from './port.ts'
import { serve } from './server.ts'

export interface Postgres {
  /** Of its first database, as a superuser: `postgres://…`. It stays the same. */
  readonly url: string
  /** Ends the server in an orderly way, and removes all it stored. */
  stop(): Promise<void>
  /** A crash: kills all processes of the server by SIGKILL, and waits until they are gone. */
  kill(): Promise<void>
  /** Starts the server on what it stored, ending it first where it runs; waits until it has recovered and takes connections. */
  restart(): Promise<void>
}

export interface PostgresOptions {
  /** A server that may be killed, even where the environment names one. */
  readonly own?: boolean
}

/**
 * A PostgreSQL server: the one whose URL is in the environment variable `CIVICFLOW_POSTGRES`, which goes on running
 * afterwards; or else one of its own, on a port of 127.0.0.1, which is gone when the process that started it is,
 * however that ends.
 *
 * @throws Error where none can be started; the message says what to do.
 */
export async function startPostgres({ own = false }: PostgresOptions = {}): Promise<Postgres> {
  const named = process.env['CIVICFLOW_POSTGRES']
  return named && !own ? running(named) : startOwn()
}

function running(url: string): Postgres {
  const refuse = () => Promise.reject(new Error(NOT_OURS))
  return { url, stop: () => Promise.resolve(), kill: refuse, restart: refuse }
}

const NOT_OURS =
  'The server that CIVICFLOW_POSTGRES names is neither killed nor restarted: start one with startPostgres({ own: true })'

async function startOwn(): Promise<Postgres> {
  removeLeftovers()
  const cluster = makeCluster()
  const keeper = keep(cluster)
  try {
    return await served(cluster, keeper)
  } catch (error) {
    await keeper.dismiss()
    throw error
  }
}

async function served(cluster: Cluster, keeper: Keeper): Promise<Postgres> {
  const access = { port: await freePort(), password: randomBytes(16).toString('hex') }
  const url = `postgres://postgres:${access.password}@127.0.0.1:${access.port}/postgres`
  await initialise(cluster, access)
  let server = await serve(cluster, url)
  return {
    url,
    stop: () => keeper.dismiss(),
    kill: () => server.kill(),
    async restart() {
      await server.end()
      server = await serve(cluster, url)
    },
  }
}
