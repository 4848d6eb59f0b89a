import { randomBytes } from 'node:crypto'
import { ask } from './connection.ts'

export interface FreshDatabase {
  readonly url: string
  /** Removes it; whoever is still connected is disconnected. */
  readonly drop: () => Promise<void>
}

/** Creates an empty database under a name of its own on the server, in UTF-8 and sorted by code point. */
export async function freshDatabase(server: string): Promise<FreshDatabase> {
  const name = `civicflow_${randomBytes(8).toString('hex')}`
  await ask(server, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'`)
  return { url: urlOf(name, server), drop: () => dropped(name, server) }
}

function urlOf(name: string, server: string): string {
  const url = new URL(server)
  url.pathname = name
  return url.href
}

async function dropped(name: string, server: string): Promise<void> {
  await ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}
