import type { Allowed, Refusal } from '@civicflow/core'
import { deadlineText } from '@civicflow/example-printed-page/deadlines'
import { letterText } from '@civicflow/example-printed-page/letters'
import type { Moments } from '../story/step.ts'
import type { Story } from '../story/tell.ts'
import { environment, type Office, parties, type World } from '../world.ts'
import { letterFacts } from './letters.ts'
import type { Page } from './page.ts'
import { statesText } from './petitions.ts'

/** What was tried and refused. */
export function printRefused(page: Page, { moments: { refused } }: Story): void {
  const { head, word, line, messages, names } = page
  head(word('refusedOnce'))
  if (refused === undefined) return line(word('notKept'))
  line(messages.day(refused.at))
  for (const reason of refused.reasons) line(messages.refusal(reason, names('voter-meeting')), '✗ ')
}

/** What three offices might do before the second meeting. */
export async function printNext(page: Page, { offices }: World, { cast, moments }: Story): Promise<void> {
  const { head, word, line } = page
  const view = await offices.secretary.read(cast.id('second'))
  head(`${word('next')}: ${view?.title ?? ''}`)
  if (moments.next === undefined) return line(word('notKept'))
  for (const [office, answer] of moments.next.answers) printAnswer(page, office, answer)
}

function printAnswer(page: Page, office: Office, { allowed, withheld }: Allowed): void {
  const { word, line, language, messages, names } = page
  const known = names('voter-meeting')
  const body = environment.register.table.offices.find(({ id }) => id === parties[office].office)?.body ?? ''
  const listed = (events: Allowed['allowed']) =>
    events.map(({ label }) => label[language]).join('; ') || word('nothing')
  const own = allowed.filter(({ actors }) => actors.includes(body))
  const forOthers = Map.groupBy(
    allowed.filter((event) => !own.includes(event)),
    ({ actors }) => actors[0] ?? '',
  )
  const { place = [], role = [], condition = [] } = Object.groupBy(withheld, ({ refused }) => kindOf(refused))
  const rest = word('withheld', { others: role.length, notNow: place.length })
  line(`${known.actor(body)[language]} ${rest}`)
  line(listed(own), `  ${word('may')}: `)
  for (const [actor, events] of forOthers)
    line(`${known.actor(actor)[language]}: ${listed(events)}`, `  ${word('mayFor')} `)
  for (const { refused } of condition)
    line(refused.map((reason) => messages.refusal(reason, known)).join(' '), `  ${word('mayNot')}: `)
}

/** Is an event withheld for the step, for who asks, or for a condition? */
function kindOf(refused: readonly Refusal[]): 'place' | 'role' | 'condition' {
  const codes = refused.map(({ code }) => code)
  if (codes[0] === 'out-of-place' || codes[0] === 'already-open') return 'place'
  return codes.includes('not-authorised') ? 'role' : 'condition'
}

/** What an answer without a roadmap would come to, asked before it was put on record. */
export function printWhatIf(page: Page, { moments: { whatIf } }: Story): void {
  page.head(page.word('whatIf'))
  if (whatIf === undefined) page.line(page.word('notKept'))
  else printAsked(page, whatIf)
}

function printAsked(page: Page, { at, answer }: NonNullable<Moments['whatIf']>): void {
  const { word, line, messages, names, language } = page
  const known = names('petition')
  if (answer.outcome === 'refused') {
    for (const reason of answer.refused) line(messages.refusal(reason, known), '✗ ')
    return
  }
  const { title, states, process } = answer.case
  line(`${messages.day(at)}: ${title} – “${known.event('petition.answered')[language]}”`)
  line(statesText(page, states), `  ${word('wouldStand')}: `)
  for (const finding of answer.findings) line(messages.finding(finding, known), '  ⚠ ')
  const [met, owed] = [true, false].map((isMet) =>
    answer.deadlines.filter(({ deadline }) => (deadline.met !== undefined) === isMet),
  )
  for (const deadline of met ?? []) line(deadlineText(page, process, deadline), '  ⏱ ')
  line((owed ?? []).map(({ label }) => label[language]).join('; '), `  ${word('wouldOwe')}: `)
  for (const { message, to } of answer.effects)
    line(letterText(page, letterFacts, { message, to }), `  ${word('wouldSend')}: `)
}

/** What was going to fall due in a petition, seen from a day. */
export async function printForecast(page: Page, { offices }: World, { cast, moments }: Story): Promise<void> {
  const { head, word, line, messages, language } = page
  const { forecast } = moments
  head(word('forecast'))
  if (forecast === undefined) return line(word('notKept'))
  const view = await offices.secretary.read(cast.id('drain'))
  const until = word('until', { day: messages.date(forecast.until) })
  line(`${messages.day(forecast.at)}: ${view?.title ?? ''}, ${until}`)
  for (const { day, what, deadline } of forecast.coming)
    line(`${deadline.label[language]}: ${word(what)}`, `  ${page.day(day)}  `)
}
