import type { Provision } from '@civicflow/core'
import { inFrontLaw } from './lines-of.ts'
import { provisionsOf } from './provisions-of.ts'

/** How the Front and the State work together. */
export const coordinationLaw = provisionsOf({
  'coordination-regulation': inFrontLaw(['7', '1'], {
    note: 'Quan hệ phối hợp theo pháp luật và quy chế phối hợp công tác do hai bên ở từng cấp ban hành. Luật không nêu thời hạn, định kỳ đánh giá hay mẫu quy chế. Nghị quyết liên tịch 01/2023/NQLT-CP-ĐCTUBTƯMTTQVN của trung ương chưa đọc.',
  }),
}) satisfies Record<string, Provision>
