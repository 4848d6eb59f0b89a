import type { Client } from 'pg'

/** While a database is filled that is made anew if that fails: nothing is waited for. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_wal_size: '16GB',
  maintenance_work_mem: '1GB',
}

/** Fills a database as fast as the server can; afterwards all of it is on the disk, and its statistics are known. */
export async function filled<T>(client: Client, work: () => Promise<T>): Promise<T> {
  for (const [name, value] of Object.entries(SETTINGS))
    await client.query(`alter system set ${name} = '${value}'`)
  await client.query('select pg_reload_conf()')
  const done = await work()
  await client.query('vacuum analyze')
  for (const name of Object.keys(SETTINGS)) await client.query(`alter system reset ${name}`)
  await client.query('select pg_reload_conf()')
  await client.query('checkpoint')
  return done
}
