import type { AnyProcess, Law } from '@civicflow/core'
import type { Instrument } from '@civicflow/workflows'
import { sourceLegend } from './law-cells.ts'
import { articles } from './law-report/articles.ts'
import { figures } from './law-report/figures.ts'
import { guardTable } from './law-report/guards.ts'
import { ownAuthority, ownChoices } from './law-report/own-choices.ts'
import { unsourced } from './law-report/sources.ts'
import { uncited, unused } from './law-report/unused.ts'
import { usesOf } from './law-report/uses.ts'

/**
 * What of some processes stands on which article, what stands on none, how sure the figures are, and which articles
 * nothing stands on: for a lawyer.
 *
 * @throws Error naming whatever has neither an article nor a note that says whose choice it is.
 */
export function lawReport(
  processes: readonly AnyProcess[],
  law: Law,
  instruments: readonly Instrument[],
  folderOf: (process: AnyProcess) => string,
): string {
  const without = unsourced(processes, law, instruments)
  if (without.length > 0) throw new Error(`without a source:\n  ${without.join('\n  ')}`)
  const uses = usesOf(processes)
  const sections = [
    '# Báo cáo điều luật',
    '<!-- Trang này do `pnpm generate` viết ra từ mã nguồn; sửa mã nguồn, không sửa ở đây. -->',
    '*Law report*',
    'Điều khoản nào được áp dụng ở đâu, điều gì không dựa vào điều khoản nào, các con số chắc chắn đến đâu, và điều khoản nào đã biết mà chưa dùng.',
    '*Which article is applied where, what stands on no article, how sure the figures are, and which articles are known and not yet used.*',
    `Các quy trình: ${processes.map((process) => link(process, folderOf)).join('; ')}.`,
    `Cột “Nguồn”: ${sourceLegend}. Mỗi dòng có hiệu lực từ ngày ghi ở cột “Từ ngày”, đến khi có dòng sau của cùng một mã. “Không ấn định”: đã đọc, luật không đặt con số; để trống: quy định không phải về con số.`,
    '## 1. Theo điều khoản',
    '*By article.* Những gì dựa vào một quy định được nêu ở lời văn mới nhất của nó.',
    articles(instruments, law, uses),
    '## 2. Không dựa vào điều khoản nào',
    '*Without an article.* Đều là quy ước của thư viện hoặc thực tiễn, không phải luật.',
    '### Quy tắc, nghĩa vụ, quyền ghi nhận và sự tách biệt',
    ownChoices(law, uses),
    '### Ai được ghi nhận việc gì, khi không dẫn điều khoản nào',
    'Không điều khoản nào được dẫn cho quyền ghi nhận những việc này: giao việc cho ai là quy ước của thư viện.',
    ownAuthority(processes),
    '### Điều kiện chuyển bước',
    'Điều kiện của máy trạng thái chỉ nói việc gì có thể nối tiếp việc gì, và không dẫn điều khoản: trình tự là quy ước của thư viện. Điều luật đòi hỏi thì đứng ở quy tắc, nghĩa vụ hoặc quyền ghi nhận của việc đó, tại mục 1.',
    guardTable(processes),
    '## 3. Các con số theo nguồn',
    '*Figures by evidence.* Con số nào thuộc lời văn trước khi luật được sửa đổi thì ghi chú nói rõ.',
    figures(law, uses),
    '## 4. Đã biết mà chưa quy trình nào dẫn',
    '*Known, and referred to by no process.*',
    unused(law, uses),
    'Văn bản đã biết mà không quy định nào dẫn:',
    uncited(law, instruments),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function link(process: AnyProcess, folderOf: (process: AnyProcess) => string): string {
  return `[${process.labels.process.vi}](../${folderOf(process)}/README.md)`
}
