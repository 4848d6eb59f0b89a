import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../../../scripts/postgres/port.ts'

/** A server of Restate on 127.0.0.1, with its durable log in a folder of its own. */
export interface RestateServer {
  /** Where calls are sent. */
  readonly ingress: string
  /** Makes the services at an address known to it. @throws Error where it does not take them. */
  readonly register: (uri: string) => Promise<void>
  readonly stop: () => Promise<void>
}

const PATIENCE_MS = 30_000

/** Starts a server. @throws Error where its package is not installed, or it does not come up. */
export async function startRestate(): Promise<RestateServer> {
  const program = createRequire(import.meta.url).resolve(
    `@restatedev/restate-server-${process.platform}-${process.arch}/bin/restate-server`,
  )
  const folder = mkdtempSync(join(tmpdir(), 'civicflow-bench-restate-'))
  const [ingress, admin, fabric] = [await freePort(), await freePort(), await freePort()]
  const server = spawn(program, ['--no-logo', '--listen-mode=tcp', '--base-dir', folder], {
    stdio: 'ignore',
    env: {
      RESTATE_DISABLE_TELEMETRY: 'true',
      RESTATE_LOG_FILTER: 'error',
      RESTATE_BIND_IP: '127.0.0.1',
      RESTATE_BIND_PORT: `${fabric}`,
      RESTATE_INGRESS__BIND_PORT: `${ingress}`,
      RESTATE_ADMIN__BIND_PORT: `${admin}`,
    },
  })
  // Should this process end without a word, its server goes with it.
  const kill = () => void server.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    process.off('exit', kill)
    await ended(server)
    rmSync(folder, { recursive: true })
  }
  try {
    await answering(`http://127.0.0.1:${admin}/health`, server)
    await answering(`http://127.0.0.1:${ingress}/restate/health`, server)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    ingress: `http://127.0.0.1:${ingress}`,
    register: (uri) => posted(`http://127.0.0.1:${admin}/deployments`, JSON.stringify({ uri })),
    stop,
  }
}

/** Sends JSON. @throws Error with what was answered, where that is not a success. */
export async function posted(url: string, body: string, headers: Record<string, string> = {}): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`)
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    if (server.exitCode !== null || performance.now() > until)
      throw new Error(`Restate does not answer at ${url}`)
    await pause(50)
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exit = once(server, 'exit')
  server.kill('SIGKILL')
  await exit
}
