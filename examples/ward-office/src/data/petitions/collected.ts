import type { PetitionLine } from '../petition-line.ts'
import * as t from '../turns.ts'

/** Brought in on 1 October 2025 by a deputy, from visits of a programme of the deputy's own. */
export const collected: readonly PetitionLine[] = [
  {
    no: 'CT-01',
    title: 'Thang máy cho bệnh nhân ở phòng khám đa khoa',
    text: 'Thang máy của phòng khám đa khoa hỏng nhiều tháng, người bệnh phải leo ba tầng. Đề nghị sửa hoặc thay.',
    field: 'Y tế',
    to: 'city',
    way: [t.received('2025-10-16')],
  },
  {
    no: 'CT-02',
    title: 'Bảng tên ngõ, số nhà lộn xộn',
    text: 'Sau khi sắp xếp phường, bảng tên ngõ và số nhà nhiều nơi còn ghi tên phường cũ, thư từ thất lạc. Đề nghị rà soát, thay bảng.',
    field: 'Hành chính',
    to: 'ward',
    way: [
      t.received('2025-10-09'),
      t.answered(
        '2025-12-05',
        '322/UBND-ĐT',
        t.resolved,
        'Đã rà soát 214 ngõ, thay 86 bảng tên trong tháng 11.',
      ),
      ...t.passedOn('2025-12-08'),
    ],
  },
  {
    no: 'CT-03',
    title: 'Trả lại sân chơi cho trẻ em ở khu tập thể phố Hàng Than',
    text: 'Sân chung của dãy nhà bị lấn làm chỗ để xe, trẻ em không còn chỗ chơi. Đề nghị thu hồi, lắp thiết bị vui chơi.',
    field: 'Văn hóa, thể thao',
    to: 'ward',
    way: [
      t.received('2025-10-22'),
      t.lateness('2025-12-15', 'Còn vướng việc thỏa thuận với các hộ đang để xe.', '2026-01-15'),
    ],
  },
]
