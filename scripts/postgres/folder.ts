import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { account } from './account.ts'
import { codeOf } from './error-code.ts'

const PREFIX = 'civicflow-postgres-'

/** Makes an empty folder for a server, closed to all but the account that runs it. Its name says which process it is for. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  const owner = account()
  if ('uid' in owner) chownSync(folder, owner.uid, owner.gid)
  return folder
}

/** Removes the folders whose process is gone. A server that still runs in one misses it, and ends within minutes. */
export function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) if (isLeftover(name)) discard(join(tmpdir(), name))
}

function isLeftover(name: string): boolean {
  return name.startsWith(PREFIX) && !isRunning(Number.parseInt(name.slice(PREFIX.length), 10))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** What is another user's is left to them. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch (error) {
    if (codeOf(error) !== 'EACCES' && codeOf(error) !== 'EPERM') throw error
  }
}
