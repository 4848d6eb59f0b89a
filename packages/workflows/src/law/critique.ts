import type { Provision } from '@civicflow/core'
import { cite, decree78, jointResolution403, legalDocumentsLaw } from './instruments.ts'
import { in403, inFrontLaw, inFrontLawAmended, read } from './lines-of.ts'
import { days, provisionsOf } from './provisions-of.ts'

/**
 * The law of social critique: what of a draft is looked at and in which form, when the draft is sent, and what its
 * drafting body owes. It sets days for sending the draft and none for the answer.
 */
export const critiqueLaw = provisionsOf({
  'critique-grounds': in403(['2', '2']),
  'critique-object': inFrontLawAmended(['32', '1']),
  'critique-scope': inFrontLawAmended(['33', '1'], {
    note: 'Dự thảo của cơ quan nhà nước cùng cấp, liên quan trực tiếp đến quyền và lợi ích hợp pháp, chính đáng của Nhân dân hoặc đến Mặt trận.',
  }),
  'critique-content': inFrontLawAmended(['33', '2']),
  'critique-lead': inFrontLawAmended(['33', '3']),
  'critique-forms': inFrontLaw(['34']),

  // The draft
  'critique-draft-requested': inFrontLaw(['35', '2']),
  'critique-draft': inFrontLaw(['36', '1'], { limit: days(15) }),

  // The three forms
  'critique-conference-composition': in403(['14']),
  'critique-chair': in403(['14'], { note: 'Đối với đối thoại trực tiếp: Điều 18.' }),
  'critique-conference': in403(['15']),
  'critique-opinions': in403(['16']),
  'critique-collection': in403(['17', '1']),
  'critique-explanation': in403(['17', '2'], { limit: null }),
  'critique-dialogue-composition': in403(['18']),
  'critique-dialogue': in403(['19']),
  'critique-drafter-present': inFrontLaw(['36', '2']),

  // The critique document, and what becomes of it
  'critique-signed': inFrontLaw(['35', '4']),
  'critique-sent': in403(['15', '7'], {
    note: 'Lấy ý kiến bằng văn bản: khoản 3 Điều 17; đối thoại trực tiếp: khoản 7 Điều 19. Không nêu số ngày.',
  }),
  'critique-sent-to-issuer': in403(['19', '7']),
  'critique-answer-requested': inFrontLaw(['35', '5']),
  'critique-answer': inFrontLaw(['36', '3'], {
    limit: null,
    note: 'Trả lời bằng văn bản; không tiếp thu thì phải giải trình. Luật không nêu số ngày.',
  }),
  'critique-reported-to-issuer': inFrontLaw(['36', '3'], { limit: null }),
  'critique-published': [
    {
      ...read(legalDocumentsLaw, ['6', '4'], {
        limit: null,
        note: 'Nghiên cứu, tiếp thu, giải trình đầy đủ và công khai; chỉ đối với văn bản quy phạm pháp luật. Toàn văn Điều 6 đọc trên một trang hỏi đáp pháp luật.',
      }),
      evidence: 'published',
    },
  ],
  'critique-secret': [
    {
      from: jointResolution403.from,
      evidence: 'ours',
      note: 'Dự thảo thuộc bí mật nhà nước thì không công khai bảng tiếp thu, giải trình.',
    },
    {
      from: decree78.from,
      evidence: 'secondary',
      citation: cite(decree78, '2'),
      note: 'Không áp dụng việc công khai đối với nội dung thuộc bí mật nhà nước.',
    },
  ],
}) satisfies Record<string, Provision>
