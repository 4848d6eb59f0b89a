import type { EventPlan } from '../../process/process.ts'
import { type DayNumber, toDayNumber } from '../../time/day.ts'
import type { Payload } from '../process-suite/subject.ts'
import { decidedFor } from './deciding.ts'
import type { Line } from './line.ts'
import { placedDays } from './payload-days.ts'
import { dayIn, MINUTES_OF_DAY } from './working-time.ts'

/** The samples of a process as one story, told from one of its openings on. */
export interface Story {
  readonly opening: Payload
  /** The day on which the case would be opened: before all that the samples name, with time for what is owed by then. */
  readonly begins: DayNumber
  /** The field that tells the case from its neighbours, if the opening has it. */
  readonly title: string | undefined
}

const LEAD = 14
const NOON = 720

/** The stories of a process, one for each sample that opens a case. */
export function storiesOf(line: Line): readonly Story[] {
  const { process } = line
  const openings = process.samples[process.opening] ?? []
  return openings.map((opening) => storyOf(line, opening))
}

function storyOf(line: Line, opening: Payload): Story {
  const { process } = line
  const named =
    earliestIn([opening]) ?? earliestIn(Object.values(process.samples).flat()) ?? dayIn(line.time.atShare(0))
  const moment = named * MINUTES_OF_DAY + NOON
  const when = { occurred: moment, recorded: moment }
  const opened = decidedFor(line, undefined, {}, process.opening, opening, when)
  if (!('decision' in opened)) return { opening, begins: named - LEAD, title: undefined }
  const { next } = opened.decision
  const owed = Object.entries(next.deadlines).flatMap(([name, deadline]) => {
    const duty = process.duties[name]
    const isBefore = duty?.kind === 'by' && duty.direction === 'before'
    return isBefore && deadline.status === 'due' ? [toDayNumber(deadline.day)] : []
  })
  const { title } = process.outline(next.context)
  return {
    opening,
    begins: Math.min(named, ...owed) - LEAD,
    title: titleIn(process.plan.get(process.opening), opening, title),
  }
}

function earliestIn(payloads: readonly Payload[]): DayNumber | undefined {
  const days = payloads.flatMap(placedDays).flatMap(({ day, ofPaper }) => (ofPaper ? [] : [day]))
  return days.length === 0 ? undefined : Math.min(...days)
}

/** The field whose text the title holds. */
function titleIn(plan: EventPlan | undefined, opening: Payload, title: string): string | undefined {
  const names = (plan?.fields.texts ?? []).flatMap(([name, ...below]) =>
    name === undefined || below.length > 0 ? [] : [name],
  )
  return names.find((name) => {
    const text = opening[name]
    return typeof text === 'string' && title.includes(text)
  })
}

/** By how many days a case comes after the stories of its process: the first day that its opening and theirs both name tells. */
export function shiftOf(stories: readonly Story[], opening: object): number {
  const days = new Map(placedDays(opening as Payload).map(({ path, day }) => [path, day]))
  for (const story of stories)
    for (const { path, day, ofPaper } of placedDays(story.opening)) {
      const own = ofPaper ? undefined : days.get(path)
      if (own !== undefined) return own - day
    }
  const [story] = stories
  const opened = days.get('occurredOn')
  return story === undefined || opened === undefined ? 0 : opened - story.begins
}
