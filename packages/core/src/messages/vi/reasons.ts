import { byCode, type ReasonWords } from '../messages.ts'
import type { Names } from '../names.ts'
import type { Measure, Reason } from '../reason.ts'

const reasons: ReasonWords = {
  missing: ({ path }, names) => `${field(path, names)} còn để trống; hãy điền.`,
  'unknown-field': ({ path }, names) => `${field(path, names)} không thuộc nội dung ghi nhận này; hãy bỏ đi.`,
  'half-a-character': ({ path }, names) => `${field(path, names)} có ký tự bị hỏng; hãy nhập lại.`,
  'too-deep': ({ path }, names) => `${field(path, names)} lồng quá nhiều lớp; hãy ghi gọn lại.`,
  invalid: ({ path }, names) => `${field(path, names)} không hợp lệ; hãy kiểm tra và nhập lại.`,
  expected: ({ path, type }, names) =>
    `${field(path, names)} phải là ${TYPES[type] ?? 'một giá trị thuộc loại khác'}; hãy nhập lại.`,
  'one-of': ({ path, words }, names) =>
    `${field(path, names)} phải là một trong: ${words.map((word) => names.value(path, word).vi).join('; ')}.`,
  'at-least': ({ path, bound, of }, names) =>
    `${field(path, names)} phải từ ${bound}${MEASURES[of]} trở lên; hãy nhập lại.`,
  'at-most': ({ path, bound, of }, names) =>
    `${field(path, names)} chỉ được đến ${bound}${MEASURES[of]}; hãy nhập lại.`,
  above: ({ path, bound, of }, names) =>
    `${field(path, names)} phải lớn hơn ${bound}${MEASURES[of]}; hãy nhập lại.`,
  below: ({ path, bound, of }, names) =>
    `${field(path, names)} phải nhỏ hơn ${bound}${MEASURES[of]}; hãy nhập lại.`,
  format: ({ path, format }, names) =>
    `${field(path, names)} phải ${FORMATS[format] ?? 'đúng định dạng'}; hãy nhập lại.`,
}

/** Why a value is not taken, and what to do about it. */
export const reason = byCode<Reason>(reasons)

/** A field as it stands in a sentence. */
export function field(path: string, names: Names): string {
  return path === '' ? 'Nội dung ghi nhận' : `Mục “${names.field(path).vi}”`
}

const MEASURES: Readonly<Record<Measure, string>> = { value: '', characters: ' ký tự', items: ' mục' }

const TYPES: Readonly<Record<string, string>> = {
  string: 'văn bản',
  number: 'một số',
  int: 'một số nguyên',
  boolean: '“có” hoặc “không”',
  object: 'một nhóm thông tin',
  array: 'một danh sách',
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'là một ngày có thật, viết năm-tháng-ngày (ví dụ 2025-09-12)',
  time: 'là giờ, viết giờ:phút (ví dụ 08:30)',
  datetime: 'là ngày và giờ đầy đủ',
  email: 'là địa chỉ thư điện tử',
  url: 'là địa chỉ trang thông tin',
}
