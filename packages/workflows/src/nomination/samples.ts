import type { Sample } from '@civicflow/core'
import { exampleCounts } from '../building-blocks/configured-words.ts'
import { type AnyConfiguration, firstOf } from './configuration.ts'
import type { AnyNominationEvents, NominationEventType } from './events.ts'

type Samples = { readonly [Type in NominationEventType]: readonly Sample<AnyNominationEvents, Type>[] }

/** Lifelike candidates: one of the first kind, and of each further kind one that comes later; of one kind alone, two. */
function nominatedIn({ kinds }: AnyConfiguration) {
  const all = Object.entries(kinds) as ['kind', (typeof kinds)['kind']][] // one name stands for its own keys
  const later = all.length === 1 ? all : all.slice(1)
  const line = (number: number, [kind, { example }]: (typeof all)[number]) =>
    ({
      candidate: `TH-${String(number).padStart(2, '0')}`,
      name: `Trường hợp số ${number}`,
      kind,
      merit: example,
    }) as const
  return {
    first: all.slice(0, 1).map((own) => line(1, own)),
    later: later.map((own, index) => line(index + 2, own)),
  }
}

/** Lifelike facts, one at least of each type, of the examples of a configuration; places and papers are illustrative. */
export function samplesOf(configuration: AnyConfiguration): Samples {
  const { example, roles, measures } = configuration
  const { asks, decidedAt, place, ...placed } = example
  const [organiser, nominator, decider] = [
    firstOf(roles.organiser),
    firstOf(roles.nominator),
    firstOf(roles.decider),
  ]
  const paper = (number: string, date: string, issuer = organiser) => ({ issuer, number, date })
  const { first, later } = nominatedIn(configuration)
  const one = first.map(({ candidate }) => candidate)
  const more = later.map(({ candidate }) => candidate)
  const amounts = Object.keys(measures).length === 0 ? {} : { measures: exampleCounts(measures) }
  const opened = {
    ...placed,
    organiser,
    nominators: [...roles.nominator.examples],
    appraisers: [...roles.appraiser.examples],
  }
  return {
    'round.opened': [
      {
        ...opened,
        asks: [...asks],
        closesOn: '2026-05-15',
        expected: first.length + later.length,
        document: paper('12/KH', '2026-04-06'),
      },
      { ...opened, asks: [] },
    ],
    'candidates.nominated': [
      { nominated: first, nominator, document: paper('03/TTr', '2026-05-08', nominator) },
      { nominated: later, nominator },
    ],
    'nominations.closed': [{ document: paper('27/TB', '2026-05-15') }],
    'round.cancelled': [{ reason: 'Ghép vào đợt của cấp trên.' }],
    'candidates.workedOn': [
      {
        candidates: one,
        result: 'Đã hoàn thành theo nội dung đăng ký.',
        document: paper('08/BC', '2026-05-20', nominator),
      },
      { candidates: more, result: 'Đã thực hiện xong.' },
    ],
    'candidates.appraised': [
      { candidates: one, appraisal: 'fit', document: paper('05/BB', '2026-05-25') },
      { candidates: more, appraisal: 'fit' },
      { candidates: one, appraisal: 'needsMore', reason: 'Thiếu xác nhận của tổ dân phố.' },
      { candidates: more, appraisal: 'unfit', reason: 'Chưa đủ điều kiện.' },
    ],
    'candidates.supplemented': [{ candidates: one, supplement: 'Bổ sung xác nhận của tổ dân phố.' }],
    'candidates.proposed': [
      { candidates: one, decider, level: decidedAt, document: paper('14/TTr', '2026-06-01') },
      { candidates: more, decider, level: decidedAt },
    ],
    'candidates.decided': [
      { candidates: one, decision: 'awarded', ...amounts, document: paper('88/QĐ', '2026-06-10', decider) },
      { candidates: more, decision: 'notAwarded', reason: 'Không thuộc đối tượng của đợt này.' },
      { candidates: more, decision: 'awarded', ...amounts, document: paper('89/QĐ', '2026-06-10', decider) },
    ],
    'candidates.posted': [
      { candidates: one, place, until: '2026-06-22', document: paper('30/TB', '2026-06-12') },
      { candidates: more, place },
    ],
    'candidates.handedOver': [
      { candidates: one, ...amounts, document: paper('11/BB', '2026-06-25') },
      { candidates: more, ...amounts },
    ],
    'candidates.withdrawn': [
      { candidates: one, reason: 'Nơi đề nghị rút đề nghị.' },
      { candidates: more, reason: 'Đã được giải quyết ở chương trình khác.' },
    ],
    'candidates.reconsidered': [
      { candidates: one, secondLook: 'objection', reason: 'Nhân dân phản ánh khi công khai.' },
      { candidates: more, secondLook: 'newFacts', reason: 'Có tài liệu mới.' },
    ],
    'round.closed': [{ document: paper('41/BC', '2026-06-30') }],
  }
}
