import { Client } from 'pg'

/** Works on one connection, which is closed afterwards. One that is lost is told of by the next query. */
export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The rows that one statement gives. */
export async function ask(url: string, statement: string): Promise<readonly unknown[]> {
  return connected(url, async (client) => (await client.query(statement)).rows)
}
