import { answer } from './answer.ts'
import { choose, fill, pick, select } from './fill.ts'
import { record } from './record.ts'
import type { Turns } from './take-turns.ts'

const committee = 'UBND phường Ba Đình'
const delegation = 'Đoàn ĐBQH thành phố Hà Nội'

/** A petition goes its way from those who heard it, to the ward's committee that answers it, and back to voters. */
export async function settle({ at: turn, until }: Turns, path: string): Promise<void> {
  until('2026-01-12T08:30')
  const secretary = await turn('secretary', path)
  await record(secretary, 'Phân loại lĩnh vực, thẩm quyền', async (form) => {
    await fill(form, { 'Lĩnh vực': 'Chiếu sáng' })
    await choose(form, 'Cấp có thẩm quyền', 'Cấp xã')
    await pick(form, 'Cơ quan có thẩm quyền giải quyết', 'ba dinh', committee)
  })
  await record(secretary, 'Chuyển đến cơ quan có thẩm quyền', (form) => fill(form, { 'Nơi nhận': committee }))
  until('2026-01-14T09:00')
  await record(await turn('wardCommittee', path), 'Cơ quan có thẩm quyền nhận kiến nghị')
  until('2026-02-02T10:00')
  await answer(await turn('wardCommittee', path), '2/2/2026')
  until('2026-02-04T08:15')
  const follower = await turn('secretary', path)
  await record(follower, 'Thông báo kết quả cho cử tri', (form) => select(form, 'Việc của', delegation))
  await record(follower, 'Gửi văn bản trả lời cho các đại biểu', (form) =>
    select(form, 'Việc của', delegation),
  )
  await record(
    follower,
    'Công bố văn bản trả lời trên phương tiện thông tin đại chúng ở địa phương',
    async (form) => {
      await fill(form, { 'Mục 1': 'Báo Hànộimới' })
      await select(form, 'Việc của', delegation)
    },
  )
  await record(await turn('wardCommittee', path), 'Cập nhật cơ sở dữ liệu về kiến nghị của cử tri')
  until('2026-04-06T09:00')
  await record(
    await turn('secretary', path),
    'Công khai kết quả trên phương tiện thông tin, cổng thông tin',
    async (form) => {
      await fill(form, { 'Mục 1': 'Báo Hànộimới' })
      await select(form, 'Việc của', delegation)
    },
  )
}
