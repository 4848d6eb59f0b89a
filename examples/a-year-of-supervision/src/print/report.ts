import type { Messages } from '@civicflow/core'
import { printDeadlines } from '@civicflow/example-printed-page/deadlines'
import { printVerdict } from '@civicflow/example-printed-page/journal'
import { printRefused } from '@civicflow/example-printed-page/refused'
import { printTimeline } from '@civicflow/example-printed-page/timeline'
import type { CaseName } from '../story/cast.ts'
import type { Story } from '../story/tell.ts'
import { type Office, parties, tenant, type World } from '../world.ts'
import { type Language, type Page, pageIn } from './page.ts'
import { printFigures, printGaps, printPlan } from './plan.ts'

const supervisions: readonly CaseName[] = ['land', 'pavements', 'flooding', 'board', 'lane']
/** Each with the duty whose day is counted before the reader's eyes. */
const recommendations: readonly (readonly [name: CaseName, counted?: string])[] = [
  ['land: fees shown'],
  ['land: overdue files', 'answerLocal'],
  ['land: apologies'],
  ['pavements: permits'],
  ['lane: road surface', 'answerInvestmentBoard'],
]

/** The whole report of a run, in one language. */
export async function reportOn(
  world: World,
  story: Story,
  language: Language,
  messages: Messages,
): Promise<string> {
  const lines: string[] = []
  const page = pageIn(language, messages, (line) => lines.push(line))
  const { cast } = story
  const reader = world.offices.frontAbove
  await printPlan(page, world, story)
  await printGaps(page, world)
  page.head(page.word('supervisions'))
  for (const name of supervisions) {
    await printTimeline(page, reader, cast.id(name))
    await printDeadlines(page, reader, cast.id(name))
  }
  page.head(page.word('recommendations'))
  for (const [name, counted] of recommendations) {
    await printTimeline(page, reader, cast.id(name))
    await printDeadlines(page, reader, cast.id(name), counted)
  }
  printRefused(page, parties, story.attempts)
  await printFigures(page, world, story)
  await printBall(page, world)
  printLetters(page, world)
  page.head(page.word('journal'))
  await printVerdict(page, world.engine, tenant)
  return `${lines.join('\n')}\n`
}

/** What waits for each office. */
async function printBall(
  { head, word, line, names, language, messages }: Page,
  { offices }: World,
): Promise<void> {
  head(word('ball'))
  for (const office of Object.keys(offices) as Office[]) {
    const { rows } = await offices[office].worklist()
    if (rows.length > 0) line(names('supervision').actor(parties[office].office)[language])
    for (const { summary, item, day } of rows) {
      const what = item === '' ? word('holds') : names(summary.process).duty(item)[language]
      line(`${summary.title}: ${what}`, `  ${(day === '9999-12-31' ? '' : messages.date(day)).padEnd(11)}  `)
    }
  }
}

/** How many letters went out of each kind. */
function printLetters({ head, word, line }: Page, { letters }: World): void {
  head(`${word('letters')} (${letters.length})`)
  for (const [message, alike] of Map.groupBy(letters, (letter) => letter.message))
    line(message, `${String(alike.length).padStart(4)} × `)
}
