import type { Figures, IsoDay } from '@civicflow/core'
import { communes, district } from './chuong-my-places.fixture.ts'
import { type PlannedDialogue, plannedDialogue } from './planned-dialogue.fixture.ts'

/** What a report says of the dialogues of one level in half a year, as it is printed; what it does not say is not here. */
export interface ReportedDialogues {
  readonly source: string
  readonly held: { readonly periodic: number; readonly onDemand: number }
  readonly delegates: number
  readonly opinions: number
  readonly gathered?: number
  readonly hall?: number
  readonly answeredInHall: number
  readonly inWriting: number
}

const source = 'Báo cáo 6 tháng đầu năm 2024 của huyện Chương Mỹ, Hà Nội, ngày 21/6/2024'

/** The two district conferences. Their printed parts, 45 and 23, are 68; the printed total and what was answered are 67. */
export const districtReport = {
  source,
  held: { periodic: 2, onDemand: 0 },
  delegates: 580,
  opinions: 67,
  gathered: 45,
  hall: 23,
  answeredInHall: 67,
  inWriting: 0,
} as const satisfies ReportedDialogues

/** The eight of communes and the township. */
export const communeReport = {
  source,
  held: { periodic: 7, onDemand: 1 },
  delegates: 820,
  opinions: 95,
  answeredInHall: 82,
  inWriting: 13,
} as const satisfies ReportedDialogues

/** Where what is counted from the records is not what is printed. */
export interface Difference {
  readonly figure: string
  readonly printed: number
  readonly counted: number
}

/** Holds what is printed against figures counted from records; neither is changed to fit the other. */
export function heldAgainst(report: ReportedDialogues, counted: Figures): readonly Difference[] {
  const of = (figure: string) => counted[figure] ?? 0
  const opinions = (figure: string) => of(`dialogueOpinion.${figure}`)
  const rows: readonly (readonly [figure: string, printed: number | undefined, counted: number])[] = [
    ['held.periodic', report.held.periodic, of('dialogue.held.periodic')],
    ['held.onDemand', report.held.onDemand, of('dialogue.held.onDemand')],
    ['delegates', report.delegates, of('dialogue.delegates')],
    ['opinions', report.opinions, opinions('total')],
    ['gathered', report.gathered, opinions('source.gathered')],
    ['hall', report.hall, opinions('source.hall')],
    ['answeredInHall', report.answeredInHall, opinions('outcome.answeredInHall')],
    [
      'inWriting',
      report.inWriting,
      opinions('outcome.awaitingWriting') + opinions('outcome.answeredInWriting'),
    ],
  ]
  return rows.flatMap(([figure, printed, found]) =>
    printed === undefined || printed === found ? [] : [{ figure, printed, counted: found }],
  )
}

// The report does not say on which days the dialogues were held, in which communes, how delegates, opinions and written
// answers fell to each, nor what became of what was taken for writing. All of that is illustrative: numbers fall as evenly
// as can be, opinions of the communes are all raised in the hall, and nothing that was taken for writing is answered yet.
// Of the district every opinion of the parts is put on record, and answered in the hall, as the report says of its 67.

/** `evenly(95, 8)` → `[12, 12, 12, 12, 12, 12, 12, 11]` */
const evenly = (all: number, parts: number): readonly number[] =>
  Array.from({ length: parts }, (_, part) => Math.floor(all / parts) + (part < all % parts ? 1 : 0))

const districtDays: readonly IsoDay[] = ['2024-03-22', '2024-05-24']
const communeDays: readonly IsoDay[] = [
  '2024-03-01',
  '2024-03-15',
  '2024-03-29',
  '2024-04-12',
  '2024-04-26',
  '2024-05-10',
  '2024-05-17',
  '2024-05-31',
]

/** The two dialogues of the district, from the parts the report gives. */
export const districtDialogues: readonly PlannedDialogue[] = districtDays.map((day, place) =>
  plannedDialogue({
    area: district,
    day,
    occasion: 'periodic',
    delegates: evenly(districtReport.delegates, districtDays.length)[place] ?? 0,
    gathered: evenly(districtReport.gathered, districtDays.length)[place] ?? 0,
    from: communes,
    hall: evenly(districtReport.hall, districtDays.length)[place] ?? 0,
    inWriting: districtReport.inWriting,
  }),
)

/** The eight of the communes; the last is the one on demand. */
export const communeDialogues: readonly PlannedDialogue[] = communes.map((area, place) =>
  plannedDialogue({
    area,
    day: communeDays[place] ?? '',
    occasion: place < communeReport.held.periodic ? 'periodic' : 'onDemand',
    delegates: evenly(communeReport.delegates, communes.length)[place] ?? 0,
    gathered: 0,
    from: [],
    hall: evenly(communeReport.opinions, communes.length)[place] ?? 0,
    inWriting: evenly(communeReport.inWriting, communes.length)[place] ?? 0,
  }),
)
