import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Label, Messages } from '@civicflow/core'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'

/** What an example is: a world on a SQLite file, a story told in it, a report on both. */
export interface Example<World, Story> {
  readonly name: string
  readonly open: (file: string) => World
  readonly tell: (world: World) => Promise<Story>
  readonly report: (
    world: World,
    story: Story,
    language: keyof Label,
    messages: Messages,
    file: string,
  ) => Promise<string>
}

/**
 * Runs an example from the command line: `--lang vi` or `en`, `--file NAME` for a database that is kept. Without it the
 * database is thrown away at the end, so that every run starts afresh.
 */
export async function runExample<World extends { readonly close: () => Promise<void> }, Story>({
  name,
  open,
  tell,
  report,
}: Example<World, Story>): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((arg) => arg !== '--'), // as pnpm hands on what follows `--`
    options: { lang: { type: 'string', default: 'vi' }, file: { type: 'string' } },
  })
  if (values.lang !== 'vi' && values.lang !== 'en') {
    console.error(`--lang is vi or en, not "${values.lang}".`)
    process.exit(2)
  }
  const file = values.file ?? join(mkdtempSync(join(tmpdir(), `${name}-`)), `${name}.db`)
  const world = open(file)
  const story = await tell(world)
  process.stdout.write(await report(world, story, values.lang, values.lang === 'vi' ? vi : en, file))
  await world.close()
  if (values.file === undefined) rmSync(dirname(file), { recursive: true })
}
