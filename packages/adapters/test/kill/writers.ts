import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { commandOf } from '../sqlite/child.ts'

/** A writer process: what it has to send, and in which cases. */
export interface Task {
  readonly file: string
  readonly name: string
  /** Number of its first command. */
  readonly first: number
  readonly last: number
  readonly shared: readonly string[]
  /** Where compiled scripts are kept, so that the next writer starts sooner. */
  readonly cache: string
}

export interface Ended {
  /** Keys it was told are written. */
  readonly acknowledged: readonly string[]
  readonly ended: number | NodeJS.Signals
}

/** When a writer is killed: some milliseconds after it was ready to open the file, or after so many acknowledgements. */
export type Death = { readonly afterMs: number } | { readonly afterAcknowledged: number }

/** Runs a writer until it ends or is killed. */
export async function runWriter(task: Task, death?: Death): Promise<Ended> {
  const { file, name, first, last, shared, cache } = task
  const [program = '', ...values] = commandOf(new URL('writer.ts', import.meta.url), file, name)
  const child = spawn(program, [...values, String(first), String(last), ...shared], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  const end = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'ready') acknowledged.push(line)
    if (death === undefined) continue
    if ('afterMs' in death) {
      if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), death.afterMs)
    } else if (acknowledged.length === death.afterAcknowledged) child.kill('SIGKILL')
  }
  const [code, signal] = await end
  return { acknowledged, ended: code ?? signal }
}
