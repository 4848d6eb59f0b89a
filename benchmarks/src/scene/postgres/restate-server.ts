import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
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

/**
 * Runs a server until the standard input ends, as it does with the process that started it however that ends; then removes
 * the server's folder, the last argument.
 */
const KEPT = 'for folder; do :; done; "$0" "$@" & cat; kill -9 $!; wait; rm -r "$folder"'

/** Starts a server. @throws Error where its package cannot be had, or it does not come up. */
export async function startRestate(): Promise<RestateServer> {
  const program = serverProgram()
  const folder = mkdtempSync(join(tmpdir(), 'civicflow-bench-restate-'))
  const [ingress, admin, fabric] = [await freePort(), await freePort(), await freePort()]
  const server = spawn('sh', ['-c', KEPT, program, '--no-logo', '--listen-mode=tcp', '--base-dir', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      RESTATE_DISABLE_TELEMETRY: 'true',
      RESTATE_LOG_FILTER: 'error',
      RESTATE_BIND_IP: '127.0.0.1',
      RESTATE_BIND_PORT: `${fabric}`,
      RESTATE_INGRESS__BIND_PORT: `${ingress}`,
      RESTATE_ADMIN__BIND_PORT: `${admin}`,
    },
  })
  const exit = once(server, 'exit')
  const stop = async () => {
    server.stdin.end()
    await exit
  }
  try {
    await answering(`http://127.0.0.1:${admin}/health`)
    await answering(`http://127.0.0.1:${ingress}/restate/health`)
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

const VERSION = '1.7.12'

/** The server's program, which is fetched when it is first needed: 216 MB that nothing else here asks for. */
function serverProgram(): string {
  const name = `@restatedev/restate-server-${process.platform}-${process.arch}`
  const folder = fileURLToPath(new URL(`../../../node_modules/.cache/restate-${VERSION}`, import.meta.url))
  const program = join(folder, 'node_modules', name, 'bin/restate-server')
  if (!existsSync(program))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${VERSION}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  return program
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

async function answering(url: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return
    if (performance.now() > until) throw new Error(`Restate does not answer at ${url}`)
    await pause(50)
  }
}
