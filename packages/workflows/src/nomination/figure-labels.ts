import type { Label } from '@civicflow/core'
import { byLevel, capital, joined, labelsIn } from '../building-blocks/configured-words.ts'
import { within } from '../building-blocks/figures.ts'
import type { Configuration } from './configuration.ts'

/** What each figure of such a round is called, without what the names begin with. */
export function ownFigureLabels({ words, kinds, measures }: Configuration) {
  const { round, candidate, awarded } = words
  const rounds: Label = { vi: `Số ${round.vi}`, en: capital(round.plural) }
  const candidates: Label = { vi: capital(candidate.vi), en: capital(candidate.plural) }
  const of = (vi: string, en: string): Label => joined(candidates, ` ${vi}`, ` ${en}`)
  const kindFigures = labelsIn(kinds, 'figure')
  const awardedOf = Object.entries<Label>(kindFigures).map(([kind, label]) =>
    within(`awarded.${kind}`, byLevel(joined(label, ` ${awarded.vi}`, ` ${awarded.en}`))),
  )
  const amounts = (vi: string, en: string) =>
    Object.fromEntries(
      Object.entries<Label>(labelsIn(measures, 'figure')).map(([measure, label]) => [
        measure,
        joined(label, `: ${vi}`, `: ${en}`),
      ]),
    )
  return {
    total: { vi: `Tổng số hồ sơ ${round.vi}`, en: `${rounds.en} opened` },
    ...within('outcome', {
      nominating: joined(rounds, ' đang nhận đề nghị, đăng ký', ' open for nominations'),
      underWay: joined(rounds, ' đang thẩm định, quyết định', ' under way'),
      closed: joined(rounds, ' đã kết thúc', ' closed'),
      cancelled: joined(rounds, ' đã hủy', ' cancelled'),
    }),
    ...within('level', byLevel(rounds)),
    expected: of('dự kiến', 'expected'),
    candidates: { vi: `Tổng số ${candidate.vi}`, en: candidates.en },
    ...within('kind', kindFigures),
    ...within('fate', {
      nominated: of('chờ thẩm định', 'to be appraised'),
      sentBack: of('chờ bổ sung hồ sơ', 'sent back for more'),
      fit: of('đạt, chờ trình', 'fit, to be proposed'),
      unfit: of('không đạt', 'unfit'),
      proposed: of('đã trình, chờ quyết định', 'proposed, not decided on'),
      awarded: of(awarded.vi, awarded.en),
      notAwarded: of(`không ${awarded.vi}`, `not ${awarded.en}`),
      withdrawn: of('đã rút', 'withdrawn'),
    }),
    ...Object.assign({}, ...awardedOf),
    workedOn: of('đã ghi kết quả thực hiện', 'with work on record'),
    posted: of('đã công khai', 'posted'),
    handedOver: of('đã được trao, chi, bàn giao', 'handed over to'),
    ...within('approved', amounts('được duyệt', 'approved')),
    ...within('given', amounts('đã trao, chi', 'given')),
    sentBack: {
      vi: `Lượt trả lại ${candidate.vi} để bổ sung`,
      en: `Times ${candidate.plural} were sent back`,
    },
    reconsidered: {
      vi: `Lượt xem xét lại ${candidate.vi}`,
      en: `Times ${candidate.plural} were reconsidered`,
    },
  }
}

/** How a round ended, or how far it is. */
export type RoundOutcome = 'nominating' | 'underWay' | 'closed' | 'cancelled'

/** What each figure of such a round is called; the names begin with its id. */
export const figureLabelsOf = (configuration: Configuration): Readonly<Record<string, Label>> =>
  within(configuration.id, ownFigureLabels(configuration))
