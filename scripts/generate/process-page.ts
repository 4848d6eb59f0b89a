import {
  type AnyProcess,
  describe,
  type Description,
  type DutyDescription,
  type Law,
  mermaid,
  type ProvisionLine,
  type Severity,
} from '@civicflow/core'
import { bodyKindLabels } from '@civicflow/workflows'
import { termOf } from './duty-term.ts'
import { doneWords, handwrittenFor } from './handwritten.ts'
import { article, NEWEST, newestLine, source, sourceLegend } from './law-cells.ts'
import { instruments, wordings } from './law-sections.ts'
import { collapsed, diagram, table } from './markdown.ts'

/** The page of a process, for a lawyer or an official: what may happen, who owes what by when, by which article. */
export function processPage(process: AnyProcess, law: Law): string {
  const shown = describe(process, { law }, NEWEST)
  const { purpose } = handwrittenFor(process)
  const sections = [
    `# ${shown.label.vi}`,
    `<!-- Trang này do \`pnpm generate\` viết ra từ mã nguồn; sửa mã nguồn, không sửa ở đây. -->`,
    `*${shown.label.en}* · \`${shown.id}\`, phiên bản ${shown.version}`,
    purpose.vi,
    `*${purpose.en}*`,
    `Bảng dưới đây theo lời văn mới nhất mà bảng luật của thư viện có. Cột “Nguồn”: ${sourceLegend}.`,
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
    duties(process, shown),
    '## Vai trò',
    roles(shown),
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
  return table(['Bước', 'Đang chờ', 'Việc có thể ghi nhận', '', 'Mã'], rows)
}

/** Where no provision gives the right, the library does. */
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
  return `${table(['Việc', 'Là việc của', 'Ai được ghi thay', 'Điều khoản', 'Nguồn', 'Mã'], rows)}${note}`
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
  return table(['Phải bảo đảm', 'Nếu không', 'Khi ghi nhận', 'Điều khoản', 'Nguồn', 'Mã'], rows)
}

/** What a breach leads to under the line that is shown: an unread wording refuses nothing. */
function consequence(severity: Severity, line: ProvisionLine | undefined): string {
  if (severity === 'find') return 'lưu ý'
  return line?.unread === true ? 'lưu ý (từ chối khi đã đọc lời văn)' : 'từ chối'
}

function duties(process: AnyProcess, { duties: all }: Description): string {
  return table(
    ['Nghĩa vụ', 'Ai', 'Với ai', 'Thời hạn', 'Hoàn thành khi', 'Điều khoản', 'Nguồn', 'Mã'],
    all.map((shown) => dutyRow(process, shown)),
  )
}

function dutyRow(process: AnyProcess, { duty, label, owes, to, line }: DutyDescription): readonly string[] {
  const own = process.duties[duty]
  if (own === undefined)
    throw new Error(`process "${process.id}" describes a duty "${duty}" it does not have`)
  const done = own.metWhen === undefined ? '' : ` khi ${doneWords(process, duty)}`
  const met = `${own.metBy.map((event) => eventName(process, event)).join(' hoặc ')}${done}`
  const term = termOf(process, own, line)
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

function roles({ roles: all }: Description): string {
  const kinds: Readonly<Record<string, { readonly vi: string } | undefined>> = bodyKindLabels
  const rows = all.map(({ role, label, kinds: own, involvement }) => [
    label.vi,
    own.map((kind) => kinds[kind]?.vi ?? kind).join('; '),
    INVOLVEMENTS[involvement as keyof typeof INVOLVEMENTS],
    `\`${role}\``,
  ])
  return table(['Vai trò', 'Loại cơ quan', 'Tham gia với tư cách', 'Mã'], rows)
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
