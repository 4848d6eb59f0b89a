import type { ProblemWords } from './words.ts'

export const vi: ProblemWords = {
  refused: { title: 'Chưa ghi được', detail: 'Việc này không được chấp nhận; chưa ghi gì.' },
  forbidden: { title: 'Không có quyền', detail: 'Chức danh đang dùng không được làm việc này; chưa ghi gì.' },
  'not-found': {
    title: 'Không tìm thấy',
    detail: 'Không có nội dung này, hoặc chức danh đang dùng không được xem.',
  },
  conflict: { title: 'Hồ sơ đã thay đổi', detail: 'Hồ sơ đã có lần ghi mới; chưa ghi gì.' },
  unauthenticated: {
    title: 'Chưa đăng nhập',
    detail:
      'Phiên đăng nhập không có hoặc đã hết hạn. Hãy đăng nhập rồi gửi lại; nội dung đã gửi chưa được ghi.',
  },
  'cross-site': {
    title: 'Yêu cầu từ trang khác',
    detail: 'Yêu cầu được gửi từ một trang web khác nên bị từ chối. Hãy làm việc này ngay trên ứng dụng.',
  },
  malformed: { title: 'Yêu cầu sai dạng', detail: 'Yêu cầu không đúng dạng; chưa ghi gì.' },
  'key-missing': {
    title: 'Thiếu khóa chống gửi trùng',
    detail:
      'Việc ghi phải kèm tiêu đề Idempotency-Key gồm 1 đến 200 ký tự ASCII, do bên gửi tạo khi mở biểu mẫu; chưa ghi gì.',
  },
  'key-reused': {
    title: 'Khóa đã dùng',
    detail: 'Khóa này đã dùng cho một việc khác. Hãy tạo khóa mới cho mỗi việc; lần này chưa ghi gì.',
  },
  'too-large': {
    title: 'Nội dung quá lớn',
    detail: 'Nội dung gửi vượt quá mức cho phép. Hãy rút gọn hoặc tách thành nhiều lần; chưa ghi gì.',
  },
  'not-json': {
    title: 'Không phải JSON',
    detail: 'Nội dung gửi phải là JSON, với tiêu đề Content-Type: application/json; chưa ghi gì.',
  },
  'method-not-allowed': {
    title: 'Phương thức không dùng được',
    detail: 'Địa chỉ này không nhận phương thức vừa gửi.',
  },
  busy: { title: 'Hệ thống đang bận', detail: 'Chưa ghi gì. Hãy gửi lại với cùng khóa.' },
  'outcome-unknown': {
    title: 'Chưa rõ kết quả',
    detail:
      'Không biết việc này đã ghi được hay chưa. Hãy gửi lại với cùng khóa: không việc nào bị ghi hai lần.',
  },
  'store-failed': {
    title: 'Lỗi lưu trữ',
    detail: 'Kho dữ liệu không làm việc được; chưa ghi gì. Hãy báo quản trị viên.',
  },
  internal: {
    title: 'Lỗi hệ thống',
    detail: 'Máy chủ gặp lỗi. Nếu đang ghi, hãy gửi lại với cùng khóa; nếu vẫn lỗi, hãy báo quản trị viên.',
  },
}
