import { describe, type Description, type DutyDescription } from '../kernel/describe.ts'
import { mermaid } from '../kernel/mermaid.ts'
import type { Law } from '../law/law.ts'
import type { ProvisionLine } from '../law/provision.ts'
import type { AnyProcess } from '../process/process.ts'
import type { Severity } from '../process/rule.ts'
import { termOf } from './duty-term.ts'
import { article, NEWEST, newestLine, source, sourceLegend } from './law-cells.ts'
import { instruments, wordings } from './law-sections.ts'
import { collapsed, diagram, markdownTable } from './markdown.ts'
import { doneWords, type PageWords } from './page-words.ts'

/**
 * The page of a process, for a lawyer or an official, in Vietnamese and Markdown: what may happen, who owes what by when,
 * by which article, with its diagram.
 *
 * @throws Error naming a day that a duty reads, or a condition of a duty, that has no words.
 * @example writeFileSync('docs/festival.md', processPage(festival, law, { purpose: { vi: '…', en: '…' } }))
 */
export function processPage(process: AnyProcess, law: Law, words: PageWords): string {
  const shown = describe(process, { law }, NEWEST)
  const { purpose } = words
  const sections = [
    `# ${shown.label.vi}`,
    `<!-- Trang này được viết ra từ mã nguồn; sửa mã nguồn, không sửa ở đây. -->`,
    `*${shown.label.en}* · \`${shown.id}\`, phiên bản ${shown.version}`,
    purpose.vi,
    `*${purpose.en}*`,
    `Bảng dưới đây theo lời văn mới nhất mà bảng luật có. Cột “Nguồn”: ${sourceLegend}.`,
    '## Sơ đồ',
    diagram(mermaid(process, 'vi')),
    '## Các bước',
    states(process, shown),
    '## Việc được ghi nhận',
    events(process, shown, law),
    '## Quy tắc',
    'Quy tắc **từ chối** thì việc không được ghi; quy tắc **lưu ý** thì việc vẫn được ghi, kèm điều chưa đúng.',
    rules(process, shown),
    '## Nghĩa vụ và thời hạn',
    duties(process, shown, words),
    '## Vai trò',
    roles(shown, words),
    '## Căn cứ',
    instruments(process, law),
    collapsed('Lời văn thay đổi theo thời gian', wordings(process, law)),
  ]
  return `${sections.join('\n\n')}\n`
}

function states(process: AnyProcess, { states: all, transitions }: Description): string {
  const rows = all.map(({ path, kind, tags }) => {
    const own = [
      ...new Set(transitions.filter(({ from }) => from === path).flatMap(({ event }) => event ?? [])),
    ]
    const end = kind === 'final' ? 'chấm dứt' : tags.includes('closed') ? 'đã đóng' : ''
    return [
      pathName(process, path),
      roleNames(process, process.holds[path] ?? []),
      own.map((event) => eventName(process, event)).join('; '),
      end,
      `\`${path}\``,
    ]
  })
  return markdownTable(['Bước', 'Đang chờ', 'Việc có thể ghi nhận', '', 'Mã'], rows)
}

/** Where no provision gives the right, the process does. */
const OWN: ProvisionLine = { from: '', evidence: 'ours' }

function events(process: AnyProcess, { events: all }: Description, law: Law): string {
  const usual = commonest(all.map(({ recordedBy }) => roleNames(process, recordedBy)))
  const rows = all.map(({ event, label, actor, recordedBy, provision }) => {
    const right: ProvisionLine | undefined = provision === undefined ? OWN : newestLine(law, provision)
    const others = roleNames(process, recordedBy)
    return [
      label.vi,
      roleNames(process, actor),
      others === usual ? '(*)' : others,
      article(right),
      source(right),
      `\`${event}\``,
    ]
  })
  const note = usual === undefined ? '' : `\n\n(*) ${usual}.`
  return `${markdownTable(['Việc', 'Là việc của', 'Ai được ghi thay', 'Điều khoản', 'Nguồn', 'Mã'], rows)}${note}`
}

function rules(process: AnyProcess, { rules: all }: Description): string {
  const rows = all.map(({ rule, label, on, severity, line }) => [
    label.vi,
    consequence(severity, line),
    on.map((event) => eventName(process, event)).join('; '),
    article(line),
    source(line),
    `\`${rule}\``,
  ])
  return markdownTable(['Phải bảo đảm', 'Nếu không', 'Khi ghi nhận', 'Điều khoản', 'Nguồn', 'Mã'], rows)
}

/** What a breach leads to under the line that is shown: an unread wording refuses nothing. */
function consequence(severity: Severity, line: ProvisionLine | undefined): string {
  if (severity === 'find') return 'lưu ý'
  return line?.unread === true ? 'lưu ý (từ chối khi đã đọc lời văn)' : 'từ chối'
}

function duties(process: AnyProcess, { duties: all }: Description, words: PageWords): string {
  return markdownTable(
    ['Nghĩa vụ', 'Ai', 'Với ai', 'Thời hạn', 'Hoàn thành khi', 'Điều khoản', 'Nguồn', 'Mã'],
    all.map((shown) => dutyRow(process, shown, words)),
  )
}

function dutyRow(
  process: AnyProcess,
  { duty, label, owes, to, line }: DutyDescription,
  words: PageWords,
): readonly string[] {
  const own = process.duties[duty]
  if (own === undefined)
    throw new Error(`process "${process.id}" describes a duty "${duty}" it does not have`)
  const done = own.metWhen === undefined ? '' : ` khi ${doneWords(process, duty, words)}`
  const met = `${own.metBy.map((event) => eventName(process, event)).join(' hoặc ')}${done}`
  const term = termOf(process, own, line, words)
  return [
    label.vi,
    roleNames(process, [owes]),
    roleNames(process, to) || '–',
    term,
    met,
    article(line),
    source(line),
    `\`${duty}\``,
  ]
}

const INVOLVEMENTS = {
  lead: 'chủ trì',
  'co-host': 'phối hợp',
  addressee: 'nơi nhận',
  copied: 'được thông báo',
  supervised: 'được giám sát',
  participant: 'tham gia',
} as const

function roles({ roles: all }: Description, { kinds }: PageWords): string {
  const rows = all.map(({ role, label, kinds: own, involvement }) => [
    label.vi,
    own.map((kind) => kinds?.[kind]?.vi ?? kind).join('; '),
    INVOLVEMENTS[involvement as keyof typeof INVOLVEMENTS],
    `\`${role}\``,
  ])
  return markdownTable(['Vai trò', 'Loại cơ quan', 'Tham gia với tư cách', 'Mã'], rows)
}

/** `inSession.floor` → `Đang họp › Cử tri phát biểu` */
function pathName({ labels }: AnyProcess, path: string): string {
  const parts = path.split('.').map((_, index, all) => all.slice(0, index + 1).join('.'))
  return parts.map((part) => labels.states[part]?.vi ?? part).join(' › ')
}

function eventName({ labels }: AnyProcess, event: string): string {
  return labels.events[event]?.vi ?? event
}

function roleNames({ labels }: AnyProcess, roles: readonly string[]): string {
  return roles.map((role) => labels.roles[role]?.vi ?? role).join('; ')
}

/** The text found most often, where it is found more than twice. */
function commonest(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one)
  return first !== undefined && first[1] > 2 ? first[0] : undefined
}
