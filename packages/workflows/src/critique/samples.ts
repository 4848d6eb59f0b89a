import type { ProcessDefinition } from '@civicflow/core'
import type { events } from './events.ts'
import type { machine } from './machine.ts'

type Samples = ProcessDefinition<
  'critique',
  typeof events,
  typeof machine,
  string,
  string,
  string,
  'critique.opened'
>['samples']

const front = 'front/phuong-ba-dinh'
const committee = 'committee/phuong-ba-dinh'
const council = 'peoples-council/phuong-ba-dinh'
const paper = (number: string, date: string, issuer = front) => ({ issuer, number, date })

const opened = {
  title: 'Phản biện dự thảo đề án chỉnh trang hè phố phường Ba Đình',
  area: 'phuong-ba-dinh',
  lead: front,
  front,
  drafter: committee,
  issuer: council,
  grounds: ['drafterRequest'],
} as const

const draft = { draft: 'D1', subject: 'Đề án chỉnh trang hè phố', draftKind: 'scheme' } as const

const proposal = {
  proposal: 'ND-01',
  draft: 'D1',
  head: 'balance',
  article: '4',
  clause: '2',
  text: 'Bổ sung chỗ để xe cho hộ kinh doanh nhỏ trên tuyến phố được chỉnh trang.',
  reason: 'Dự thảo chưa tính đến sinh kế của các hộ đang kinh doanh ổn định.',
  source: 'affected',
} as const

