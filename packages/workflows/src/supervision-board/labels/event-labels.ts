export const eventLabels = {
  'formation.begun': { vi: 'Bắt đầu thành lập Ban', en: 'Formation begun' },
  'formation.abandoned': { vi: 'Thôi không thành lập Ban', en: 'Formation abandoned' },
  'members.elected': { vi: 'Hội nghị thôn, tổ dân phố bầu thành viên', en: 'Members elected by villages' },
  'members.named': {
    vi: 'Cử thành viên Ban Giám sát đầu tư của cộng đồng',
    en: 'Members of an investment board named',
  },
  'board.recognised': { vi: 'Công nhận Ban Thanh tra nhân dân', en: 'Inspection board recognised' },
  'board.established': {
    vi: 'Quyết định thành lập Ban Giám sát đầu tư của cộng đồng',
    en: 'Investment board established',
  },
  'officers.elected': { vi: 'Bầu Trưởng ban, Phó Trưởng ban', en: 'Head and deputies elected' },
  'member.left': { vi: 'Thành viên thôi tham gia Ban', en: 'Member left' },
  'member.byElected': { vi: 'Bầu bổ sung thành viên Ban Thanh tra nhân dân', en: 'Member by-elected' },
  'member.replaced': {
    vi: 'Cử thay thành viên Ban Giám sát đầu tư của cộng đồng',
    en: 'Member replaced by another',
  },
  'vacancy.leftOpen': { vi: 'Để khuyết vị trí thành viên', en: 'Place left open' },
  'term.changed': { vi: 'Rút ngắn hoặc kéo dài nhiệm kỳ', en: 'Term changed' },
  'activity.reported': { vi: 'Ban báo cáo hoạt động', en: 'Activity reported' },
  'term.ended': { vi: 'Hết nhiệm kỳ', en: 'Term ended' },
  'project.ended': { vi: 'Chương trình, dự án kết thúc', en: 'Project ended' },
  'board.dissolved': { vi: 'Ban tự giải thể', en: 'Board dissolved itself' },
  'board.disbanded': { vi: 'Chấm dứt Ban trước thời hạn', en: 'Board ended early' },
}
