import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { type DemoClock, demoClock } from '../../../src/data/demo-clock.ts'
import { type Desk, desks, tenant } from '../../../src/data/desks.ts'
import { createWardOffice } from '../../../src/ward-office.ts'
import { stage } from './stage.ts'

export type RunningOffice = Awaited<ReturnType<typeof openOffice>>

/** A fresh copy of the half year in a file of its own. */
export function freshFile() {
  const folder = mkdtempSync(join(tmpdir(), 'ward-office-'))
  const file = join(folder, 'office.db')
  copyFileSync(stage().halfYear, file)
  return { file, remove: () => rmSync(folder, { recursive: true }) }
}

/** The office in this process, on a fresh copy of the half year, with a clock that stands until it is set. */
export async function openOffice() {
  const { file, remove } = freshFile()
  const clock: DemoClock = demoClock()
  const { app, engine, worker, close } = createWardOffice({
    file,
    clock: clock.now,
    built: stage().pages,
  })
  const server = await listening(app.fetch)
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    clock,
    worker,
    /** The engine as a desk sees it, to look past the pages. */
    as: (desk: Desk) => engine.as({ tenant, party: desks[desk] }),
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      server.close()
      await close()
      remove()
    },
  }
}

/** A server on a port of its own, once it listens. */
export function listening(fetch: (request: Request) => Response | Promise<Response>): Promise<ServerType> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(server))
  })
}

export function portOf(server: ServerType): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port')
  return address.port
}
