import type { Label } from '@civicflow/core'
import { byLevel, capital, joined, labelsIn } from '../building-blocks/configured-words.ts'
import { within } from '../building-blocks/figures.ts'
import type { Configuration } from './configuration.ts'
import { donorKindLabels } from './labels/field-labels.ts'

/** A label behind a word of a list, for each of the list: `Số khoản: Cá nhân`. */
function behind<Word extends string>(words: Readonly<Record<Word, Label>>, counted: Label) {
  const named = Object.entries<Label>(words).map(([word, label]) => [
    word,
    joined(counted, `: ${label.vi}`, `: ${label.en}`),
  ])
  return Object.fromEntries(named) as Readonly<Record<Word, Label>> // its own keys
}

const forms = (cash: Label, goods: Label) => ({ cash, goods })

/** What each figure of such a drive is called, without what the names begin with. Amounts are in đồng. */
export function ownFigureLabels({ words: { drive }, kinds }: Configuration) {
  const drives: Label = { vi: `Số ${drive.vi}`, en: capital(drive.plural) }
  const purposes = labelsIn(kinds, 'figure')
  const cash: Label = { vi: 'Tiền mặt đã tiếp nhận (đồng)', en: 'Cash received (VND)' }
  const goods: Label = {
    vi: 'Giá trị hàng hóa đã tiếp nhận (đồng)',
    en: 'Goods received, stated value (VND)',
  }
  const cashSpent: Label = { vi: 'Tiền mặt đã phân bổ (đồng)', en: 'Cash allocated (VND)' }
  const goodsSpent: Label = {
    vi: 'Giá trị hàng hóa đã phân bổ (đồng)',
    en: 'Goods allocated, stated value (VND)',
  }
  const receipts: Label = { vi: 'Số khoản tiếp nhận', en: 'Receipts' }
  return {
    total: joined(drives, ' đã phát động', ' launched'),
    ...within('outcome', {
      receiving: joined(drives, ' đang tiếp nhận', ' receiving'),
      distributing: joined(drives, ' đã dừng tiếp nhận, đang phân bổ', ' distributing'),
      settled: joined(drives, ' đã quyết toán, chờ báo cáo', ' settled'),
      reported: joined(drives, ' đã báo cáo', ' reported'),
      closed: joined(drives, ' đã khép', ' closed'),
      cancelled: joined(drives, ' đã hủy', ' cancelled'),
    }),
    ...within('level', byLevel(drives)),
    receipts,
    ...within('source', behind(donorKindLabels, receipts)),
    publishedReceipts: { vi: 'Số khoản tiếp nhận đã công khai', en: 'Receipts published' },
    ...within('received', forms(cash, goods)),
    ...within('cashFrom', behind(donorKindLabels, cash)),
    ...within('goodsFrom', behind(donorKindLabels, goods)),
    ...within('cashAt', byLevel(cash)),
    ...within('goodsAt', byLevel(goods)),
    receivedTogether: {
      vi: 'Tiền mặt cộng giá trị hàng hóa đã tiếp nhận (đồng)',
      en: 'Cash and stated value of goods received, added up (VND)',
    },
    allocations: { vi: 'Số khoản phân bổ', en: 'Allocations' },
    ...within('purpose', purposes),
    ...within('allocated', forms(cashSpent, goodsSpent)),
    ...within('cashFor', behind(purposes, cashSpent)),
    ...within('goodsFor', behind(purposes, goodsSpent)),
    allocatedTogether: {
      vi: 'Tiền mặt cộng giá trị hàng hóa đã phân bổ (đồng)',
      en: 'Cash and stated value of goods allocated, added up (VND)',
    },
    ...within(
      'returned',
      forms(
        { vi: 'Tiền mặt thu hồi (đồng)', en: 'Cash that came back (VND)' },
        { vi: 'Giá trị hàng hóa thu hồi (đồng)', en: 'Goods that came back, stated value (VND)' },
      ),
    ),
    ...within(
      'givenBack',
      forms(
        { vi: 'Tiền mặt trả lại người ủng hộ (đồng)', en: 'Cash given back to donors (VND)' },
        {
          vi: 'Giá trị hàng hóa trả lại người ủng hộ (đồng)',
          en: 'Goods given back to donors, stated value (VND)',
        },
      ),
    ),
    ...within(
      'atHand',
      forms(
        { vi: 'Tiền mặt còn lại (đồng)', en: 'Cash at hand (VND)' },
        { vi: 'Giá trị hàng hóa còn lại (đồng)', en: 'Goods at hand, stated value (VND)' },
      ),
    ),
    households: { vi: 'Lượt hộ được hỗ trợ', en: 'Households helped' },
    people: { vi: 'Lượt người được hỗ trợ', en: 'People helped' },
    extensions: { vi: 'Lượt kéo dài', en: 'Extensions' },
  }
}

/** A name under which such a drive counts something, without what the names begin with. */
export type DriveFigure = keyof ReturnType<typeof ownFigureLabels>
/** How a drive ended, or how far it is. */
export type DriveOutcome = 'receiving' | 'distributing' | 'settled' | 'reported' | 'closed' | 'cancelled'

/** What each figure of such a drive is called; the names begin with its id. */
export const figureLabelsOf = (configuration: Configuration): Readonly<Record<string, Label>> =>
  within(configuration.id, ownFigureLabels(configuration))
