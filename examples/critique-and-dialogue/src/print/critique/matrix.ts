import type { Page } from '../page.ts'
import type { CritiqueRecord, Item } from './record.ts'

const WIDTHS = { number: 5, place: 11, proposal: 32, reply: 17, reason: 31, text: 22 } as const

/** The critique matrix: a row for each item of the document, by article, clause and point, from proposal to issued text. */
export function printMatrix(page: Page, { items }: CritiqueRecord): void {
  const { head, word, table, line } = page
  head(word('matrix'))
  table(
    (Object.keys(WIDTHS) as (keyof typeof WIDTHS)[]).map((name) => ({
      title: word(`matrix.${name}`),
      width: WIDTHS[name],
    })),
    items
      .filter(({ standing }) => standing === 'inDocument')
      .map((item) => [
        item.made.proposal,
        placeText(page, item),
        `${item.made.text} – ${item.made.reason}`,
        replyText(page, item),
        explanationText(page, item),
        checkText(page, item),
      ]),
  )
  for (const { made, mergedInto, droppedFor } of items)
    if (mergedInto !== null)
      line(word('mergedInto', { proposal: made.proposal, into: mergedInto, text: made.text }), '  • ')
    else if (droppedFor !== undefined)
      line(word('droppedFor', { proposal: made.proposal, text: made.text, reason: droppedFor }), '  • ')
}

/** `điểm b khoản 1 Điều 3`; `art. 3, clause 1, point b` */
function placeText({ language, word }: Page, { made: { article, clause, point } }: Item): string {
  const outermostFirst = [
    ...(article === undefined ? [] : [word('article', { number: article })]),
    ...(clause === undefined ? [] : [word('clause', { number: clause })]),
    ...(point === undefined ? [] : [word('point', { number: point })]),
  ]
  return language === 'vi' ? outermostFirst.toReversed().join(' ') : outermostFirst.join(', ')
}

/** What it is answered, what it was answered before, and what the Front makes of it. */
function replyText({ names, language, word }: Page, { replies, judgement }: Item): string {
  const called = (answer: string) => names('critique').value('replies.0.answer', answer)[language]
  const [last, ...earlier] = replies.toReversed()
  if (last === undefined) return word('unanswered')
  const changed = earlier[0]?.answer
  return [
    called(last.answer),
    ...(changed === undefined || changed === last.answer
      ? []
      : [word('before', { answer: called(changed).toLocaleLowerCase(language) })]),
    ...(judgement === null ? [] : [word(`judged.${judgement}`)]),
  ].join('; ')
}

/** Where it was taken in, why not or not all of it, or to what it is left. */
function explanationText({ word }: Page, { replies }: Item): string {
  const { answer, where, reason, instrument } = replies.at(-1) ?? {}
  return [
    ...(where === undefined ? [] : [word('where', { where })]),
    ...(answer === 'accepted' && where === undefined ? [word('nowhere')] : []),
    ...(reason === undefined ? [] : [reason]),
    ...(instrument === undefined ? [] : [word('leftTo', { instrument })]),
  ].join(' ')
}

function checkText({ word }: Page, { check }: Item): string {
  if (check === undefined) return word('notChecked')
  const found = word(check.reflected ? 'reflected' : 'notReflected')
  return check.note === undefined ? found : `${found}: ${check.note}`
}
