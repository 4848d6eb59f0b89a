import type { Sample } from '@civicflow/core'
import { exampleCounts } from '../building-blocks/configured-words.ts'
import type { AnyConfiguration } from './configuration.ts'
import type { AnyProgrammeEvents, ProgrammeEventType } from './events.ts'

type Samples = { readonly [Type in ProgrammeEventType]: readonly Sample<AnyProgrammeEvents, Type>[] }

/** A lifelike task of each kind; of one kind alone, two. */
function tasksIn({ kinds, roles }: AnyConfiguration) {
  const all = Object.entries(kinds) as ['kind', (typeof kinds)['kind']][] // one name stands for its own keys
  const [first, ...later] = all.length === 1 ? [...all, ...all] : all
  const [owner, another] = roles.owner.examples
  const line = (number: number, [kind, { example }]: (typeof all)[number]) =>
    ({ task: `NV-${String(number).padStart(2, '0')}`, kind, text: example }) as const
  return {
    dated: first === undefined ? [] : [{ ...line(1, first), owner, dueOn: '2026-05-29' }],
    undated: later.map((own, index) => ({ ...line(index + 2, own), owner: another })),
  }
}

/** Lifelike facts, one at least of each type, of the examples of a configuration; papers are illustrative. */
export function samplesOf(configuration: AnyConfiguration): Samples {
  const { example, roles, counts, reviews } = configuration
  const [lead] = roles.lead.examples
  const parties = [...roles.party.examples]
  const [party] = roles.party.examples
  const [committee] = roles.committee.examples
  const [owner, another] = roles.owner.examples
  const paper = (number: string, date: string, issuer = lead) => ({ issuer, number, date })
  const { dated, undated } = tasksIn(configuration)
  const one = dated.map(({ task }) => task)
  const more = undated.map(({ task }) => task)
  const rhythm = reviews === 'own' ? 'quarter' : reviews.every
  const told = { counts: exampleCounts(counts) }
  const terms = { from: '2026-02-01', until: '2027-12-31' }
  return {
    'programme.proposed': [
      { ...example, lead, parties, partyCommittee: committee, document: paper('12/TTr', '2026-01-06') },
      { ...example, lead, parties },
      { ...example, lead, parties, predecessor: 'programme-1' },
    ],
    'programme.drafted': [
      { ...terms, reviewEvery: rhythm, text: 'Nội dung, phương thức, trách nhiệm của các bên.' },
      { ...terms, reviewEvery: reviews === 'own' ? 'none' : reviews.every },
    ],
    'draft.revised': [{ ...terms, reviewEvery: rhythm, text: 'Bổ sung trách nhiệm cung cấp thông tin.' }],
    'draft.circulated': [{ document: paper('18/CV', '2026-01-12') }],
    'party.agreed': [{ document: paper('25/CV', '2026-01-16', party) }],
    'party.objected': [{ reason: 'Đề nghị làm rõ trách nhiệm cung cấp tài liệu.' }],
    'committee.assented': [{ document: paper('31/TB', '2026-01-20', committee) }],
    'committee.askedForChange': [{ reason: 'Bổ sung chế độ đánh giá.' }],
    'party.signed': [{ document: paper('01/2026', '2026-01-28') }],
    'party.declined': [{ reason: 'Chờ kiện toàn người đứng đầu.' }],
    'party.succeeded': [{ party, successor: another }],
    'programme.dropped': [{ reason: 'Nội dung đã có trong văn bản khác.' }],
    'yearPlan.adopted': [
      { year: 2026, tasks: dated, document: paper('40/KH', '2026-02-10') },
      { year: 2027, tasks: undated },
    ],
    'tasks.done': [
      { tasks: one, result: 'Đã hoàn thành theo kế hoạch.', document: paper('77/BC', '2026-05-28') },
      { tasks: more },
    ],
    'tasks.notDone': [
      { tasks: one, reason: 'Không bố trí được kinh phí.' },
      { tasks: more, reason: 'Chuyển sang năm sau.' },
    ],
    'tasks.reassigned': [
      { tasks: one, owner: another, dueOn: '2026-09-30', reason: 'Phân công lại.' },
      { tasks: more, owner, reason: 'Giao đúng chức năng.' },
    ],
    'review.held': [
      { within: '2026-03-31', ...told, document: paper('66/BC', '2026-04-03') },
      { within: '2026-06-30', assessment: 'Các bên phối hợp chặt chẽ, thường xuyên.' },
    ],
    'midTerm.reviewed': [{ ...told, document: paper('90/BC', '2026-12-15') }],
    'final.reviewed': [{ ...told, document: paper('95/BC', '2027-12-20') }],
    'amendment.proposed': [
      { text: 'Bổ sung nội dung phối hợp về chuyển đổi số.', document: paper('52/TTr', '2026-04-10') },
      { text: 'Kéo dài thời hạn.', until: '2028-06-30' },
    ],
    'amendment.agreed': [{ document: paper('58/CV', '2026-04-20', party) }],
    'amendment.rejected': [{ reason: 'Chưa cần thiết.' }],
    'amendment.dropped': [{ reason: 'Ghép vào lần sửa đổi sau.' }],
    'programme.renewed': [{ title: `${example.title} (giai đoạn tiếp theo)` }],
    'programme.ended': [
      { ending: 'termOver' },
      { ending: 'terminated', reason: 'Các bên thống nhất chấm dứt.' },
    ],
  }
}
