import type { Batch } from '../petition-line.ts'
import * as t from '../turns.ts'

/** Raised on 15 October 2025 when a deputy met a group of voters. */
export const atEncounter: Batch = {
  track: 'assembly',
  classified: '2025-10-22',
  forwarded: '2025-10-23',
  forwardedCentrally: '2025-10-23',
  petitions: [
    {
      no: '4.01',
      voter: 'Nguyễn Thị Gấm',
      title: 'Chợ cóc trên phố Yên Ninh',
      text: 'Chợ cóc trên phố Yên Ninh lấn hết lòng đường mỗi buổi sáng. Đề nghị sắp xếp vào chợ.',
      field: 'Trật tự đô thị',
      to: 'ward',
      stage: 'classified',
      way: [
        t.received('2025-10-24'),
        t.answered(
          '2025-12-04',
          '318/UBND-ĐT',
          t.withoutRoadmap,
          'Phường đang tuyên truyền, vận động các hộ.',
        ),
        t.notified('2025-12-05'),
      ],
    },
    {
      no: '4.02',
      voter: 'Phạm Văn Tín',
      title: 'Phân loại rác tại nguồn',
      text: 'Nhà nào cũng phân loại rác nhưng xe thu gom lại đổ chung. Đề nghị có xe, có lịch riêng cho từng loại.',
      field: 'Vệ sinh môi trường',
      to: 'ward',
      stage: 'classified',
      way: [t.received('2025-10-24')],
    },
    {
      no: '4.03',
      voter: 'Nguyễn Bá Lộc',
      title: 'Biển báo, vạch sang đường trước cổng trường mầm non',
      text: 'Trước cổng trường mầm non trên phố Đặng Dung không có vạch sang đường, xe chạy nhanh. Đề nghị kẻ vạch, đặt biển báo và gờ giảm tốc.',
      field: 'Giao thông',
      to: 'construction',
      stage: 'classified',
    },
    {
      no: '4.04',
      voter: 'Trương Thị Nga',
      title: 'Trợ cấp cho người cao tuổi không có lương hưu',
      text: 'Người từ 75 tuổi không có lương hưu mong được biết thủ tục nhận trợ cấp hưu trí xã hội, sao nhiều cụ nộp hồ sơ từ tháng 7 chưa được nhận.',
      field: 'An sinh xã hội',
      to: 'ward',
      stage: 'classified',
      way: [
        t.received('2025-10-24', '2025-10-27'),
        t.answered(
          '2025-11-10',
          '270/UBND-VX',
          t.explained,
          'Đã chi trả cho 63 cụ đủ điều kiện; 5 hồ sơ còn thiếu giấy tờ, phường cử người đến tận nhà hướng dẫn.',
        ),
        ...t.passedOn('2025-11-11'),
      ],
    },
  ],
}
