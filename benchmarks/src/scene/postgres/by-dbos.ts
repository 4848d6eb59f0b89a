import { dbosHost } from '@civicflow/adapters/dbos'
import { postgresStore } from '@civicflow/adapters/postgres'
import { DBOS } from '@dbos-inc/dbos-sdk'
import { secretary } from '../city.ts'
import { clock, environment, keys } from '../world.ts'
import { meetingBy, processes } from './by-engine.ts'
import { poolOn } from './server.ts'
import { callersOf, type Side } from './side.ts'

const silent = () => {}

/** An application on DBOS, with its own tables in another database than DBOS's: our engine in it, and a bare step. */
export interface ByDbos {
  /** Commands through the host. */
  readonly host: Pick<Side, 'callers'>
  /** A workflow of one step, which is a transaction of one row. */
  readonly step: Pick<Side, 'callers'>
  readonly close: () => Promise<void>
}

export async function byDbos(url: string, systemUrl: string, connections: number): Promise<ByDbos> {
  const pool = poolOn(url, connections)
  await pool.query('create table notes (id text primary key, body text not null)')
  const store = await postgresStore({ pool, clock })
  const host = dbosHost(DBOS, {
    store,
    processes,
    environment,
    keys,
    clock,
    tenants: ['city'],
    deliver: () => {},
  })
  const insert = { name: 'note', text: 'insert into notes values ($1, $2) on conflict do nothing' }
  const note = DBOS.registerWorkflow(
    async (id: string) => {
      await DBOS.runStep(() => pool.query({ ...insert, values: [id, BODY] }).then(silent), { name: 'insert' })
    },
    { name: 'note' },
  )
  const systemPool = poolOn(systemUrl, connections)
  DBOS.setConfig({
    name: 'civicflow-bench',
    systemDatabaseUrl: systemUrl,
    systemDatabasePool: systemPool,
    executorID: 'replica-1',
    applicationVersion: '1',
    logger: { info: silent, debug: silent, warn: silent, error: silent },
  })
  await DBOS.launch()
  await host.start()
  return {
    host: { callers: callersOf(meetingBy(host.engine.as({ tenant: 'city', party: secretary }))) },
    step: {
      callers: callersOf((turn) => [
        async () => (await DBOS.startWorkflow(note, { workflowID: `${turn}` })(`${turn}`)).getResult(),
      ]),
    },
    close: async () => {
      await host.stop()
      await DBOS.shutdown({ deregister: true, workflowCompletionTimeoutMS: 10_000 })
      await host.engine.close()
      await Promise.all([pool.end(), systemPool.end()])
    },
  }
}

/** As long as a fact with its words. */
const BODY = 'Đường vào tổ dân phố ngập sau mỗi trận mưa. '.repeat(10)
