import type { World } from '../../world.ts'
import type { Page } from '../page.ts'
import type { Counted } from './counted.ts'

/** Opinions whose answer in writing is still waited for, conference by conference, and the term there is for it. */
export async function printOpenOpinions(
  page: Page,
  world: World,
  dialogues: readonly Counted[],
): Promise<void> {
  const { head, word, line, table, names, language, messages, article } = page
  const all = await Promise.all(dialogues.map((dialogue) => waitingIn(world, dialogue)))
  const waiting = all.filter(({ count }) => count > 0)
  head(word('open', { count: waiting.reduce((sum, { count }) => sum + count, 0) }))
  table(
    [
      { title: word('day'), width: 11 },
      { title: word('place'), width: 20 },
      { title: word('waiting'), width: 10, align: 'right' },
      { title: word('waited'), width: 14, align: 'right' },
    ],
    waiting.map(({ conference: { day, area }, count, owed }) => [
      messages.date(day),
      names('dialogue').area(area, day)[language],
      String(count),
      String(owed[0]?.age ?? ''),
    ]),
  )
  line(word('noneAnswered'), '  • ')
  const terms = waiting.flatMap(({ owed }) =>
    owed.flatMap(({ label, ground }) =>
      ground === undefined ? [] : [`${word('noTerm', { duty: label[language] })} [${article(ground)}]`],
    ),
  )
  for (const term of new Set(terms)) line(term, '  • ')
}

/** How many opinions of a dialogue wait for an answer, and what is owed of the first of them; of all it is the same. */
async function waitingIn({ offices: { districtFront } }: World, { conference, id }: Counted) {
  const { rows } = await districtFront.children(id, { limit: 200 })
  const open = rows.filter(({ summary }) => !summary.closed)
  const [first] = open
  const view = first === undefined ? undefined : await districtFront.read(first.case)
  return { conference, count: open.length, owed: view?.deadlines ?? [] }
}
