export const stateLabels = {
  unopened: { vi: 'Chưa mở', en: 'Not opened' },
  preparing: { vi: 'Chuẩn bị, chờ kế hoạch', en: 'In preparation' },
  planned: { vi: 'Đã có kế hoạch, chờ công khai', en: 'Planned, to be published' },
  collecting: { vi: 'Đang lấy ý kiến', en: 'Opinions are collected' },
  gathered: { vi: 'Đã kết thúc lấy ý kiến, chờ tổng hợp', en: 'Collected, to be synthesised' },
  synthesised: { vi: 'Đã tổng hợp ý kiến', en: 'Synthesised' },
  decided: { vi: 'Đã quyết định, chờ giải trình, báo cáo', en: 'Decided, to be explained and reported' },
  submitted: { vi: 'Đã gửi lên cấp trên, chờ phản hồi', en: 'Submitted, feedback waited for' },
  completed: { vi: 'Đã xong, khép hồ sơ', en: 'Completed' },
  feedbackReceived: { vi: 'Đã có phản hồi', en: 'With feedback' },
  withoutFeedback: { vi: 'Khép hồ sơ, chưa có phản hồi', en: 'Without feedback' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
}

export const roleLabels = {
  organiser: { vi: 'Cơ quan lấy ý kiến', en: 'Who collects opinions' },
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc của địa bàn', en: 'Front of the area' },
  council: { vi: 'Thường trực Hội đồng nhân dân', en: 'Council standing body' },
  decider: { vi: 'Cơ quan quyết định, phê duyệt', en: 'Who decides' },
  requester: { vi: 'Cơ quan cấp trên đề nghị lấy ý kiến', en: 'Higher body that asks' },
  participant: { vi: 'Nơi phối hợp lấy ý kiến', en: 'Who helps to collect' },
}
