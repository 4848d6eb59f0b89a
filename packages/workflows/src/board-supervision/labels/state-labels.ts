export const stateLabels = {
  unopened: { vi: 'Chưa mở', en: 'Not opened' },
  inspection: { vi: 'Kiểm tra của Ban Thanh tra nhân dân', en: 'Inspection' },
  'inspection.planning': { vi: 'Chờ kế hoạch kiểm tra', en: 'Plan of the inspection to be made' },
  'inspection.planned': { vi: 'Có kế hoạch, chờ kiểm tra', en: 'Planned, to be begun' },
  'inspection.checking': { vi: 'Đang kiểm tra', en: 'Being inspected' },
  'inspection.deliberating': { vi: 'Có biên bản, Ban thảo luận', en: 'Minutes made, the board deliberates' },
  investment: { vi: 'Giám sát đầu tư của cộng đồng', en: 'Supervision of an investment' },
  'investment.planning': { vi: 'Chờ kế hoạch giám sát đầu tư', en: 'Plan of the supervision to be made' },
  'investment.preparing': {
    vi: 'Thông báo chủ đầu tư, thống nhất kế hoạch',
    en: 'Investor to be told, plan to be agreed',
  },
  'investment.monitoring': { vi: 'Đang giám sát', en: 'Being supervised' },
  'investment.projectEnded': { vi: 'Dự án kết thúc, chờ kết thúc giám sát', en: 'Project ended' },
  resolution: { vi: 'Kiến nghị đang chờ ban hành', en: 'Recommendations on their way' },
  'resolution.adopted': { vi: 'Ban đã biểu quyết', en: 'Adopted by the board' },
  'resolution.certifying': { vi: 'Chờ Mặt trận xác nhận', en: 'To be certified by the Front' },
  'resolution.certified': { vi: 'Mặt trận đã xác nhận, chờ ban hành', en: 'Certified, to be issued' },
  concluded: { vi: 'Đã kết thúc, theo dõi kiến nghị', en: 'Concluded, recommendations followed up' },
  closed: { vi: 'Đã khép hồ sơ', en: 'Closed' },
  concludedWithoutRecommendation: {
    vi: 'Kết thúc không có kiến nghị',
    en: 'Concluded without recommendation',
  },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
}

export const roleLabels = {
  board: { vi: 'Ban tiến hành giám sát', en: 'The board' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc cấp xã', en: 'Front of the commune' },
  committee: { vi: 'Ủy ban nhân dân cấp xã', en: 'People’s Committee of the commune' },
  council: { vi: 'Thường trực Hội đồng nhân dân cấp xã', en: 'Council standing body of the commune' },
  object: { vi: 'Cơ quan được kiểm tra; chủ đầu tư', en: 'Body inspected; investor' },
  decider: { vi: 'Cơ quan quyết định đầu tư', en: 'Who decides on the investment' },
  receiver: { vi: 'Nơi nhận kế hoạch kiểm tra', en: 'Receiver of the plan' },
  agreeing: { vi: 'Cơ quan chưa thống nhất kế hoạch', en: 'Body not yet agreed' },
}
