import { dayNumber } from '@civicflow/core'
import { periodEnd, publishedOn, reported, source } from '../../story/dialogues/reported.ts'
import type { Page } from '../page.ts'
import { sumText } from '../sum.ts'
import { type Counted, sumOf } from './counted.ts'

/** Which of the report’s own sums hold and which does not, and what that makes of the sums above. */
export function printConflict(page: Page, dialogues: readonly Counted[]): void {
  const { head, word, line, language, messages } = page
  const { district, communes } = reported
  const { gathered, hall } = district.bySource
  const ofDistrict = sumOf(dialogues, 'district')
  const both = sumOf(dialogues, 'district', 'communes')

  head(word('conflict'))
  for (const { quote } of [district, communes]) line(`“${quote}”`, '  ')
  line(`${source[language]}; ${word('published', { day: messages.date(publishedOn) })}`, '  — ')

  line(`${word('ownSums')}:`)
  const sums = [
    ['districtSources', sumText(page, district.opinions, [gathered, hall])],
    ['districtAnswers', sumText(page, district.opinions, [district.answered, district.inWriting])],
    ['communeAnswers', sumText(page, communes.opinions, [communes.answered, communes.inWriting])],
  ] as const
  for (const [name, text] of sums) line(`${word(name)}: ${text}`, '  • ')

  line(`${word('casesSay')}:`)
  const cases = sumText(page, ofDistrict('dialogue.opinions'), [
    ofDistrict('dialogue.source.gathered'),
    ofDistrict('dialogue.source.hall'),
  ])
  line(`${word('districtSources')}: ${cases}`, '  • ')
  line(word('kept', { counted: ofDistrict('dialogue.opinions'), printed: district.opinions }), '  ⚠ ')
  line(
    word('upward', {
      printed: district.opinions + communes.opinions,
      counted: both('dialogue.opinions'),
    }),
    '  ⚠ ',
  )
  const days = (dayNumber(periodEnd) ?? 0) - (dayNumber(publishedOn) ?? 0)
  line(
    word('tooEarly', { published: messages.date(publishedOn), end: messages.date(periodEnd), days }),
    '  ⚠ ',
  )
}
