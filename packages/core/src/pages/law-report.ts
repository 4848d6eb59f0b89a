import type { Law } from '../law/law.ts'
import type { AnyProcess } from '../process/process.ts'
import type { NamedInstrument } from './named-instrument.ts'
import { sourceLegend } from './law-cells.ts'
import { articles } from './law-report/articles.ts'
import { figures } from './law-report/figures.ts'
import { guardTable } from './law-report/guards.ts'
import { ownAuthority, ownChoices } from './law-report/own-choices.ts'
import { unsourced } from './law-report/sources.ts'
import { uncited, unused } from './law-report/unused.ts'
import { usesOf } from './law-report/uses.ts'

/** What a report needs beside processes and law. */
export interface LawReportOptions {
  /** Every instrument that a line of the law cites. */
  readonly instruments: readonly NamedInstrument[]
  /** Where the page of a process is, seen from the report. */
  readonly pageOf?: (process: AnyProcess) => string
}

/**
 * What of some processes stands on which article, what stands on none, how sure the figures are, and which articles
 * nothing stands on: for a lawyer, in Vietnamese and Markdown.
 *
 * @throws Error naming whatever has neither an article nor a note that says whose choice it is.
 */
export function lawReport(
  processes: readonly AnyProcess[],
  law: Law,
  { instruments, pageOf }: LawReportOptions,
): string {
  const without = unsourced(processes, law, instruments)
  if (without.length > 0) throw new Error(`without a source:\n  ${without.join('\n  ')}`)
  const uses = usesOf(processes)
  const sections = [
    '# Báo cáo điều luật',
    '<!-- Trang này được viết ra từ mã nguồn; sửa mã nguồn, không sửa ở đây. -->',
    '*Law report*',
    'Điều khoản nào được áp dụng ở đâu, điều gì không dựa vào điều khoản nào, các con số chắc chắn đến đâu, và điều khoản nào đã biết mà chưa dùng.',
    '*Which article is applied where, what stands on no article, how sure the figures are, and which articles are known and not yet used.*',
    `Các quy trình: ${processes.map((process) => named(process, pageOf)).join('; ')}.`,
    `Cột “Nguồn”: ${sourceLegend}. Mỗi dòng có hiệu lực từ ngày ghi ở cột “Từ ngày”, đến khi có dòng sau của cùng một mã. “Không ấn định”: đã đọc, luật không đặt con số; để trống: quy định không phải về con số.`,
    '## 1. Theo điều khoản',
    '*By article.* Những gì dựa vào một quy định được nêu ở lời văn mới nhất của nó.',
    articles(instruments, law, uses),
    '## 2. Không dựa vào điều khoản nào',
    '*Without an article.* Đều là quy ước của quy trình hoặc thực tiễn, không phải luật.',
    '### Quy tắc, nghĩa vụ, quyền ghi nhận và sự tách biệt',
    ownChoices(law, uses),
    '### Ai được ghi nhận việc gì, khi không dẫn điều khoản nào',
    'Không điều khoản nào được dẫn cho quyền ghi nhận những việc này: giao việc cho ai là quy ước của quy trình.',
    ownAuthority(processes),
    '### Điều kiện chuyển bước',
    'Điều kiện của máy trạng thái chỉ nói việc gì có thể nối tiếp việc gì, và không dẫn điều khoản: trình tự là quy ước của quy trình. Điều luật đòi hỏi thì đứng ở quy tắc, nghĩa vụ hoặc quyền ghi nhận của việc đó, tại mục 1.',
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

function named(process: AnyProcess, pageOf: LawReportOptions['pageOf']): string {
  const name = process.labels.process.vi
  return pageOf === undefined ? name : `[${name}](${pageOf(process)})`
}
