import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Cluster, remove } from './cluster.ts'

/** A process that removes a cluster with its server when the process that started it ends, however that ends. */
export interface Keeper {
  /** Has the cluster removed now. @throws Error where that failed; the keeper has printed why. */
  dismiss(): Promise<void>
}

const file = fileURLToPath(import.meta.url)

/** Starts a keeper. The end of its standard input is its sign. */
export function keep({ folder, programs }: Cluster): Keeper {
  const keeper = spawn(process.execPath, [file, folder, programs], {
    // Ctrl-C is for its parent alone.
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const exit = once(keeper, 'exit')
  keeper.unref()
  return {
    async dismiss() {
      keeper.ref()
      keeper.stdin.end()
      const [code] = await exit
      if (code !== 0) throw new Error(`A PostgreSQL server was not removed from ${folder}`)
    },
  }
}

if (process.argv[1] === file) {
  const [, , folder = '', programs = ''] = process.argv
  process.stdin.resume().once('end', () => remove({ folder, programs }))
}
