import type { Label } from '@civicflow/core'
import { byLevel, capital, joined, labelsIn } from '../building-blocks/configured-words.ts'
import { within } from '../building-blocks/figures.ts'
import type { Configuration } from './configuration.ts'

/** A label behind each kind of group. */
const ofEach = (kinds: Readonly<Record<string, Label>>, vi: string, en: string) =>
  Object.fromEntries(Object.entries(kinds).map(([kind, label]) => [kind, joined(label, vi, en)]))

/** What each figure of such a group is called, without what the names begin with. */
export function ownFigureLabels({ words: { group, members }, kinds, counts }: Configuration) {
  const groups: Label = { vi: `Số ${group.vi}`, en: capital(group.plural) }
  const kindFigures = labelsIn(kinds, 'figure')
  const people: Label = { vi: capital(members.vi), en: capital(members.en) }
  return {
    total: { vi: `Tổng số hồ sơ ${group.vi}`, en: `${groups.en} proposed` },
    ...within('outcome', {
      proposed: joined(groups, ' đang được đề nghị', ' awaiting recognition'),
      running: joined(groups, ' đang hoạt động', ' that work'),
      weak: joined(groups, ' cần củng cố', ' to be consolidated'),
      merged: joined(groups, ' đã sáp nhập', ' merged'),
      dissolved: joined(groups, ' đã giải thể', ' dissolved'),
      notFormed: joined(groups, ' không được thành lập', ' not formed'),
    }),
    ...within('level', byLevel(groups)),
    ...within('kind', ofEach(kindFigures, ': mọi hồ sơ', ': all files')),
    ...within('formed', ofEach(kindFigures, ' đã thành lập', ' formed')),
    ...within('active', kindFigures),
    ...within('members', ofEach(kindFigures, `: ${members.vi}`, `: ${members.en}`)),
    joined: joined(people, ' tham gia thêm', ' who joined'),
    left: joined(people, ' thôi tham gia', ' who left'),
    leadChanges: { vi: `Lượt thay người đứng đầu ${group.vi}`, en: `Changes of lead of ${group.plural}` },
    reviews: { vi: `Lượt đánh giá ${group.vi}`, en: `Reviews of ${group.plural}` },
    ...within('rated', {
      good: joined(groups, ' được đánh giá tốt', ' rated good'),
      fair: joined(groups, ' được đánh giá khá', ' rated fair'),
      weak: joined(groups, ' được đánh giá yếu', ' rated weak'),
    }),
    consolidations: { vi: `Lượt củng cố ${group.vi}`, en: `Consolidations of ${group.plural}` },
    ...within('count', labelsIn(counts, 'figure')),
  }
}

/** What has become of a group. */
export type GroupOutcome = 'proposed' | 'running' | 'weak' | 'merged' | 'dissolved' | 'notFormed'

/** What each figure of such a group is called; the names begin with its id. */
export const figureLabelsOf = (configuration: Configuration): Readonly<Record<string, Label>> =>
  within(configuration.id, ownFigureLabels(configuration))
