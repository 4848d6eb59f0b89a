import type { Messages } from '@civicflow/core'
import { printVerdict } from '@civicflow/example-printed-page/journal'
import { printLetters } from '@civicflow/example-printed-page/letters'
import type { Story } from '../story/tell.ts'
import { tenant, type World } from '../world.ts'
import { printBall } from './ball.ts'
import { printCorrections } from './corrections.ts'
import { printDuties } from './deadlines.ts'
import { printFigures } from './figures.ts'
import { letterFacts } from './letters.ts'
import { printForecast, printNext, printRefused, printWhatIf } from './moments.ts'
import { type Language, type Page, pageIn } from './page.ts'
import { printPetitions } from './petitions.ts'
import { printTimeline } from './timeline.ts'

/** The whole report of a run, in one language. */
export async function reportOn(
  world: World,
  story: Story,
  file: string,
  language: Language,
  messages: Messages,
): Promise<string> {
  const lines: string[] = []
  const page = pageIn(language, messages, (line) => lines.push(line))
  printStart(page, file, story)
  await printTimeline(page, world, story)
  await printDuties(page, world, story)
  printRefused(page, story)
  await printNext(page, world, story)
  await printCorrections(page, world, story)
  await printPetitions(page, world, story)
  printWhatIf(page, story)
  await printForecast(page, world, story)
  printLetters(page, letterFacts, world.letters.all())
  await printBall(page, world)
  await printFigures(page, world, story)
  await printJournal(page, world)
  return `${lines.join('\n')}\n`
}

function printStart({ line, word }: Page, file: string, story: Story): void {
  const { sent, repeated, noted, delivered } = story
  line(repeated === 0 ? word('fresh', { file }) : word('goesOn', { file, repeated, fresh: sent - repeated }))
  line(word('workerDid', { noted, delivered }))
}

async function printJournal(page: Page, { engine }: World): Promise<void> {
  const { head, word, line } = page
  head(word('journal'))
  line(word('root', { root: await printVerdict(page, engine, tenant) }))
}
