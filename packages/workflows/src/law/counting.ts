import type { Provision } from '@civicflow/core'
import { cite, civilCode } from './instruments.ts'
import { provisionsOf } from './provisions-of.ts'

const note =
  'Áp dụng cách tính của Bộ luật Dân sự cho thời hạn giữa cơ quan nhà nước và Mặt trận là lựa chọn của phần mềm, chưa kiểm chứng.'

/**
 * How terms are counted. The day of the fact is not counted (art. 147); a term that ends on a day off ends with the next
 * working day (art. 148). Neither the articles' wording nor their application here has been verified.
 */
export const countingLaw = provisionsOf({
  'term-start': [{ from: civilCode.from, evidence: 'ours', citation: cite(civilCode, '147'), note }],
  'term-end': [{ from: civilCode.from, evidence: 'ours', citation: cite(civilCode, '148'), note }],
}) satisfies Record<string, Provision>
