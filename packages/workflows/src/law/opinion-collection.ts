import type { Provision } from '@civicflow/core'
import { grassrootsDemocracyLaw } from './instruments.ts'
import { inDemocracyLaw, inFrontLaw } from './lines-of.ts'
import { days, provisionsOf } from './provisions-of.ts'

/**
 * The law of collecting the people's opinions on a draft of a commune: how long it lasts at least, and who tells whom
 * what came of it. Of land clearance only the practice is known; its law was not read.
 */
export const opinionLaw = provisionsOf({
  'opinion-content': inDemocracyLaw(['25']),
  'opinion-forms': inDemocracyLaw(['26'], { note: 'Tám hình thức lấy ý kiến.' }),
  'opinion-affected': inDemocracyLaw(['27'], {
    note: 'Quyết định đặt ra nghĩa vụ hoặc hạn chế quyền của người dân thì nghe ý kiến đối tượng chịu sự tác động trước khi quyết định.',
  }),
  'opinion-plan': inDemocracyLaw(['28', '1'], {
    limit: null,
    note: 'Kế hoạch của Ủy ban nhân dân cấp xã gửi Hội đồng nhân dân và Mặt trận; không nêu số ngày.',
  }),
  'opinion-publication': inDemocracyLaw(['28', '2'], { limit: null }),
  'opinion-period': inDemocracyLaw(['28', '2'], {
    limit: days(20),
    note: 'Kể từ ngày công khai; luật khác có quy định thời hạn riêng thì theo luật đó. Không nói hậu quả của việc kết thúc sớm.',
  }),
  'opinion-own-period': inDemocracyLaw(['28', '2']),
  'opinion-synthesis': inDemocracyLaw(['28', '3'], {
    limit: null,
    note: 'Chủ tịch Ủy ban nhân dân chịu trách nhiệm tổng hợp, tiếp thu, giải trình và công khai; không nêu số ngày.',
  }),
  'opinion-explanation': inDemocracyLaw(['28', '3'], { limit: null }),
  'opinion-decision': inDemocracyLaw(['28', '4'], {
    note: 'Quyết định khác với ý kiến đa số thì phải nêu lý do. Luật không nói thế nào là đa số: ở đây là quá nửa số ý kiến về từng điều của dự thảo, do chúng tôi đặt; thiếu lý do khi khác với đa số tính như vậy thì không ghi.',
  }),
  'opinion-council-report': inDemocracyLaw(['28', '5'], {
    note: 'Báo cáo Hội đồng nhân dân tại kỳ họp thường lệ gần nhất, đồng gửi Mặt trận.',
  }),
  'opinion-front-supervision': inDemocracyLaw(['28', '6']),
  'opinion-feedback': inFrontLaw(['21'], {
    limit: null,
    note: 'Cơ quan soạn thảo tạo điều kiện, tiếp thu và phản hồi; không nêu số ngày.',
  }),

  // Land clearance
  'land-clearance-period': [
    {
      from: grassrootsDemocracyLaw.from,
      evidence: 'ours',
      unread: true,
      note: 'Chưa đọc pháp luật về đất đai, nơi quy định thời gian niêm yết, lấy ý kiến phương án bồi thường, hỗ trợ, tái định cư.',
    },
  ],
  'land-clearance-publication': [
    {
      from: grassrootsDemocracyLaw.from,
      evidence: 'practice',
      limit: null,
      note: 'Niêm yết công khai dự thảo phương án bồi thường (thông lệ, theo báo cáo của huyện Chương Mỹ năm 2024). Pháp luật về đất đai chưa đọc.',
    },
  ],
  'land-clearance-meeting': [
    {
      from: grassrootsDemocracyLaw.from,
      evidence: 'practice',
      note: 'Họp công khai trực tiếp với các hộ dân về phương án bồi thường trước khi phê duyệt (thông lệ, theo báo cáo của huyện Chương Mỹ năm 2024).',
    },
  ],
  'land-clearance-decision': [
    {
      from: grassrootsDemocracyLaw.from,
      evidence: 'practice',
      note: 'Phương án được phê duyệt khác với ý kiến đa số của các hộ thì nêu lý do. Thiếu thì vẫn ghi, kèm lưu ý, vì pháp luật về đất đai chưa đọc.',
    },
  ],
}) satisfies Record<string, Provision>
