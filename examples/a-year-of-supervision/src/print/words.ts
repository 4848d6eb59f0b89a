import type { Label } from '@civicflow/core'

export const words = {
  plan: { vi: 'KẾ HOẠCH NĂM', en: 'THE ANNUAL PLAN' },
  items: { vi: 'Nội dung cuối năm', en: 'Items at the end of the year' },
  calledOff: { vi: 'đã bắt đầu rồi dừng', en: 'was begun and called off' },
  missing: { vi: 'NHỮNG VIỆC CÒN THIẾU', en: 'WHAT IS MISSING, OVER THE PLANS' },
  noPlan: { vi: '{area}: chưa ban hành kế hoạch năm {year}', en: '{area}: no plan issued for {year}' },
  withoutEvent: {
    vi: '{area}: “{subject}” ({item}) đã hết thời gian ({day}) mà không có cuộc nào được tiến hành',
    en: '{area}: “{subject}” ({item}), whose time ended on {day}, had no event',
  },
  supervisions: { vi: 'CÁC CUỘC GIÁM SÁT', en: 'THE SUPERVISIONS' },
  recommendations: { vi: 'CÁC KIẾN NGHỊ', en: 'THE RECOMMENDATIONS' },
  figures: { vi: 'SỐ LIỆU CỦA KẾ HOẠCH', en: 'THE PLAN IN FIGURES' },
  ball: { vi: 'VIỆC CÒN LẠI', en: 'WHAT IS LEFT TO DO' },
  holds: { vi: 'việc tiếp theo', en: 'the next step' },
} satisfies Record<string, Label>

export type Word = keyof typeof words
