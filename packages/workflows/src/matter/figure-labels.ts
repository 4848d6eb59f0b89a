import type { Label } from '@civicflow/core'
import { byLevel, capital, joined, labelsIn } from '../building-blocks/configured-words.ts'
import { within } from '../building-blocks/figures.ts'
import type { Configuration } from './configuration.ts'

/** What each figure of such a matter is called, without what the names begin with. */
export function ownFigureLabels({ words: { matter, session }, kinds, counts }: Configuration) {
  const matters: Label = { vi: `Số ${matter.vi}`, en: capital(matter.plural) }
  const of = (vi: string, en: string): Label => joined(matters, ` ${vi}`, ` ${en}`)
  return {
    total: { vi: `Tổng số ${matter.vi} tiếp nhận`, en: `${matters.en} received` },
    ...within('outcome', {
      received: of('chờ xem xét', 'to be looked at'),
      underWay: of('đang giải quyết', 'being worked on'),
      forwarded: of('đã chuyển, chờ giải quyết', 'forwarded, not settled'),
      decided: of('đã có quyết định, chờ thông báo', 'decided on, not told'),
      answered: of('đã có thông báo kết quả', 'with their result told'),
      raised: of('đang kiến nghị cấp trên', 'raised with a superior'),
      settled: of('giải quyết xong', 'settled'),
      settledInPart: of('giải quyết được một phần', 'settled in part'),
      notSettled: of('không giải quyết được', 'not settled'),
      refused: of('không thụ lý', 'not taken up'),
      referred: of('hướng dẫn đến nơi khác', 'referred elsewhere'),
      withdrawn: of('đã rút', 'withdrawn'),
      closed: of('đã chuyển, đã kết thúc theo dõi', 'forwarded and closed'),
    }),
    ...within('level', byLevel(matters)),
    ...within('kind', labelsIn(kinds, 'figure')),
    ...within('result', {
      settled: of('có kết quả: giải quyết xong', 'with the result: settled'),
      settledInPart: of('có kết quả: được một phần', 'with the result: settled in part'),
      notSettled: of('có kết quả: không được', 'with the result: not settled'),
      none: of('chưa có kết quả', 'without a result'),
    }),
    sessions: { vi: `Số ${session.vi}`, en: capital(session.plural) },
    ...within('count', labelsIn(counts, 'figure')),
    forwardings: { vi: `Lượt chuyển ${matter.vi}`, en: `Times ${matter.plural} were forwarded` },
    urgings: { vi: `Lượt đôn đốc giải quyết ${matter.vi}`, en: `Times ${matter.plural} were urged` },
    watched: {
      vi: `Lượt giám sát giải quyết ${matter.vi}`,
      en: `Times settlement of ${matter.plural} was watched`,
    },
    raised: { vi: `Lượt kiến nghị cấp trên về ${matter.vi}`, en: `Times ${matter.plural} were raised above` },
    reopenings: { vi: `Lượt xem xét lại ${matter.vi}`, en: `Times ${matter.plural} were reopened` },
  }
}

/** How a matter ended, or how far it is. */
export type MatterOutcome =
  | 'received'
  | 'underWay'
  | 'forwarded'
  | 'decided'
  | 'answered'
  | 'raised'
  | 'settled'
  | 'settledInPart'
  | 'notSettled'
  | 'refused'
  | 'referred'
  | 'withdrawn'
  | 'closed'

/** What each figure of such a matter is called; the names begin with its id. */
export const figureLabelsOf = (configuration: Configuration): Readonly<Record<string, Label>> =>
  within(configuration.id, ownFigureLabels(configuration))
