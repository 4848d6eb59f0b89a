export const eventLabels = {
  'supervision.opened': { vi: 'Mở cuộc giám sát', en: 'Supervision opened' },
  'supervision.cancelled': { vi: 'Hủy cuộc giám sát', en: 'Supervision cancelled' },

  'teamPlan.made': { vi: 'Lập kế hoạch tổ chức đoàn giám sát', en: 'Team plan made' },
  'team.invited': { vi: 'Mời cơ quan, tổ chức cử người tham gia đoàn', en: 'Others invited to the team' },
  'team.established': { vi: 'Quyết định thành lập đoàn giám sát', en: 'Team established' },
  'papers.sent': {
    vi: 'Gửi kế hoạch, quyết định, nội dung yêu cầu báo cáo',
    en: 'Papers sent to the supervised',
  },
  'bodyReport.received': {
    vi: 'Nhận báo cáo của cơ quan được giám sát',
    en: 'Report of the supervised body received',
  },
  'survey.held': { vi: 'Khảo sát thực tế', en: 'Field survey held' },
  'session.added': { vi: 'Bổ sung buổi làm việc', en: 'Working session added' },
  'session.postponed': { vi: 'Hoãn buổi làm việc hoặc hội nghị', en: 'Session postponed' },
  'session.cancelled': { vi: 'Hủy buổi làm việc', en: 'Working session called off' },

  'session.opened': {
    vi: 'Trưởng đoàn công bố kế hoạch, quyết định, chương trình',
    en: 'Working session opened by the leader',
  },
  'body.reported': { vi: 'Cơ quan được giám sát báo cáo', en: 'Supervised body reported' },
  'member.spoke': { vi: 'Thành viên đoàn phát biểu, yêu cầu giải trình', en: 'Member of the team spoke' },
  'body.explained': {
    vi: 'Cơ quan được giám sát giải trình, kiến nghị',
    en: 'Supervised body explained',
  },
  'session.concluded': { vi: 'Trưởng đoàn kết luận buổi làm việc', en: 'Working session concluded' },

  'report.filed': { vi: 'Trưởng đoàn báo cáo kết quả giám sát', en: 'Result report filed' },
  'report.returned': { vi: 'Trả lại báo cáo kết quả', en: 'Result report returned' },
  'reportConference.held': {
    vi: 'Hội nghị, tọa đàm xem xét báo cáo kết quả',
    en: 'Conference on the result report',
  },

  'documents.requested': { vi: 'Yêu cầu cung cấp văn bản', en: 'Documents requested' },
  'documents.received': { vi: 'Cung cấp văn bản', en: 'Documents received' },
  'conference.called': { vi: 'Triệu tập hội nghị nghiên cứu văn bản', en: 'Conference on documents called' },
  'conference.opened': {
    vi: 'Mặt trận trình bày tại hội nghị',
    en: 'Conference opened by the Front',
  },
  'issuer.presented': { vi: 'Cơ quan ban hành văn bản trình bày', en: 'Issuing body presented' },
  'guest.spoke': { vi: 'Đại biểu phát biểu', en: 'Guest spoke' },
  'conference.concluded': { vi: 'Chủ trì hội nghị kết luận', en: 'Conference on documents concluded' },
  'experts.asked': { vi: 'Gửi văn bản xin ý kiến chuyên gia, nhà khoa học', en: 'Experts asked' },
  'expertOpinion.received': {
    vi: 'Nhận ý kiến chuyên gia, nhà khoa học',
    en: 'Opinion of an expert received',
  },
  'opinions.synthesised': { vi: 'Tổng hợp ý kiến chuyên gia', en: 'Opinions synthesised' },

  'representative.named': { vi: 'Cử đại diện tham gia giám sát', en: 'Representative named' },
  'invitation.declined': { vi: 'Không nhận lời mời', en: 'Invitation declined' },
  'part.taken': { vi: 'Đại diện tham gia buổi giám sát', en: 'Session taken part in' },
  'breach.seen': { vi: 'Phát hiện dấu hiệu vi phạm', en: 'Sign of a breach seen' },
  'recommendation.askedOfTeam': {
    vi: 'Đề nghị đoàn giám sát kiến nghị xử lý',
    en: 'Team asked to recommend',
  },
  'recommendation.madeByTeam': { vi: 'Đoàn giám sát đã kiến nghị', en: 'Team recommended' },
  'recommendation.refusedByTeam': {
    vi: 'Cơ quan chủ trì không kiến nghị',
    en: 'Leading body refused to recommend',
  },
  'breach.reported': { vi: 'Đại diện báo cáo lãnh đạo cơ quan mình', en: 'Breach reported to own leaders' },
  'breach.noted': { vi: 'Ghi nhận, không tự kiến nghị', en: 'Breach noted, nothing recommended' },
  'part.ended': { vi: 'Kết thúc việc tham gia', en: 'Part ended' },

  'conclusion.issued': { vi: 'Kết luận và kiến nghị', en: 'Conclusion with recommendations issued' },
  'conclusion.issuedWithoutRecommendation': {
    vi: 'Kết luận, không có kiến nghị',
    en: 'Conclusion without recommendation issued',
  },
  'result.published': { vi: 'Công khai kết quả giám sát', en: 'Result published' },
  'supervision.closed': { vi: 'Khép hồ sơ giám sát', en: 'Supervision closed' },
}
