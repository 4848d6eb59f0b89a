import type { Provision, ProvisionLine } from '@civicflow/core'
import { cite, complaintsLaw } from './instruments.ts'
import { read } from './lines-of.ts'
import { days, provisionsOf } from './provisions-of.ts'

/** Law on Complaints 02/2011/QH13, as it was read in the official codification. */
const inComplaintsLaw = (note: string): readonly ProvisionLine[] => [
  { ...read(complaintsLaw, ['66', '2'], { limit: days(7), note }), evidence: 'official' },
]

/** The law of complaints that the Front forwards. Of denunciations and other letters no law was read. */
export const complaintLaw = provisionsOf({
  'complaint-result-told': inComplaintsLaw(
    'Người giải quyết khiếu nại do Mặt trận chuyển đến thông báo kết quả trong 7 ngày kể từ ngày có quyết định giải quyết, không kể từ ngày nhận.',
  ),
  'complaint-superior-told': inComplaintsLaw(
    'Mặt trận chưa nhất trí thì kiến nghị cấp trên trực tiếp; cấp trên thông báo kết quả trong 7 ngày kể từ ngày có quyết định của mình.',
  ),
  /** The law sets days; they were not read. */
  'complaint-settlement': [
    {
      from: complaintsLaw.from,
      evidence: 'ours',
      citation: cite(complaintsLaw),
      unread: true,
      note: 'Chưa đọc các điều về thời hạn giải quyết khiếu nại, tố cáo trong luật, nên không tính.',
    },
  ],
}) satisfies Record<string, Provision>
