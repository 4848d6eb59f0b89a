import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { reportOn } from './print/report.ts'
import { tell } from './story/tell.ts'
import { openWorld } from './world.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'), // as pnpm hands on what follows `--`
  options: { lang: { type: 'string', default: 'vi' }, file: { type: 'string' } },
})
if (values.lang !== 'vi' && values.lang !== 'en') {
  console.error(`--lang is vi or en, not "${values.lang}".`)
  process.exit(2)
}

// Without --file the database is thrown away at the end, so that every run starts afresh.
const file =
  values.file ?? join(mkdtempSync(join(tmpdir(), 'a-year-of-supervision-')), 'a-year-of-supervision.db')
const world = openWorld(file)
const story = await tell(world)
process.stdout.write(await reportOn(world, story, values.lang, values.lang === 'vi' ? vi : en))

await world.close()
if (values.file === undefined) rmSync(dirname(file), { recursive: true })
