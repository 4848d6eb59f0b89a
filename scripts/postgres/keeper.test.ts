import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { ask } from './connection.ts'

const holder = `
  import { startPostgres } from ${JSON.stringify(join(import.meta.dirname, 'start.ts'))}
  process.stdout.write((await startPostgres({ own: true })).url)
  setInterval(() => {}, 1000)
`

it.each(['SIGKILL', 'SIGINT'] as const)(
  'a server is gone, with its folder, after %s to the process that started it',
  async (signal) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', holder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [url] = await once(child.stdout.setEncoding('utf8'), 'data')
    await ask(url, 'SELECT 1')
    expect(foldersOf(child.pid)).toHaveLength(1)
    child.kill(signal)
    await vi.waitUntil(() => foldersOf(child.pid).length === 0, { timeout: 30_000 })
    await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  },
)

function foldersOf(pid: number | undefined): readonly string[] {
  return globSync(join(tmpdir(), `civicflow-postgres-${pid}-*`))
}
