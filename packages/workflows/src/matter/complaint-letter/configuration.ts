import type { Configuration } from '../configuration.ts'

/** All that is this process’s own. */
export const complaintLetterConfiguration = {
  id: 'complaint-letter',
  label: { vi: 'Đơn khiếu nại, tố cáo', en: 'Letter of complaint or denunciation' },
  purpose: {
    vi: 'Một đơn khiếu nại, tố cáo, kiến nghị, phản ánh gửi đến Mặt trận: tiếp nhận, phân loại, không thụ lý có lý do, hướng dẫn, chuyển cơ quan có thẩm quyền, theo dõi, đôn đốc, giám sát việc giải quyết, nhận thông báo kết quả, kiến nghị cấp trên trực tiếp khi chưa nhất trí. Tên, địa chỉ, nội dung đơn được niêm phong; hồ sơ chỉ mang số.',
    en: 'One letter of complaint, denunciation, petition or reflection that comes to the Front: received and classified, not taken up for a reason, its writer advised, or forwarded to the competent body and followed, urged and watched until its result is told, with the direct superior asked where the Front does not agree. Names, addresses and what is written are sealed; the file bears a number only.',
  },
  words: {
    matter: { vi: 'đơn', en: 'letter', plural: 'letters' },
    handlers: { vi: 'người xử lý đơn', en: 'those who handle it' },
    session: { vi: 'buổi làm việc về đơn', en: 'working session', plural: 'working sessions' },
  },
  kinds: {
    complaint: {
      label: { vi: 'Khiếu nại', en: 'Complaint' },
      figure: { vi: 'Đơn khiếu nại', en: 'Complaints' },
      example: 'Khiếu nại quyết định thu hồi đất.',
    },
    denunciation: {
      label: { vi: 'Tố cáo', en: 'Denunciation' },
      figure: { vi: 'Đơn tố cáo', en: 'Denunciations' },
      example: 'Tố cáo hành vi vi phạm của một cán bộ.',
    },
    reflection: {
      label: { vi: 'Kiến nghị, phản ánh', en: 'Petition or reflection' },
      figure: { vi: 'Đơn kiến nghị, phản ánh', en: 'Petitions and reflections' },
      example: 'Phản ánh tiếng ồn của một cơ sở sản xuất.',
    },
  },
  counts: {
    attendees: {
      label: { vi: 'Người dự buổi làm việc', en: 'Attendees' },
      figure: { vi: 'Lượt người dự buổi làm việc về đơn', en: 'Attendees of working sessions' },
      example: 4,
    },
  },
  roles: {
    taker: {
      label: { vi: 'Mặt trận tiếp nhận đơn', en: 'Front that receives it' },
      kinds: ['front-standing-board'],
      examples: ['front/phuong-ba-dinh'],
    },
    receiver: {
      label: { vi: 'Cơ quan có thẩm quyền giải quyết', en: 'Competent body' },
      kinds: ['peoples-committee', 'department', 'ministry', 'party-committee', 'procuracy', 'court'],
      examples: ['committee/phuong-ba-dinh'],
    },
    superior: {
      label: { vi: 'Cấp trên trực tiếp của cơ quan giải quyết', en: 'Its direct superior' },
      kinds: ['peoples-committee', 'department', 'ministry', 'government', 'party-committee'],
      examples: ['committee/ha-noi'],
    },
  },
  basis: 'practice-complaint-letter',
  settledInTime: 'complaint-settlement',
  told: { kinds: ['complaint'], result: 'complaint-result-told', superior: 'complaint-superior-told' },
  example: {
    area: 'phuong-ba-dinh',
    level: 'commune',
    referredTo: 'Ban Tiếp công dân thành phố',
  },
} as const satisfies Configuration