/** Lifelike facts, one at least of each type; places and papers are illustrative. */
export const samples: Samples = {
  'critique.opened': [
    {
      ...opened,
      form: 'conference',
      participants: ['women-union/phuong-ba-dinh'],
      plan: 'plan-2026',
      item: 'PB-01',
    },
    {
      ...opened,
      title: 'Lấy ý kiến phản biện dự thảo kế hoạch thu gom rác tại nguồn',
      form: 'opinions',
      issuer: committee,
      submissionOn: '2026-12-01',
    },
    {
      ...opened,
      title: 'Đối thoại về dự thảo quy định hỗ trợ trẻ em có hoàn cảnh khó khăn',
      form: 'dialogue',
      lead: 'women-union/phuong-ba-dinh',
      grounds: ['memberProposal'],
      agreedWithFront: true,
    },
    { ...opened, title: 'Phản biện dự thảo đề án, bản lần 2', form: 'conference', predecessor: 'critique-1' },
  ],
  'critique.cancelled': [
    { reason: 'Dự thảo chuyển sang năm sau.', amendment: paper('20/KH-MTTQ-BTT', '2026-10-20') },
  ],

  'draft.requested': [{ document: paper('40/MTTQ-BTT', '2026-10-12') }],
  'draft.reportedMissing': [{ reason: 'Đã đề nghị hai lần, chưa nhận được dự thảo.' }],
  'draft.received': [
    {
      drafts: [draft],
      submissionOn: '2026-12-01',
      secret: false,
      document: paper('310/TTr-UBND', '2026-10-20', committee),
    },
    {
      drafts: [
        {
          ...draft,
          subject: 'Quy định về sử dụng tạm thời hè phố',
          draftKind: 'legalDocument',
          edition: 'lần 1',
        },
        { draft: 'D2', subject: 'Kế hoạch thực hiện quy định', draftKind: 'plan' },
      ],
      secret: false,
    },
    {
      drafts: [{ ...draft, subject: 'Phương án bảo vệ công trình', draftKind: 'legalDocument' }],
      submissionOn: '2026-12-01',
      secret: true,
    },
  ],
  'submission.moved': [{ submissionOn: '2026-12-15', reason: 'Kỳ họp Hội đồng nhân dân lùi lại.' }],
  'scope.confirmed': [{ concerns: ['people'] }],
  'critique.declined': [{ declineGround: 'notConcerned', reason: 'Dự thảo về công tác nội bộ của cơ quan.' }],
  'draft.replaced': [{ reason: 'Cơ quan soạn thảo gửi bản mới sau khi họp thẩm định.' }],
  'draft.withdrawn': [{ reason: 'Không trình trong năm nay.' }],
  'form.changed': [
    { form: 'opinions', reason: 'Nội dung chuyên môn sâu, cần góp ý bằng văn bản.' },
    { form: 'dialogue', reason: 'Cần trao đổi trực tiếp với cơ quan soạn thảo.' },
  ],

  'form.added': [
    { form: 'dialogue', reason: 'Còn hai nội dung cần trao đổi trực tiếp.' },
    { form: 'opinions', reason: 'Cần thêm ý kiến của đối tượng chịu tác động.' },
    { form: 'conference', reason: 'Cần ý kiến của các tổ chức thành viên.' },
  ],
  'form.leftOut': [{ reason: 'Cơ quan soạn thảo đã làm rõ bằng văn bản.' }],

  'session.convened': [
    {
      session: 'H1',
      day: '2026-11-10',
      place: 'Trụ sở Ủy ban Mặt trận Tổ quốc phường Ba Đình',
      invited: ['politicalOrganisations', 'advisory', 'experts', 'draftingBody', 'issuingBody'],
      participants: ['front-working-board/phuong-ba-dinh-1'],
      document: paper('15/GM-MTTQ', '2026-10-30'),
    },
    {
      session: 'H1',
      day: '2026-12-21',
      place: 'Nhà văn hóa phường Ba Đình',
      invited: ['politicalOrganisations', 'draftingBody'],
    },
  ],
  'draft.circulated': [{}],
  'session.postponed': [
    { session: 'H1', day: '2026-11-17', reason: 'Cơ quan soạn thảo chưa bố trí được người dự.' },
    { session: 'H1', day: '2026-12-21', reason: 'Đại biểu cần thêm thời gian nghiên cứu.' },
  ],
  'session.cancelled': [{ session: 'H1', reason: 'Cơ quan soạn thảo vắng mặt.' }],
  'session.opened': [
    { session: 'H1', chair: 'front/phuong-ba-dinh/chair', delegates: 14, attendance: 'responsible' },
    { session: 'H1', chair: 'women-union/phuong-ba-dinh/chair', attendance: 'another' },
  ],
  'draft.presented': [{}],
  'points.steered': [{ heads: ['necessity', 'balance'] }],
  'delegate.spoke': [{ summary: 'Đề nghị làm rõ nguồn kinh phí.' }],
  'drafter.explained': [{ summary: 'Kinh phí từ ngân sách phường.' }],
  'session.concluded': [{ document: paper('06/BB', '2026-11-10') }],
  'session.brokenOff': [{ reason: 'Mất điện, đại biểu thống nhất họp lại.' }],
  'issuer.spoke': [{}],

  'draft.sentForOpinions': [
    {
      consulted: ['agencies', 'experts', 'affected'],
      participants: ['workplace/co-khi'],
      askedBy: '2026-11-05',
    },
  ],
  'opinion.received': [{ source: 'expert', summary: 'Cần đánh giá tác động đến hộ kinh doanh.' }],
  'collection.closed': [{}],
  'explanation.asked': [{ way: 'inWriting', summary: 'Làm rõ phương án bố trí chỗ để xe.' }],
  'explanation.given': [{}],

  'proposal.made': [
    proposal,
    {
      ...proposal,
      proposal: 'ND-02',
      head: 'impact',
      source: 'expert',
      article: '6',
      text: 'Đánh giá tác động giao thông.',
    },
    { ...proposal, proposal: 'ND-03', head: 'necessity', source: 'politicalOrganisation' },
  ],
  'proposal.merged': [{ proposal: 'ND-02', into: 'ND-01' }],
  'proposal.dropped': [{ proposal: 'ND-01', reason: 'Không thuộc phạm vi của dự thảo.' }],
  'document.drafted': [{}],
  'document.returned': [{ reason: 'Làm rõ lý do của một nội dung.' }],
  'document.signed': [
    { signedBy: 'front/phuong-ba-dinh/chair', document: paper('33/MTTQ-BTT', '2026-11-16') },
    {
      signedBy: 'women-union/phuong-ba-dinh/chair',
      document: paper('12/BTV', '2026-11-16', 'women-union/phuong-ba-dinh'),
    },
  ],
  'document.sent': [{ to: [committee, council] }],
  'critique.endedWithoutProposal': [{ reason: 'Đại biểu nhất trí với dự thảo.' }],

  'answer.requested': [{ askedBy: '2026-11-30', document: paper('36/MTTQ-BTT', '2026-11-20') }],
  'silence.reported': [{ to: [council] }],
  'explanationSession.held': [{ summary: 'Cơ quan soạn thảo giải trình trước đại biểu.' }],
  'reply.received': [
    {
      replies: [{ proposal: 'ND-01', answer: 'accepted', where: 'Khoản 2 Điều 4' }],
      document: paper('350/UBND', '2026-11-25', committee),
    },
    {
      replies: [
        { proposal: 'ND-01', answer: 'rejected', reason: 'Không còn quỹ đất trên tuyến phố.' },
        { proposal: 'ND-02', answer: 'partly', where: 'Điều 6', reason: 'Chỉ đánh giá hai nút giao chính.' },
        { proposal: 'ND-03', answer: 'deferred', instrument: 'Đề án giao thông tĩnh của phường' },
      ],
      document: paper('351/UBND', '2026-11-25', committee),
    },
  ],
  'reply.foundComplete': [{}],
  'reply.foundIncomplete': [{ reason: 'Còn nội dung chưa trả lời.' }],
  'explanation.accepted': [{ proposals: ['ND-01'] }],
  'explanation.disputed': [{ proposals: ['ND-01'], reason: 'Phường còn hai khu đất công chưa sử dụng.' }],
  'dispute.discussed': [{ summary: 'Hai bên trao đổi về hai khu đất công.' }],
  'dispute.reserved': [{ reason: 'Hai bên giữ ý kiến.' }],
  'recommendations.made': [
    {
      recommendations: [
        {
          recommendation: 'KN-01',
          subject: 'Trả lời ý kiến phản biện về chỗ để xe',
          request: 'Trả lời bằng văn bản từng nội dung phản biện chưa được trả lời.',
          addressee: committee,
        },
      ],
      frontAbove: 'front/ha-noi',
      document: paper('45/MTTQ-BTT', '2026-12-18'),
    },
  ],
  'critique.reportedToIssuer': [{}],
  'reply.published': [{ publishedAt: ['Cổng thông tin điện tử phường Ba Đình'] }],

  'followUp.ended': [{ reason: 'Dự thảo không còn trong chương trình của cơ quan ban hành.' }],
  'instrument.issuedUncriticised': [
    {
      reason: 'Hội đồng nhân dân họp sớm hơn dự kiến.',
      document: paper('11/NQ-HĐND', '2026-11-30', council),
    },
  ],
  'instrument.issued': [{ document: paper('12/NQ-HĐND', '2026-12-16', council) }],
  'text.checked': [{ checks: [{ proposal: 'ND-01', reflected: true }] }, { checks: [] }],
}
