import { deadlineLine } from '../deadline-line.ts'
import { date, day } from './days.ts'

/** A deadline in one line. */
export const deadline = deadlineLine('vi', day, {
  term: {
    by: (last) => `chậm nhất ${last}`,
    notBefore: (first) => `không sớm hơn ${first}`,
    lasts: (first) => `kéo dài ít nhất đến ${first}`,
    within: (first, last) => `từ ${first} đến ${last}`,
    recurs: (first, last) => `từ ${first} đến ${last}`,
    promptly: (last) => `chậm nhất ${last}`,
  },
  ownLimit: 'hạn do đơn vị tự đặt, luật không ấn định',
  target: (target) => `mục tiêu nội bộ ${target}`,
  missing: {
    calendar: ({ year }) => `chưa có lịch ngày làm việc năm ${year}`,
    rule: ({ on }) => `không có quy định nào có hiệu lực ngày ${day(on)}`,
    wording: ({ on }) => `chưa đọc được lời văn có hiệu lực ngày ${day(on)}`,
    anchor: () => 'chưa biết ngày làm mốc để tính',
  },
  undetermined: (missing, earliest) =>
    `chưa tính được ngày vì ${missing}${earliest === undefined ? '' : `; sớm nhất là ${earliest}`}`,
  notSet: 'luật không ấn định số ngày',
  promptly: 'phải làm ngay, luật không ấn định số ngày',
  age: (days, since) => `đã ${days} ngày kể từ ${since}`,
  done: (on) => `đã làm ${date(on)}`,
  inTime: 'đúng hạn',
  tooEarly: 'sớm hơn quy định',
  late: (days) => `muộn ${days} ngày`,
  overdue: (days) => `chưa làm, quá hạn ${days} ngày`,
  open: 'chưa làm, còn trong hạn',
  stopped: 'không còn theo dõi vì hồ sơ đã đóng',
  owes: (role) => `trách nhiệm: ${role}`,
})
