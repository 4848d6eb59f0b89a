import type { Label } from '@civicflow/core'

/** Words of the example itself; what is said of a case comes from the library. */
export const words = {
  fresh: { vi: 'Bắt đầu mới trên tệp {file}.', en: 'A fresh start, on {file}.' },
  goesOn: {
    vi: 'Tiếp tục trên tệp {file}: {repeated} lệnh đã ghi từ lần chạy trước, không ghi lại; ghi mới: {fresh}.',
    en: 'Going on with {file}: {repeated} commands were recorded by an earlier run and not again; newly recorded: {fresh}.',
  },
  workerDid: {
    vi: 'Tiến trình nền ghi nhận {noted} mốc thời hạn, gửi {delivered} thư.',
    en: 'The worker noted {noted} days and sent {delivered} letters.',
  },
  nothing: { vi: '(không có việc gì)', en: '(nothing)' },
  marks: {
    vi: '↳ ghi theo một việc ở hồ sơ khác   ⚙ hệ thống ghi nhận   ✎ đính chính   ⚠ điều chưa đúng   ⏱ thời hạn',
    en: '↳ told by another case   ⚙ noted by the system   ✎ correction   ⚠ finding   ⏱ deadline',
  },

  timeline: { vi: 'DIỄN BIẾN CÁC ĐỢT TIẾP XÚC', en: 'THE CAMPAIGNS AND THEIR MEETINGS' },
  walked: { vi: 'Các bước đã qua', en: 'Steps walked' },
  duties: {
    vi: 'THỜI HẠN CỦA ĐỢT THỨ NHẤT VÀ CÁC CUỘC TIẾP XÚC',
    en: 'DEADLINES OF THE FIRST CAMPAIGN AND ITS MEETINGS',
  },

  kept: { vi: 'Đã làm trong hạn', en: 'Done in time' },

  refusedOnce: { vi: 'MỘT VIỆC BỊ TỪ CHỐI', en: 'AN ACT REFUSED' },
  next: { vi: 'AI ĐƯỢC LÀM GÌ TIẾP THEO', en: 'WHO MAY DO WHAT NEXT' },
  may: { vi: 'được', en: 'may' },
  mayFor: { vi: 'được ghi thay', en: 'may record for' },
  mayNot: { vi: 'không được', en: 'may not' },
  withheld: {
    vi: '(việc của bên khác: {others}; không phải lúc này: {notNow})',
    en: '(for others to do: {others}; not at this point: {notNow})',
  },

  corrections: { vi: 'ĐÍNH CHÍNH: HAI CÁCH ĐỌC LỊCH SỬ', en: 'CORRECTIONS: HISTORY READ TWO WAYS' },
  asRecorded: {
    vi: 'Như đã ghi (số và ngày ghi, rồi đến việc)',
    en: 'As recorded (number and day of the entry, then the fact)',
  },
  asHappened: {
    vi: 'Như đã diễn ra, theo những gì biết đến nay',
    en: 'As it happened, as far as is known now',
  },
  knownThen: { vi: 'Thời hạn như biết ngày {day}', en: 'The deadline as known on {day}' },
  knownNow: { vi: 'Thời hạn như biết đến nay', en: 'The deadline as known now' },
  gone: { vi: 'không còn điều này', en: 'this finding is gone' },

  petitions: { vi: 'CÁC KIẾN NGHỊ', en: 'THE PETITIONS' },
  leftOut: {
    vi: 'Không nhắc lại ở từng kiến nghị: việc ghi theo cuộc tiếp xúc và đợt ({events}); mốc phải chờ đến.',
    en: 'Not repeated for each petition: what the meeting and the campaign told it ({events}); days that had to be waited for.',
  },
  receivedAnew: {
    vi: 'Nhận lần đầu ngày {first}; thời hạn tính lại từ lần nhận ngày {last}.',
    en: 'First received on {first}; the term is counted anew from {last}.',
  },
  times: {
    vi: 'Số lần cử tri nêu: {raised}; số lần chuyển kỳ họp: {carried}',
    en: 'Times raised by voters: {raised}; carried over to another session: {carried}',
  },

  whatIf: { vi: 'HỎI TRƯỚC KHI GHI', en: 'ASKED BEFORE IT WAS RECORDED' },
  wouldStand: { vi: 'hồ sơ sẽ ở bước', en: 'it would stand at' },
  wouldOwe: { vi: 'nghĩa vụ sẽ phát sinh', en: 'what would be owed' },
  wouldSend: { vi: 'thư sẽ gửi', en: 'what would be sent' },
  forecast: { vi: 'DỰ BÁO', en: 'FORECAST' },
  until: { vi: 'đến {day}, nếu không có gì thêm', en: 'until {day}, if nothing more happens' },

  ball: { vi: 'AI ĐANG GIỮ VIỆC', en: 'WHO HOLDS THE BALL' },
  holds: { vi: 'đang giữ', en: 'holds it' },
  noDay: { vi: 'không có ngày', en: 'no day' },

  counts: { vi: 'KIẾN NGHỊ THEO TÌNH TRẠNG', en: 'PETITIONS BY STATE' },
  counter: { vi: 'số đếm', en: 'counter' },
  recount: { vi: 'đếm lại', en: 'recount' },
  differs: { vi: '← khác nhau', en: '← differs' },

  root: {
    vi: 'Mốc đối chiếu, giữ ở nơi khác: {root}',
    en: 'Checkpoint, to be kept elsewhere: {root}',
  },
} satisfies Record<string, Label>

export type Word = keyof typeof words
