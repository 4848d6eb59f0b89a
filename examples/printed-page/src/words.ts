import type { Label } from '@civicflow/core'

/** Words of the parts of a page that several examples print. */
export const commonWords = {
  stands: { vi: 'Hiện trạng', en: 'Stands' },
  times: { vi: '{count} lần', en: '{count} times' },
  counted: { vi: 'Cách tính', en: 'Counted' },
  refused: { vi: 'KHÔNG ĐƯỢC GHI', en: 'WHAT WAS REFUSED' },
  notKept: {
    vi: '(không được ghi vào nhật ký; chạy mới để xem)',
    en: '(not kept in the journal; start afresh to see it)',
  },
  letters: { vi: 'VĂN BẢN GỬI ĐI', en: 'LETTERS' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  reached: { vi: 'đã đến ngày', en: 'the day has come' },
  journal: { vi: 'NHẬT KÝ', en: 'THE JOURNAL' },
  sound: {
    vi: 'Nguyên vẹn: {cases} hồ sơ, {entries} lần ghi.',
    en: 'Sound: {cases} cases, {entries} entries.',
  },
  unsound: {
    vi: 'CÓ SAI LỆCH: {cases} hồ sơ, {entries} lần ghi.',
    en: 'NOT SOUND: {cases} cases, {entries} entries.',
  },
} satisfies Record<string, Label>

export type CommonWord = keyof typeof commonWords
