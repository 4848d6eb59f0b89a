import type { Label } from '@civicflow/core'
import { within } from '../building-blocks/figures.ts'
import { deputyLevelLabels, formLabels, kindLabels, modeLabels } from './labels/field-labels.ts'
import { type DeputyLevel, deputyLevels } from './vocabulary.ts'

/** `['a', 'b']` → `'a' | 'b' | 'a+b'`: some of a list, in its order. */
type Some<List extends readonly string[]> = List extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? First | Some<Rest> | `${First}+${Some<Rest>}`
  : never

/** `national+province`: the levels that meet voters together. */
export type LevelsTogether = Some<typeof deputyLevels>

const single = {
  meetings: { vi: 'Số cuộc tiếp xúc', en: 'Meetings' },
  joint: { vi: 'Số cuộc tiếp xúc chung nhiều cấp', en: 'Joint meetings of several levels' },
  begun: { vi: 'Đã bắt đầu', en: 'Begun' },
  held: { vi: 'Đã tiến hành', en: 'Held' },
  brokenOff: { vi: 'Bị dừng hẳn', en: 'Broken off' },
  endedByRefusal: {
    vi: 'Kết thúc do đại biểu từ chối',
    en: 'Ended by the deputies’ refusal',
  },
  concluded: { vi: 'Đã xong', en: 'Concluded' },
  completed: { vi: 'Hoàn tất', en: 'Completed' },
  rejected: { vi: 'Không được chấp thuận', en: 'Not approved' },
  refused: { vi: 'Đại biểu từ chối', en: 'Refused by the deputies' },
  notHeld: { vi: 'Không tổ chức', en: 'Not held' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  postponements: { vi: 'Số lần hoãn', en: 'Postponements' },
  /** One deputy at three meetings is three. */
  deputies: { vi: 'Lượt đại biểu được phân công', en: 'Deputies assigned, once for each meeting' },
  deputiesAbsent: { vi: 'Lượt đại biểu vắng mặt', en: 'Deputies absent, once for each meeting' },
  deputiesRefused: {
    vi: 'Lượt đại biểu từ chối',
    en: 'Deputies who refused, once for each meeting',
  },
  invited: { vi: 'Lượt cử tri được mời', en: 'Voters invited' },
  present: { vi: 'Lượt cử tri có mặt', en: 'Voters present' },
  speakers: { vi: 'Lượt cử tri phát biểu', en: 'Voters who spoke' },
  opinions: { vi: 'Lượt ý kiến', en: 'Opinions, of every nature' },
  petitions: { vi: 'Trong đó kiến nghị', en: 'Of these, petitions' },
  complaints: { vi: 'Trong đó khiếu nại, tố cáo', en: 'Of these, complaints and denunciations' },
  complaintsDiverted: {
    vi: 'Khiếu nại, tố cáo đã chuyển',
    en: 'Complaints and denunciations handed over',
  },
  answeredOnTheSpot: { vi: 'Kiến nghị đã trả lời trực tiếp', en: 'Petitions answered at the meeting' },
  takenForWriting: {
    vi: 'Kiến nghị nhận để trả lời bằng văn bản',
    en: 'Petitions taken for a written answer',
  },
  forwarded: {
    vi: 'Kiến nghị đã chuyển để trả lời bằng văn bản',
    en: 'Petitions sent on for a written answer',
  },
  unsettled: { vi: 'Kiến nghị chưa trả lời, chưa nhận', en: 'Petitions not settled yet' },
} as const satisfies Record<string, Label>

/** A figure that every meeting has. */
export type SingleFigure = keyof typeof single

/** What each figure of voter meetings is called; one without a label does not compile. */
export const meetingFigureLabels = {
  ...single,
  ...within('kind', kindLabels),
  ...within('form', formLabels),
  ...within('mode', modeLabels),
  ...within('levels', levelsTogether()),
} as const

/** A name under which a meeting counts something. */
export type MeetingFigure = keyof typeof meetingFigureLabels

function levelsTogether() {
  const some = deputyLevels.reduceRight<readonly (readonly DeputyLevel[])[]>(
    (rest, level) => [[level], ...rest, ...rest.map((others) => [level, ...others])],
    [],
  )
  const named = some.map((levels) => {
    const of = levels.map((level) => deputyLevelLabels[level])
    const label: Label = {
      vi: `Số cuộc của ${of.map(({ vi }) => vi).join(', ')}`,
      en: `Meetings of: ${of.map(({ en }) => en).join(', ')}`,
    }
    return [levels.join('+'), label] as const
  })
  // fromEntries forgets which keys it was given
  return Object.fromEntries(named) as Readonly<Record<LevelsTogether, Label>>
}
