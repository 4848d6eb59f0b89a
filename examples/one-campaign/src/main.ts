import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { en } from '@civicflow/core/messages/en'
import { vi } from '@civicflow/core/messages/vi'
import { printer } from './print.ts'
import { tell } from './story.ts'
import { openWorld, tenant } from './world.ts'

const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'vi' }, file: { type: 'string' } },
})
if (values.lang !== 'vi' && values.lang !== 'en') {
  console.error(`--lang is vi or en, not "${values.lang}".`)
  process.exit(2)
}

// Without --file the database is thrown away at the end, so that every run starts afresh.
const file = values.file ?? join(mkdtempSync(join(tmpdir(), 'one-meeting-')), 'one-meeting.db')
const world = openWorld(file)
const lines: string[] = []
const show = printer(values.lang, values.lang === 'vi' ? vi : en, (line) => lines.push(line))

const story = await tell(world, (_moment, meeting) => show.next(world, meeting))
const looks = lines.splice(0)
show.start(file, story)
await show.timeline(world, story)
await show.duties(world, story)
show.refused(story)
lines.push(...looks)
if (looks.length === 0) await show.next(world, story.second)
await show.figures(world, story)
await show.diagram(world, story)
await show.journal(world, tenant)
process.stdout.write(`${lines.join('\n')}\n`)

await world.engine.close()
if (values.file === undefined) rmSync(dirname(file), { recursive: true })
