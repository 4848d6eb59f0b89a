/** What became of a kind of process that the seed reports name. */
export type Standing = 'own machine' | 'configured' | 'within another' | 'in a guide' | 'derived' | 'left out'

/** One kind of process that the five seed reports name. */
export interface SeedRow {
  readonly vi: string
  readonly en: string
  readonly standing: Standing
  /** Ids of the processes that it is, or is within. */
  readonly processes: readonly string[]
  /** How, where that is not plain; why it is left out. */
  readonly note?: string
}

const own = (vi: string, en: string, processes: readonly string[], note?: string): SeedRow => ({
  vi,
  en,
  standing: 'own machine',
  processes,
  ...(note !== undefined && { note }),
})

const configured = (vi: string, en: string, processes: readonly string[], note?: string): SeedRow => ({
  ...own(vi, en, processes, note),
  standing: 'configured',
})

const within = (vi: string, en: string, processes: readonly string[], note: string): SeedRow => ({
  ...own(vi, en, processes, note),
  standing: 'within another',
})

const leftOut = (vi: string, en: string, note: string): SeedRow => ({
  ...own(vi, en, [], note),
  standing: 'left out',
})

/** Every kind of process that the five seed reports name, in the order they are counted in: 52. */
export const seedRows: readonly SeedRow[] = [
  own('Tiếp xúc cử tri', 'Voter meeting', ['campaign', 'voter-meeting']),
  own('Theo dõi giải quyết kiến nghị cử tri', 'Petition of voters, followed up', ['petition']),
  configured('Kết luận sau chất vấn', 'Conclusions after question time', ['question-session-conclusion']),
  own('Giám sát theo kế hoạch', 'Supervision of an annual plan', [
    'supervision-plan',
    'supervision',
    'recommendation',
  ]),
  within(
    'Giám sát nội dung phát sinh',
    'Supervision of what arises',
    ['supervision'],
    'An ad hoc supervision.',
  ),
  within(
    'Phối hợp, tham gia giám sát',
    'Joint supervision',
    ['supervision'],
    'The form of taking part: a representative is sent; led and joined are counted apart.',
  ),
  within(
    'Giám sát bầu cử',
    'Supervision of an election',
    ['supervision'],
    'A supervision by a team with a session for each stage; election law was not read, so no stage is a rule.',
  ),
  within(
    'Giám sát việc mới, việc khó của cán bộ chủ chốt',
    'Supervision of key officials’ new and hard tasks',
    ['supervision', 'breakthrough-task'],
    'The task is registered and appraised; what is supervised is a supervision, its answer by the term of regulation 124-QĐ/TW.',
  ),
  own('Phản biện xã hội', 'Social critique', ['critique']),
  within(
    'Hội nghị tiếp thu, giải trình',
    'Acceptance and explanation session',
    ['critique'],
    'A fact of the critique while its answer is waited for.',
  ),
  own('Lấy ý kiến vào dự thảo văn bản', 'Opinions collected on a draft', ['opinion-collection']),
  configured('Góp ý xây dựng Đảng', 'Comments for Party building', ['party-building-opinions']),
  configured('Góp ý xây dựng chính quyền', 'Comments for government building', [
    'government-building-opinions',
  ]),
  own('Đối thoại trực tiếp', 'Direct dialogue', ['dialogue', 'dialogue-opinion']),
  configured('Hội nghị đại biểu nhân dân', 'Conference of people’s delegates', [
    'people-delegates-conference',
  ]),
  configured('Nắm bắt tâm tư, nguyện vọng, dư luận', 'Public sentiment', ['public-sentiment-report']),
  configured('Tiếp công dân', 'Reception of citizens', ['citizen-reception']),
  configured('Đơn thư khiếu nại, tố cáo', 'Letters, complaints and denunciations', ['complaint-letter']),
  own('Kiểm tra công tác Mặt trận', 'Inspection of Front work', ['front-inspection']),
  own('Ban Thanh tra nhân dân', 'People’s Inspection Board', ['supervision-board', 'board-supervision']),
  own('Ban Giám sát đầu tư của cộng đồng', 'Community Investment Supervision Board', [
    'supervision-board',
    'board-supervision',
  ]),
  within(
    'Công khai giải phóng mặt bằng',
    'Publicity of land clearance',
    ['opinion-collection'],
    'A plan of compensation is a kind of draft; land law was not read.',
  ),
  configured('Tổ hòa giải', 'Grassroots mediation', ['mediation-group', 'mediation-case']),
  configured('Tổ an ninh nhân dân, nhóm liên gia tự quản', 'Self-governing groups', ['self-governing-group']),
  configured('Mô hình, câu lạc bộ', 'Community models and clubs', ['community-model']),
  leftOut(
    'Tố giác tội phạm; cảm hóa người lầm lỗi',
    'Crime tips; reintegration',
    'Sensitive data of suspects and of those who served a sentence, and a matter of the police; nothing of it is counted in the open.',
  ),
  configured('Quy chế phối hợp', 'Co-ordination regulation', ['coordination-regulation']),
  configured('Chương trình phối hợp', 'Co-ordination programme', ['coordination-programme']),
  configured('Giao ban', 'Briefing', ['briefing']),
  configured('Buổi làm việc', 'Working session', ['working-session']),
  configured('Giao việc, đăng ký việc đột phá', 'Breakthrough task', ['breakthrough-task']),
  configured('Thực hiện đề án', 'Implementation of a scheme', ['scheme']),
  configured('Sinh hoạt Ban công tác Mặt trận', 'Meeting of a residential Front board', [
    'residential-meeting',
  ]),
  {
    ...own('Ngày hội đại đoàn kết toàn dân tộc', 'Great Unity Festival', []),
    standing: 'in a guide',
    note: 'Written step by step, and run, in [A process of your own](guides/write-a-process.md).',
  },
  configured('Quỹ “Vì người nghèo”', 'Fund for the poor', ['fund-drive']),
  configured('Vận động ủng hộ khẩn cấp', 'Emergency appeal', ['emergency-drive']),
  configured('Hỗ trợ nhà Đại đoàn kết', 'Great Unity house', ['house-support']),
  configured('Xét duyệt đối tượng hưởng chính sách', 'Review of beneficiaries', ['beneficiary-review']),
  within(
    'Giám sát rà soát hộ nghèo, cận nghèo',
    'Supervision of the review of poor households',
    ['supervision'],
    'A yearly item of the plan.',
  ),
  configured('Phong trào, cuộc vận động thi đua', 'Emulation movement', ['emulation-model']),
  configured('Khen thưởng', 'Commendation', ['commendation']),
  configured('Giới thiệu quần chúng ưu tú cho Đảng', 'People presented to the Party', ['party-candidate']),
  configured('Đại hội', 'Congress', ['congress']),
  configured('Thực hiện dân chủ ở cơ sở', 'Grassroots democracy', ['grassroots-democracy']),
  leftOut(
    'Cấp ủy kiểm tra, giám sát công tác dân vận',
    'Party control of people’s mobilisation work',
    'A process of the Party’s own, not of the Front.',
  ),
  configured('Ký cam kết thực hiện chủ đề năm', 'Commitments to the theme of the year', ['commitment']),
  leftOut(
    'Ban hành, đăng ký văn bản',
    'Register of documents',
    'The host has one: every fact can name its paper by issuer, number and day, and `prepare` puts a row of the host’s in the same transaction.',
  ),
  configured('Tuyên truyền pháp luật; chuẩn tiếp cận pháp luật', 'Legal education; legal-access standard', [
    'legal-education',
    'legal-access-standard',
  ]),
  configured('Dạy nghề, tín dụng, hỗ trợ sinh kế', 'Support of livelihoods', ['livelihood-support']),
  configured('Tổ tư vấn, Ban tư vấn', 'Advisory group', ['advisory-group']),
  {
    ...own('Báo cáo sáu tháng, năm, nhiệm kỳ', 'Half-year, yearly and term report', []),
    standing: 'derived',
    note: 'No process: its figures are counted from the cases, by the names of `figureLabels`.',
  },
  leftOut('Bài viết bên lề báo cáo', 'What stands beside a report', 'No process of the Front.'),
]
