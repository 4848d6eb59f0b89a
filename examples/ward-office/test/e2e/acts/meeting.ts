import type { Locator } from 'playwright-core'
import { choose, fill, pick, select, tick } from './fill.ts'
import { record, send } from './record.ts'
import type { Turns } from './take-turns.ts'

const delegation = 'Đoàn ĐBQH thành phố Hà Nội'
const deputy = 'Đại biểu Quốc hội 1, Đoàn ĐBQH thành phố Hà Nội'
const committee = 'UBND phường Ba Đình'
const wardFront = 'Ban Thường trực UBMTTQ Việt Nam phường Ba Đình'
const cityFront = 'Ban Thường trực UBMTTQ Việt Nam thành phố Hà Nội'
const secretariat = 'Văn phòng Đoàn ĐBQH và HĐND thành phố Hà Nội'
const everything = ['Thời gian', 'Địa điểm', 'Hình thức', 'Nội dung']

/** Whose act it was, and at which hour. */
const by = (form: Locator, actor: string) => select(form, 'Việc của', actor)
const at = (form: Locator, hour: string) => fill(form, { Giờ: hour })
const atHour = (hour: string) => (form: Locator) => at(form, hour)

export const meeting = { title: 'Tiếp xúc cử tri phường Ba Đình đầu năm 2026', day: '8/1/2026' }

/** A voter speaks on the floor. */
export const opinion = {
  number: '7.01',
  summary: 'Thay đèn đường ngõ 5 phố Đội Cấn',
  text: 'Đèn đường ngõ 5 phố Đội Cấn hỏng đã hai tháng, đề nghị thay.',
  /** Markup, which is text like any other. */
  voter: 'Trần Thị <b>Kín</b>',
}

/** The delegation's office puts a conference of the delegation's plan on record; gives the path of its page. */
export async function plan(turns: Turns): Promise<string> {
  const page = await turns.at('secretary', '/open/voter-meeting')
  const form = page.getByRole('form', { name: 'Đề xuất cuộc tiếp xúc' })
  await fill(form, { 'Tên cuộc tiếp xúc': meeting.title, 'Ngày tiếp xúc': meeting.day })
  await fill(form, { 'Địa điểm': 'Trường THCS Ba Đình' })
  await pick(form, 'Địa bàn', 'ba dinh', 'Phường Ba Đình')
  await select(form, 'Hoạt động tiếp xúc cử tri', 'Định kỳ sau kỳ họp thường lệ')
  await choose(form, 'Nguồn', 'Theo kế hoạch')
  await tick(form, 'Nội dung', 'Kết quả kỳ họp')
  await choose(form, 'Tư cách tổ chức', 'Đoàn đại biểu Quốc hội')
  await pick(form, 'Cơ quan', 'ha noi', delegation)
  await pick(form, 'Đại biểu', 'dai bieu', deputy)
  await choose(form, 'Cấp đại biểu', 'Đại biểu Quốc hội')
  await pick(form, 'Ban Thường trực UBMTTQ cấp tổ chức', 'ha noi', cityFront)
  await form.getByText(/^Thông tin thêm, không bắt buộc/).click()
  await pick(form, 'Ban Thường trực UBMTTQ cấp xã', 'ba dinh', wardFront)
  await pick(form, 'Ủy ban nhân dân bảo đảm địa điểm, an ninh', 'ba dinh', committee)
  await pick(form, 'Thêm: Cơ quan được mời trả lời', 'ba dinh', committee)
  await pick(form, 'Văn phòng giúp việc', 'van phong', secretariat)
  await by(form, delegation)
  await send(form)
  return new URL(page.url()).pathname
}

/** Press and voters are told, voters invited, everything made ready. */
export async function prepare({ at: turn, until }: Turns, path: string): Promise<void> {
  await record(await turn('secretary', path), 'Gửi kế hoạch cho cơ quan báo chí', async (form) => {
    await tick(form, 'Nội dung đã thông báo', ...everything)
    await by(form, delegation)
  })
  const front = await turn('wardFront', path)
  await record(front, 'Thông báo, niêm yết cho cử tri', async (form) => {
    await tick(form, 'Nội dung đã thông báo', ...everything)
    await fill(form, { 'Mục 1': 'Bảng tin các tổ dân phố' })
  })
  await record(front, 'Mời cử tri', async (form) => {
    await choose(form, 'Cách mời cử tri', 'Mời rộng rãi')
    await fill(form, { 'Số cử tri được mời': '150' })
  })
  until('2026-01-07T14:00')
  await record(await turn('secretary', path), 'Xác nhận công tác chuẩn bị', async (form) => {
    await choose(form, 'Đã bảo đảm địa điểm, an ninh', 'Có')
    await choose(form, 'Có báo cáo trả lời kiến nghị kỳ trước', 'Có')
    await pick(form, 'Người ghi biên bản', 'thu ky', `Thư ký Đoàn, ${secretariat}`)
  })
}

/** The conference, chaired by the city's Front; one voter speaks, and the ward's committee promises an answer. */
export async function hold({ at: turn, until }: Turns, path: string): Promise<void> {
  until('2026-01-08T11:30')
  await record(await turn('cityFront', path), 'Khai mạc hội nghị', atHour('8h'))
  await record(await turn('secretary', path), 'Đại biểu báo cáo', async (form) => {
    await tick(form, 'Nội dung', 'Kết quả kỳ họp')
    await at(form, '8h10')
    await by(form, deputy)
  })
  await record(await turn('cityFront', path), 'Mời cử tri phát biểu', atHour('8h35'))
  await record(await turn('secretary', path), 'Ghi nhận ý kiến cử tri', async (form) => {
    await fill(form, { 'Mã ý kiến': opinion.number, 'Nội dung ý kiến': opinion.text })
    await choose(form, 'Loại ý kiến', 'Kiến nghị')
    await choose(form, 'Cách nêu', 'Phát biểu')
    await form.getByText(/^Thông tin thêm/).click()
    await fill(form, { 'Tóm tắt một dòng': opinion.summary, 'Họ và tên': opinion.voter })
    await at(form, '8h40')
  })
  await record(await turn('wardCommittee', path), 'Nhận để trả lời bằng văn bản', async (form) => {
    await fill(form, { 'Mã ý kiến': opinion.number })
    await at(form, '8h43')
  })
  await record(await turn('cityFront', path), 'Kết thúc phần phát biểu', atHour('10h25'))
  await record(
    await turn('secretary', path),
    'Đại biểu phát biểu ghi nhận, giải trình, tiếp thu',
    async (form) => {
      await tick(form, 'Cách phản hồi', 'Tiếp thu')
      await at(form, '10h30')
      await by(form, deputy)
    },
  )
  await record(await turn('cityFront', path), 'Bế mạc hội nghị', atHour('10h50'))
}

/** What was promised is sent on, and the minutes are signed by who took them and by the chair. */
export async function conclude({ at: turn, until }: Turns, path: string): Promise<void> {
  until('2026-01-09T09:00')
  const secretary = await turn('secretary', path)
  await record(secretary, 'Ghi số cử tri tham dự', (form) => fill(form, { 'Số cử tri có mặt': '96' }))
  await record(secretary, 'Lập biên bản')
  await record(secretary, 'Người ghi ký biên bản')
  await record(secretary, 'Chuyển kiến nghị để trả lời bằng văn bản', (form) =>
    fill(form, { 'Mục 1': opinion.number, 'Nơi nhận': delegation }),
  )
  await record(await turn('cityFront', path), 'Bên chủ trì ký biên bản')
}
