import type { Label } from '@civicflow/core'
import { byLevel, capital, joined, labelsIn } from '../building-blocks/configured-words.ts'
import { within } from '../building-blocks/figures.ts'
import type { Configuration } from './configuration.ts'

/** What each figure of such a session is called, without what the names begin with. */
export function ownFigureLabels({ words: { session, item }, kinds, counts }: Configuration) {
  const sessions: Label = { vi: `Số ${session.vi}`, en: capital(session.plural) }
  const items: Label = { vi: `Tổng số ${item.vi}`, en: capital(item.plural) }
  const of = (vi: string, en: string): Label => ({ vi: `${capital(item.vi)} ${vi}`, en: `${items.en} ${en}` })
  return {
    total: { vi: `Tổng số hồ sơ ${session.vi}`, en: `${sessions.en} planned` },
    ...within('outcome', {
      planned: joined(sessions, ' đang chuẩn bị', ' to be held'),
      underWay: joined(sessions, ' đang tiến hành, chờ kết luận', ' under way or to be concluded'),
      followedUp: joined(sessions, ' đang theo dõi giải quyết', ' followed up'),
      settled: joined(sessions, ' đã giải quyết xong', ' settled'),
      cancelled: joined(sessions, ' đã hủy', ' cancelled'),
    }),
    held: joined(sessions, ' đã tổ chức', ' held'),
    withoutItems: joined(sessions, ` không có ${item.vi}`, ` without ${item.plural}`),
    postponements: { vi: `Lượt hoãn ${session.vi}`, en: 'Postponements' },
    ...within('level', byLevel(sessions)),
    ...within('count', labelsIn(counts, 'figure')),
    items,
    ...within('itemsAt', byLevel(items)),
    ...within('kind', labelsIn(kinds, 'figure')),
    ...within('stage', {
      before: of('tiếp nhận trước', 'raised before'),
      during: of('nêu trong khi tiến hành', 'raised in it'),
      after: of('bổ sung sau khi kết thúc', 'added after it'),
    }),
    ...within('fate', {
      noted: of('chưa có nơi giải quyết', 'without an owner'),
      assigned: of('đang được giao giải quyết', 'assigned and open'),
      answeredAtOnce: of('được trả lời ngay', 'answered at once'),
      answered: of('được trả lời, giải quyết sau', 'answered later'),
      sentOn: of('đã chuyển nơi có thẩm quyền', 'sent on'),
      closedWithout: of('kết thúc không trả lời', 'closed without an answer'),
    }),
    reroutings: { vi: `Lượt giao lại ${item.vi}`, en: `Reassignments of ${item.plural}` },
    reopenings: { vi: `Lượt yêu cầu giải quyết lại ${item.vi}`, en: `Reopenings of ${item.plural}` },
  }
}

/** A name under which such a session counts something, without what the names begin with. */
export type SessionFigure = keyof ReturnType<typeof ownFigureLabels>
/** How a session ended, or how far it is. */
export type SessionOutcome = 'planned' | 'underWay' | 'followedUp' | 'settled' | 'cancelled'

/** What each figure of such a session is called; the names begin with its id. */
export const figureLabelsOf = (configuration: Configuration): Readonly<Record<string, Label>> =>
  within(configuration.id, ownFigureLabels(configuration))
