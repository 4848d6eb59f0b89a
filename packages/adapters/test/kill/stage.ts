import { join } from 'node:path'
import { live } from './lives.ts'
import { type Program, programsIn } from './programs.ts'

/** What processes that work on one store, and may be killed, are run with. */
export interface Stage {
  readonly writer: Program
  readonly worker: Program
  readonly folder: string
  /** Where Node keeps what it compiled. */
  readonly cache: string
  /** When, by the machine's clock, their time began. */
  readonly began: number
}

export async function stageIn(folder: string): Promise<Stage> {
  const here = (name: string) => new URL(`${name}.ts`, import.meta.url)
  const sources = { writer: here('writer'), worker: here('worker') }
  const programs = await programsIn(join(folder, 'programs'), sources)
  const stage = { ...programs, folder, cache: join(folder, 'compiled'), began: Date.now() }
  await warmedUp(stage)
  return stage
}

/** Only a process that ends by itself leaves what it compiled to the next. */
async function warmedUp({ writer, worker, folder, cache, began }: Stage): Promise<void> {
  const file = join(folder, 'warm.db')
  await live(writer(file, String(began), 'warm', '1', '4'), cache)
  await live(worker(file, String(began), join(folder, 'warm.txt'), 'done'), cache)
}
