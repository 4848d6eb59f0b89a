import type { Sample } from '@civicflow/core'
import { exampleCounts } from '../building-blocks/configured-words.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { AnyGroupEvents, GroupEventType } from './events.ts'

type Samples = { readonly [Type in GroupEventType]: readonly Sample<AnyGroupEvents, Type>[] }

/** Lifelike facts, one at least of each type, of the examples of a configuration; places and papers are illustrative. */
export function samplesOf({ example, kinds, counts, roles, period }: AnyConfiguration): Samples {
  const [sponsor] = roles.sponsor.examples
  const [recogniser] = roles.recogniser.examples
  const paper = (number: string, date: string, issuer = sponsor) => ({ issuer, number, date })
  const { members, into, ...placed } = example
  const all = Object.entries(kinds) as ['kind', (typeof kinds)['kind']][] // one name stands for its own keys
  const reviewedEvery = period === 'none' ? 'year' : period.every
  return {
    'group.proposed': all.map(([kind, own]) => ({
      ...placed,
      title: own.example,
      kind,
      sponsor,
      recogniser,
      document: paper('09/TTr', '2026-03-02'),
    })),
    'group.recognised': [
      {
        members,
        lead: { leader: 'tt-01', leaderName: 'Người đứng đầu thứ nhất' },
        reviewedEvery,
        document: paper('31/QĐ', '2026-03-16', recogniser),
      },
      { members, lead: { leader: 'tt-02' } },
    ],
    'proposal.ended': [
      { notFormedFor: 'refused', reason: 'Chưa đủ người tham gia.' },
      { notFormedFor: 'dropped', reason: 'Ghép với khu dân cư bên cạnh.' },
    ],
    'lead.changed': [
      { lead: { leader: 'tt-03', leaderName: 'Người đứng đầu kế tiếp' }, reason: 'Chuyển nơi cư trú.' },
    ],
    'members.changed': [
      { joined: 2, left: 1, reason: 'Thay người chuyển đi.' },
      { joined: 0, left: 1 },
    ],
    'group.reviewed': [
      { rating: 'good', counts: exampleCounts(counts), document: paper('44/BC', '2026-11-20') },
      { rating: 'fair' },
      { rating: 'weak', remarks: 'Sinh hoạt không đều.' },
    ],
    'group.consolidated': [
      { remedy: 'Bổ sung thành viên, tập huấn lại.', document: paper('50/BC', '2026-12-04') },
    ],
    'group.merged': [{ into, reason: 'Sắp xếp lại tổ dân phố.' }],
    'group.dissolved': [
      {
        ending: 'taskDone',
        reason: 'Đã xong việc được giao.',
        document: paper('60/QĐ', '2026-12-18', recogniser),
      },
      { ending: 'inactive', reason: 'Không hoạt động trong một năm.' },
    ],
  }
}
