import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { postgresStore } from '../../src/postgres/index.ts'

/** A message of PostgreSQL's protocol: a letter, its length, and what it says. */
function message(letter: string, body: string | Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(4 + Buffer.byteLength(body))
  return Buffer.concat([Buffer.from(letter), length, Buffer.from(body)])
}

const OK = message('R', Buffer.alloc(4))
const READY = message('Z', 'I')
const STOPPED = message('E', 'SFATAL\0VFATAL\0C57P01\0Mterminating connection\0\0')

test('a server that stops in the same breath in which it takes a connection cannot be reached, and ends no process', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(Buffer.concat([OK, READY, STOPPED])))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const pool = new pg.Pool({ host: '127.0.0.1', port, user: 'nobody', database: 'nothing', ssl: false })
  onTestFinished(() => pool.end())
  await expect(postgresStore({ pool })).rejects.toMatchObject({ code: 'unreachable' })
})
