import { useDays } from '../words/days.ts'
import { useWords } from '../words/language.tsx'
import { GutterDay } from './gutter-day.tsx'

interface DayGutterProps {
  readonly day: string | null
  readonly daysLeft: number | null
  /** Is it a day that something is due on? Only that can be late. */
  readonly isDeadline: boolean
}

/** The day of a line, in the margin, with how far it is. */
export function DayGutter({ day, daysLeft, isDeadline }: DayGutterProps) {
  const { weekday, left } = useDays()
  const { day: words } = useWords()
  if (day === null) return <p className="gutter">{words.none}</p>
  const isLate = isDeadline && daysLeft !== null && daysLeft < 0
  return (
    <p className={isLate ? 'gutter late' : 'gutter'}>
      <GutterDay day={day} />
      <span>{isDeadline && daysLeft !== null ? left(daysLeft) : weekday(day)}</span>
    </p>
  )
}
