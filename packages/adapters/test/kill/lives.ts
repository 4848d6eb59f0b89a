import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Ended {
  /** What it printed, line by line, after it was ready to open the file. */
  readonly printed: readonly string[]
  readonly ended: number | NodeJS.Signals
}

/** When a process is killed: some milliseconds after it was ready to open the file, after it printed so many lines, or whichever comes first. */
export interface Death {
  readonly afterMs?: number
  readonly afterLines?: number
}

/** Runs a program until it ends or is killed. */
export async function live(
  command: readonly string[],
  cache: string,
  { afterMs, afterLines }: Death = {},
): Promise<Ended> {
  const [program = '', ...values] = command
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  const child = spawn(program, values, { stdio: ['ignore', 'pipe', 'inherit'], env })
  const end = once(child, 'exit')
  const printed: string[] = []
  let timer: NodeJS.Timeout | undefined
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'ready') printed.push(line)
    else if (afterMs !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), afterMs)
    if (afterLines !== undefined && printed.length === afterLines) child.kill('SIGKILL')
  }
  const [code, signal] = await end
  clearTimeout(timer)
  return { printed, ended: code ?? signal }
}
