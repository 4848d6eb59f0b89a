export const stateLabels = {
  undrafted: { vi: 'Chưa lập', en: 'Not drafted' },
  drafting: { vi: 'Đang dự thảo', en: 'Drafting' },
  consulting: { vi: 'Đang hiệp thương với các tổ chức', en: 'Organisations are consulted' },
  exchanging: { vi: 'Đang trao đổi, thống nhất với cơ quan nhà nước', en: 'State bodies are asked to agree' },
  partyOpinion: { vi: 'Đang xin ý kiến cấp ủy', en: 'The Party committee is asked' },
  agreed: { vi: 'Đã thống nhất, chờ ban hành', en: 'Agreed, not issued' },
  inForce: { vi: 'Đang có hiệu lực', en: 'In force' },
  'inForce.running': { vi: 'Đang thực hiện', en: 'Being carried out' },
  'inForce.amending': { vi: 'Đang thống nhất điều chỉnh', en: 'An amendment is being agreed' },
  'inForce.amendmentAgreed': {
    vi: 'Đã thống nhất điều chỉnh, chờ ban hành',
    en: 'Amendment agreed, not issued',
  },
  reviewed: { vi: 'Đã tổng kết năm', en: 'The year was reviewed' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
}

export const roleLabels = {
  front: { vi: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc', en: 'Front standing board' },
  organisation: { vi: 'Tổ chức chính trị – xã hội cùng cấp', en: 'Socio-political organisation' },
  member: { vi: 'Tổ chức thành viên được mời', en: 'Member invited' },
  stateBody: { vi: 'Cơ quan nhà nước cùng cấp', en: 'State body of the level' },
  partyCommittee: { vi: 'Cấp ủy', en: 'Party committee' },
  object: { vi: 'Đối tượng giám sát, phản biện', en: 'Body an item is about' },
  awaited: { vi: 'Cơ quan chưa có ý kiến', en: 'Body not yet agreed' },
}
