import type { Label } from '@civicflow/core'
import { byLevel, capital, joined, labelsIn } from '../building-blocks/configured-words.ts'
import { within } from '../building-blocks/figures.ts'
import type { Configuration } from './configuration.ts'

/** What each figure of such a programme is called, without what the names begin with. */
export function ownFigureLabels({ words, kinds, counts }: Configuration) {
  const { programme, task, sign } = words
  const all: Label = { vi: `Số ${programme.vi}`, en: capital(programme.plural) }
  const tasks: Label = { vi: `Số ${task.vi} trong kế hoạch năm`, en: `${capital(task.plural)} planned` }
  const isSigned = joined(all, ` đã ${sign.vi}`, ` ${sign.past}`)
  return {
    total: joined(all, ' được lập hồ sơ', ' on record'),
    ...within('outcome', {
      preparing: joined(all, ` đang xây dựng, chưa ${sign.vi}`, ` in preparation`),
      inEffect: joined(all, ' đang có hiệu lực', ' in effect'),
      reviewed: joined(all, ' đã tổng kết, chờ quyết định tiếp theo', ' reviewed, their future open'),
      renewed: joined(all, ' được nối tiếp bằng văn bản mới', ' renewed'),
      ended: joined(all, ' đã kết thúc', ' ended'),
      dropped: joined(all, ' không xây dựng tiếp', ' dropped'),
    }),
    signed: isSigned,
    ...within('signedAt', byLevel(isSigned)),
    parties: { vi: `Số bên ${sign.vi} ${programme.vi}`, en: `Bodies that ${sign.past} ${programme.plural}` },
    yearPlans: { vi: 'Số kế hoạch năm', en: 'Yearly plans' },
    tasks,
    ...within('kind', labelsIn(kinds, 'figure')),
    ...within('fate', {
      open: { vi: `${capital(task.vi)} chưa có kết quả`, en: `${capital(task.plural)} without a result` },
      done: { vi: `${capital(task.vi)} đã hoàn thành`, en: `${capital(task.plural)} done` },
      notDone: { vi: `${capital(task.vi)} không hoàn thành`, en: `${capital(task.plural)} not done` },
    }),
    reviews: { vi: 'Lượt đánh giá định kỳ', en: 'Periodic reviews' },
    midTermReviews: { vi: 'Lượt sơ kết', en: 'Mid-term reviews' },
    finalReviews: { vi: 'Lượt tổng kết', en: 'Final reviews' },
    amendments: { vi: 'Lượt sửa đổi, bổ sung', en: 'Amendments' },
    successions: { vi: 'Lượt kế thừa do sáp nhập, tổ chức lại', en: 'Parties that another took over from' },
    ...within('count', labelsIn(counts, 'figure')),
  }
}

/** A name under which such a programme counts something, without what the names begin with. */
export type ProgrammeFigure = keyof ReturnType<typeof ownFigureLabels>
/** How a programme ended, or how far it is. */
export type ProgrammeOutcome = 'preparing' | 'inEffect' | 'reviewed' | 'renewed' | 'ended' | 'dropped'

/** What each figure of such a programme is called; the names begin with its id. */
export const figureLabelsOf = (configuration: Configuration): Readonly<Record<string, Label>> =>
  within(configuration.id, ownFigureLabels(configuration))
