import { figureLabels } from '@civicflow/workflows'
import type { Story } from '../../story/tell.ts'
import type { World } from '../../world.ts'
import type { Page } from '../page.ts'
import { sumText } from '../sum.ts'
import { type CritiqueRecord, factsOf } from './record.ts'

const answers = ['accepted', 'partly', 'rejected', 'deferred', 'unanswered'] as const
const heads = ['necessity', 'conformity', 'soundness', 'impact', 'balance'] as const
const fates = ['items', 'merged', 'dropped', 'atHand'] as const

/** What the document's items were answered, after each reply and in the end as the annual plan counts them. */
export async function printTotals(
  page: Page,
  { offices }: World,
  { cast }: Story,
  record: CritiqueRecord,
): Promise<void> {
  const { head, word, table, line, language } = page
  head(word('totals'))
  const { counters = {} } = (await offices.front.read(cast.id('plan'))) ?? {}
  const counted = (figure: string) => counters[`critique.${figure}`] ?? 0
  const called = (figure: string) => figureLabels[`critique.${figure}`]?.[language] ?? figure
  const replies = givenByReply(page, record)
  const row = (figure: string, isCounted: (answer: string) => boolean) => [
    called(figure),
    ...replies.map(({ given }) => String(given.filter(isCounted).length)),
    String(counted(figure)),
  ]
  table(
    [
      { title: word('answers'), width: 34 },
      ...replies.map(({ day }, index) => ({
        title: word('afterReply', { index: index + 1, day }),
        width: 22,
        align: 'right' as const,
      })),
      { title: word('asCounted'), width: 19, align: 'right' },
    ],
    [...answers.map((answer) => row(`answer.${answer}`, (one) => one === answer)), row('items', () => true)],
  )
  const sum = (whole: string, parts: readonly string[]) =>
    line(`${called(whole)}: ${sumText(page, counted(whole), parts.map(counted))}`, '  • ')
  sum(
    'items',
    answers.map((answer) => `answer.${answer}`),
  )
  sum('proposals', fates)
  const byHead = heads.map((name) => `${called(`head.${name}`)} (${counted(`head.${name}`)})`)
  line(`${word('byHead')}: ${byHead.join('; ')}.`, '  • ')
}

/** What each item of the document was answered, once a reply had come: by the last that answered it until then. */
function givenByReply({ messages }: Page, record: CritiqueRecord) {
  const inDocument = record.items.filter(({ standing }) => standing === 'inDocument')
  const replies = factsOf(record, 'reply.received')
  return replies.map(({ occurredOn }, index) => {
    const until = replies.slice(0, index + 1).flatMap((event) => event.replies)
    const given = inDocument.map(
      ({ made }) => until.findLast(({ proposal }) => proposal === made.proposal)?.answer ?? 'unanswered',
    )
    return { day: messages.date(occurredOn), given }
  })
}
