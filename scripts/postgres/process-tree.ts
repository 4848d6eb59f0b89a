import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { codeOf } from './error-code.ts'

interface Process {
  readonly pid: number
  readonly parent: number
  /** Is it dead, and only not yet asked after by its parent? */
  readonly isZombie: boolean
}

/** Kills a process and its children by SIGKILL, and waits until all are gone. */
export async function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') await run('taskkill', ['/pid', String(pid), '/t', '/f'])
  else await killed(await treeOf(pid))
}

async function treeOf(pid: number): Promise<ReadonlySet<number>> {
  // Once stopped, it has no more children.
  process.kill(pid, 'SIGSTOP')
  const children = (await processes()).filter(({ parent }) => parent === pid)
  return new Set([pid, ...children.map((child) => child.pid)])
}

async function killed(pids: ReadonlySet<number>): Promise<void> {
  for (const pid of pids) kill(pid)
  const remain = async () => (await processes()).some(({ pid, isZombie }) => pids.has(pid) && !isZombie)
  while (await remain()) await setTimeout(5)
}

/** One that is gone meanwhile is as good as killed. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

/** Linux tells of its processes in files; not every one has `ps`. */
function processes(): Promise<readonly Process[]> {
  return process.platform === 'linux' ? fromFiles() : fromPs()
}

async function fromFiles(): Promise<readonly Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')))
  // "4711 (a name of any characters) S 1 …"
  return stats.flatMap((stat) => toProcess(/^(\d+) \(.*\) (\w) (\d+)/s.exec(stat) ?? []))
}

async function fromPs(): Promise<readonly Process[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,stat=,ppid='])
  return stdout.split('\n').flatMap((line) => toProcess(/^ *(\d+) +(\w)\S* +(\d+)/.exec(line) ?? []))
}

function toProcess([, pid, state, parent]: readonly string[]): readonly Process[] {
  return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), isZombie: state === 'Z' }]
}

const run = promisify(execFile)
