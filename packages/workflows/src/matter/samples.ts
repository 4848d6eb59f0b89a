import type { Sample } from '@civicflow/core'
import { exampleCounts } from '../building-blocks/configured-words.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { AnyMatterEvents, MatterEventType } from './events.ts'

type Samples = { readonly [Type in MatterEventType]: readonly Sample<AnyMatterEvents, Type>[] }

/** Lifelike facts, one at least of each type, of the examples of a configuration; people are numbers, papers illustrative. */
export function samplesOf({ example, kinds, counts, roles }: AnyConfiguration): Samples {
  const [taker] = roles.taker.examples
  const [receiver] = roles.receiver.examples
  const [superior] = roles.superior.examples
  const paper = (number: string, date: string, issuer = taker) => ({ issuer, number, date })
  const { referredTo, ...placed } = example
  const all = Object.entries(kinds) as ['kind', (typeof kinds)['kind']][] // one name stands for its own keys
  return {
    'matter.received': all.map(([kind, own], index) => ({
      ...placed,
      number: `${String(index + 1).padStart(2, '0')}/2026`,
      kind,
      taker,
      parties: [
        {
          party: `nd-${index + 1}1`,
          side: 'filer',
          name: `Người thứ nhất của việc ${index + 1}`,
          address: `Số ${index + 1} ngõ minh họa`,
          statement: own.example,
        },
        { party: `nd-${index + 1}2`, side: 'other', name: `Người thứ hai của việc ${index + 1}` },
      ],
      document: paper('07/PN', '2026-04-06'),
    })),
    'matter.refused': [{ refusal: 'outOfScope', reason: 'Không thuộc phạm vi của nơi tiếp nhận.' }],
    'matter.takenUp': [{ handlers: ['hg-01', 'hg-02'], document: paper('08/QĐ', '2026-04-09') }],
    'handlers.changed': [{ handlers: ['hg-01', 'hg-03'], reason: 'Người cũ có liên quan đến một bên.' }],
    'session.held': [{ counts: exampleCounts(counts), document: paper('09/BB', '2026-04-16') }, {}],
    'matter.concluded': [
      { result: 'settled', document: paper('10/BB', '2026-04-23') },
      { result: 'settledInPart', reason: 'Còn một nội dung chưa thống nhất.' },
      { result: 'notSettled', reason: 'Các bên không thống nhất.' },
    ],
    'matter.referred': [{ referredTo, reason: 'Không đạt kết quả ở đây.' }],
    'matter.withdrawn': [{ reason: 'Người có đơn rút đơn.' }],
    'matter.reopened': [{ reason: 'Có tình tiết mới.' }],
    'matter.forwarded': [{ receiver, document: paper('11/CV', '2026-04-10') }, { receiver }],
    'receiver.returned': [
      { reason: 'Không thuộc thẩm quyền.', document: paper('55/CV', '2026-04-20', receiver) },
    ],
    'receiver.urged': [{ document: paper('14/CV', '2026-05-12') }],
    'receiver.decided': [
      { result: 'settled', document: paper('210/QĐ', '2026-05-20', receiver) },
      { result: 'notSettled' },
    ],
    'result.told': [{ document: paper('61/TB', '2026-05-25', receiver) }],
    'settlement.watched': [{ remarks: 'Đã làm việc về tiến độ giải quyết.' }],
    'superior.asked': [
      { superior, reason: 'Chưa nhất trí với kết quả giải quyết.', document: paper('19/CV', '2026-06-01') },
    ],
    'superior.urged': [{ document: paper('24/CV', '2026-06-15') }],
    'superior.decided': [{ result: 'settledInPart', document: paper('300/QĐ', '2026-06-22', superior) }],
    'superior.told': [{ document: paper('88/TB', '2026-06-26', superior) }],
    'matter.closed': [{}, { reason: 'Đã đôn đốc nhiều lần, cấp trên không trả lời.' }],
  }
}
