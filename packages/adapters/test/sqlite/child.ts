import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const FLAGS = ['--conditions=@civicflow/source', '--disable-warning=ExperimentalWarning']

/** The command that runs a script of this repository on the sources. */
export function commandOf(script: URL, ...values: readonly string[]): readonly string[] {
  return [process.execPath, ...FLAGS, fileURLToPath(script), ...values]
}

/** Starts a command in a process of its own, whose output is read. */
export function started([program = '', ...values]: readonly string[]): ChildProcess {
  return spawn(program, values, { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** What a process prints until it ends, and how it ends. */
export async function finished(
  child: ChildProcess,
): Promise<{ readonly printed: string; readonly code: unknown }> {
  if (child.stdout === null) throw new Error('the output of the process is read here')
  const [printed, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { printed, code: code ?? signal }
}
