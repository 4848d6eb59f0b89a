import type { Evidence } from '../../law/evidence.ts'
import type { Citation, CitedInstrument } from '../../law/provision.ts'
import { groundText } from '../messages.ts'

export const evidence: Readonly<Record<Evidence, string>> = {
  official: 'lời văn đọc trong bản chính thức hoặc văn bản hợp nhất',
  published: 'lời văn đọc trên trang thông tin công khai',
  secondary: 'theo nguồn thuật lại, chưa đối chiếu với văn bản',
  practice: 'theo thực tiễn, không có trong văn bản',
  ours: 'quy ước của quy trình, không phải luật',
}

export function citation(cited: Citation): string {
  const amended = cited.amendedBy === undefined ? '' : `, sửa đổi bởi ${inFull(cited.amendedBy)}`
  return `${place(cited)}${inFull(cited)}${amended}`
}

export function shortCitation(cited: Citation): string {
  return `${place(cited)}${cited.short.vi}${cited.amendedBy === undefined ? '' : ', đã sửa đổi'}`
}

const doubts = {
  evidence,
  unread: 'chưa đọc được lời văn có hiệu lực ngày này',
  byProfile: 'hạn do đơn vị tự đặt, không phải luật',
  uncited: 'quy định chưa được dẫn điều khoản',
}

export const ground = groundText(citation, doubts)

/** A ground inside a sentence. */
export const shortGround = groundText(shortCitation, doubts)

/** `điểm a khoản 1 Điều 24 `, or as much of it as is given. */
function place({ point, clause, article }: Citation): string {
  const parts = [
    ...(point === undefined ? [] : [`điểm ${point}`]),
    ...(clause === undefined ? [] : [`khoản ${clause}`]),
    ...(article === undefined ? [] : [`Điều ${article}`]),
  ]
  return parts.map((part) => `${part} `).join('')
}

/** `Nghị quyết liên tịch 72/2025` → `Nghị quyết liên tịch số 72/2025/NQLT/…` */
function inFull({ instrument, short }: CitedInstrument): string {
  return `${short.vi.replace(/\s+\d\S*$/, '')} số ${instrument}`
}
