import type { Sample } from '@civicflow/core'
import { exampleCounts } from '../building-blocks/configured-words.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { AnySessionEvents, SessionEventType } from './events.ts'

type Samples = { readonly [Type in SessionEventType]: readonly Sample<AnySessionEvents, Type>[] }

/** Lifelike items: one of the first kind, and of each further kind one that is raised later; of one kind alone, two. */
function raisedIn({ kinds }: AnyConfiguration) {
  const all = Object.entries(kinds) as ['kind', (typeof kinds)['kind']][] // one name stands for its own keys
  const later = all.length === 1 ? all : all.slice(1)
  const line = (number: number, [kind, { example }]: (typeof all)[number]) =>
    ({ item: `ND-${String(number).padStart(2, '0')}`, kind, text: example }) as const
  return {
    first: all.slice(0, 1).map((own) => line(1, own)),
    later: later.map((own, index) => line(index + 2, own)),
  }
}

/** Lifelike facts, one at least of each type, of the examples of a configuration; places and papers are illustrative. */
export function samplesOf(configuration: AnyConfiguration): Samples {
  const { example, roles, counts, period } = configuration
  const [convener] = roles.convener.examples
  const [owner, another] = roles.owner.examples
  const [receiver] = roles.receiver.examples
  const paper = (number: string, date: string, issuer = convener) => ({ issuer, number, date })
  const { first, later } = raisedIn(configuration)
  const one = first.map(({ item }) => item)
  const more = later.map(({ item }) => item)
  return {
    'session.planned': [
      {
        ...example,
        convener,
        participants: [...roles.participant.examples],
        day: '2026-05-21',
        place: 'Hội trường Ủy ban nhân dân phường',
        ...(period !== 'none' && { period: { every: period.every, within: '2026-05-21' } }),
        document: paper('21/KH', '2026-05-04'),
      },
      { ...example, convener, participants: [...roles.participant.examples], day: '2026-05-21' },
    ],
    'notice.sent': [{ document: paper('34/TB', '2026-05-12') }],
    'session.postponed': [{ reason: 'Trùng lịch công tác của cấp trên.' }],
    'session.rescheduled': [{ day: '2026-05-28' }],
    'session.cancelled': [{ reason: 'Ghép vào cuộc khác cùng nội dung.' }],
    'session.opened': [{}],
    'session.ended': [{}],
    'counts.recorded': [{ counts: exampleCounts(counts) }],
    'items.raised': [{ raised: first }, { raised: later }],
    'items.answered': [
      {
        items: one,
        answer: 'Đã tiếp thu, có kế hoạch thực hiện trong quý.',
        document: paper('88/CV', '2026-06-10'),
      },
      { items: more, answer: 'Đã giải quyết xong.' },
    ],
    'items.assigned': [
      { items: one, owner, askedBy: '2026-06-19' },
      { items: more, owner },
    ],
    'items.rerouted': [
      { items: one, owner: another, reason: 'Không thuộc thẩm quyền của nơi được giao.' },
      { items: more, owner: another, askedBy: '2026-06-26', reason: 'Phân công lại.' },
    ],
    'items.sentOn': [
      { items: one, receiver, document: paper('90/CV', '2026-05-25') },
      { items: more, receiver },
    ],
    'items.closedWithout': [
      { items: one, ground: 'duplicate', reason: 'Trùng nội dung đã được trả lời ở cuộc trước.' },
      { items: more, ground: 'withdrawn', reason: 'Người nêu rút nội dung.' },
    ],
    'items.reopened': [
      { items: one, owner, askedBy: '2026-07-10', reason: 'Trả lời chưa đúng nội dung được nêu.' },
      { items: more, owner: another, reason: 'Chưa thực hiện như đã trả lời.' },
    ],
    'conclusion.issued': [{ document: paper('40/TB', '2026-05-23') }],
  }
}
